import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { checkBySchema, schemaFolder } from "../../../src/cli/manifest/check-by-schema";
import { plannedHeaders } from "../../../src/cli/site/header-plan";
import { readAzureFile } from "../../../src/cli/site/azure-file";
import { filesOf } from "../../../src/cli/site/folder-site";
import { serveFolder } from "../../../src/cli/site/serve-folder";
import { realRelease } from "../../support/real-release";
import { runAdmin } from "../../support/run-command";
import { origin } from "../../support/small-site";

/** Two whole builds, on a machine that may have other things to do. */
jest.setTimeout(900_000);

const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-real-"));
let first: string;
let second: string;
beforeAll(async () => {
  first = await realRelease(folder, "first");
  second = await realRelease(folder, "second");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (file: string) => readFileSync(path.join(first, file), "utf8");

test("the product built twice has the same bytes", () => {
  const files = filesOf(first);
  expect(files.length).toBeGreaterThan(60);
  expect(filesOf(second)).toEqual(files);
  expect(files.filter((file) => !readFileSync(path.join(first, file)).equals(readFileSync(path.join(second, file))))).toEqual([]);
});

test("the product built and served under its own headers passes its own doctor", async () => {
  const served = await serveFolder(first, 0);
  if (typeof served === "string") throw new Error(served);
  const authority = path.join(folder, "ca.pem");
  writeFileSync(authority, served.certificate);
  expect(await runAdmin(["doctor", origin, "--connect", `localhost:${served.port}`, "--ca", authority])).toEqual({ status: 0, out: `${origin}: mọi thứ đúng như bản đã dựng.\n`, err: "" });
  await served.close();
});

const schemas = schemaFolder();
(schemas === null ? test.skip : test)("Microsoft's schema accepts its manifest", async () => {
  expect(await checkBySchema("manifest.xml", read("web/manifest.xml"), schemas!)).toEqual([]);
});

test.each(["taskpane", "desk", "launchevent"])("%s.html asks for each of our scripts by hashed name and with its hash, and those are kept for years", (page) => {
  const plan = readAzureFile(read("web/staticwebapp.config.json"));
  const ours = [...read(`web/${page}.html`).matchAll(/<script\b[^>]*? src="(?!https:)([^"]+)"([^>]*)>/g)];
  expect(ours.length).toBeGreaterThan(0);
  for (const [, src = "", rest = ""] of ours) {
    expect(src).toMatch(/\.[0-9a-f]{10}\.js$/);
    expect(rest).toMatch(/ integrity="sha384-[^"]{64}"/);
    expect(plannedHeaders(plan, src)["cache-control"]).toContain("immutable");
  }
  expect(plannedHeaders(plan, `${page}.html`)).toMatchObject({ "cache-control": "no-cache", "content-type": "text/html; charset=utf-8", "content-security-policy": expect.stringContaining("frame-ancestors") });
});

test("nothing of this machine or of the sample is in it", () => {
  const texts = filesOf(first).filter((file) => /\.(js|html|json|xml|config|conf)$/.test(file)).map((file) => [file, read(file)] as const);
  expect(texts.filter(([, text]) => text.includes("localhost:8444") || text.includes(process.cwd())).map(([file]) => file)).toEqual([]);
});
