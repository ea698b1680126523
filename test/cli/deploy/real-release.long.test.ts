import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { admin } from "../../../src/cli/admin-commands";
import { filesOf } from "../../../src/cli/site/folder-site";
import { serveFolder } from "../../../src/cli/site/serve-folder";
import { officeJs, origin, realPolicy } from "../../support/small-site";

/** Two whole builds, on a machine that may have other things to do. */
jest.setTimeout(900_000);

const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-real-"));
const [first, second] = [path.join(folder, "first"), path.join(folder, "second")];
async function run(...args: readonly string[]) {
  let said = "";
  const status = await admin(args, { out: async (text) => void (said += text), err: (text) => void (said += text) });
  return { status, said };
}
beforeAll(async () => {
  const policy = path.join(folder, "policy.json");
  writeFileSync(policy, realPolicy);
  for (const out of [first, second]) expect(await run("build", "--host", origin, "--office-js", officeJs, "--policy", policy, "--out", out)).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
  expect(await run("doctor", origin, "--connect", `localhost:${served.port}`, "--ca", authority)).toEqual({ status: 0, said: `${origin}: mọi thứ đúng như bản đã dựng.\n` });
  await served.close();
});

test("nothing of this machine or of the sample is in it", () => {
  const texts = filesOf(first).filter((file) => /\.(js|html|json|xml|config|conf)$/.test(file)).map((file) => [file, readFileSync(path.join(first, file), "utf8")] as const);
  expect(texts.filter(([, text]) => text.includes("localhost:8444") || text.includes(process.cwd())).map(([file]) => file)).toEqual([]);
});
