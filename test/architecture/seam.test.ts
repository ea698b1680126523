import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { hostingHeaders } from "../../build/hosting-headers.mjs";
import { localHeaders, localPage, officeTag } from "../../host/server/local-page";

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..", process.env["EVANBAN_DIST"] ?? "dist");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const read = (name: string) => readFileSync(path.join(dist, "addin", name), "utf8");

test.each(["taskpane.html", "launchevent.html", "desk.html"])("%s holds exactly one script tag for the Office library", (page) => {
  expect(read(page).split(officeTag(officeJs))).toHaveLength(2);
});

test.each(["taskpane.html", "launchevent.html", "desk.html"])("%s in the local Outlook differs from production in that tag and in nothing else", (page) => {
  const local = localPage(read(page), officeJs);
  expect(local.replace('<script src="/__outlook/prelude.js"></script><script src="/__outlook/office-js/office.js"></script>', officeTag(officeJs))).toBe(read(page));
  expect(local).not.toBe(read(page));
});

test("what is only read has no script at all", () => {
  expect(read("checks.html")).not.toContain("<script");
});

test("a page without the tag, or with two, is refused rather than served half", () => {
  expect(() => localPage("<html></html>", officeJs)).toThrow(/exactly one/);
  expect(() => localPage(officeTag(officeJs).repeat(2), officeJs)).toThrow(/exactly one/);
});

test("the content-security policy in the local Outlook is the production one; only who may frame the add-in is the place's own", () => {
  const directives = (policy: string | undefined) => new Map((policy ?? "").split("; ").map((directive) => [directive.split(" ")[0], directive]));
  const production = directives(hostingHeaders(officeJs)["content-security-policy"]);
  const local = directives(localHeaders(hostingHeaders(officeJs), "https://localhost:8443")["content-security-policy"]);
  const different = [...production.keys()].filter((name) => production.get(name) !== local.get(name));
  expect(different).toEqual(["frame-ancestors"]);
  expect([...local.keys()]).toEqual([...production.keys()]);
});

test("the policy allows neither inline scripts nor eval", () => {
  const policy = hostingHeaders(officeJs)["content-security-policy"];
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'/);
  expect(policy).toMatch(/script-src 'self'/);
});

test("no built page has an inline script, an inline handler or a style attribute, which the policy would block", () => {
  for (const page of readdirSync(path.join(dist, "addin")).filter((name) => name.endsWith(".html"))) {
    expect(read(page)).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/);
  }
});

test("the send file names no address of another machine and no token", () => {
  const script = read("launchevent.js");
  expect(script).not.toMatch(/fetch\(|XMLHttpRequest|graph\.microsoft|getAccessToken|nestedAppAuth/i);
});
