import { beforeAll, expect, test } from "@jest/globals";
import { placedLine } from "../../../src/cli/placed-fault";
import { folderSite } from "../../../src/cli/site/folder-site";
import { lookAtSite } from "../../../src/cli/site/look-at-site";
import type { Answer, Site } from "../../../src/cli/site/site";
import { textOf, visit } from "../../../src/cli/site/visit";
import { smallRelease } from "../../support/small-site";

let whole: Site;
beforeAll(() => {
  const site = folderSite(smallRelease());
  if (typeof site === "string") throw new Error(site);
  whole = site;
});

type Change = (file: string, answer: Answer) => Answer | string;
const found = async (change: Change) =>
  lookAtSite(
    await visit({
      name: "site",
      get: async (file) => {
        const answer = await whole.get(file);
        return typeof answer === "string" ? answer : change(file, answer);
      },
    }),
  ).map(placedLine);

const only = (name: string, change: (answer: Answer) => Answer | string): Change => (file, answer) => (file === name ? change(answer) : answer);
const text = (name: string, from: string | RegExp, to: string) => only(name, (answer) => ({ ...answer, body: new TextEncoder().encode(textOf(answer).replace(from, to)) }));
const headers = (change: Readonly<Record<string, string | undefined>>): ((answer: Answer) => Answer) => (answer) => ({
  ...answer,
  headers: Object.fromEntries(Object.entries({ ...answer.headers, ...change }).filter((one): one is [string, string] => one[1] !== undefined)),
});
const policy = (from: string, to: string): Change => (file, answer) => (file === "khong-co-tep-nay.js" ? answer : headers({ "content-security-policy": answer.headers["content-security-policy"]!.replace(from, to) })(answer));
const status = (code: number, more: Readonly<Record<string, string>> = {}) => (answer: Answer): Answer => ({ status: code, headers: { ...answer.headers, ...more }, body: new Uint8Array() });

test("a release that is served as it was built has no fault", async () => {
  expect(await found((_, answer) => answer)).toEqual([]);
});

test.each<readonly [string, Change]>([
  ["a page that is not there", only("taskpane.html", status(404))],
  ["the folder that begins with a dot left out", only(".well-known/microsoft-officeaddins-allowed.json", status(404))],
  ["a file that may not be read", only("policy.json", status(403))],
  ["a redirect", only("launchevent.js", status(302, { location: "/login" }))],
  ["a server that does not answer", only("launchevent.js", () => "timeout")],
  ["a file of another release", text("part.aaaaaaaaaa.js", "part", "other")],
  ["a page for every missing file", (_, answer) => (answer.status === 404 ? { ...answer, status: 200, body: new TextEncoder().encode("<!doctype html>") } : answer)],
  ["a page instead of a file", only("catalogue.json", (answer) => ({ ...answer, body: new TextEncoder().encode("<!doctype html><html></html>") }))],
  ["no list of checksums", only("SHA256SUMS", status(404))],
  ["scripts with no media type", (file, answer) => (file.endsWith(".js") ? headers({ "content-type": "text/plain" })(answer) : answer)],
  ["pages with no charset", (file, answer) => (file.endsWith(".html") ? headers({ "content-type": "text/html" })(answer) : answer)],
  ["WebAssembly of an unknown type", only("ocr/core.wasm", headers({ "content-type": "application/octet-stream" }))],
  ["pages that are kept", only("taskpane.html", headers({ "cache-control": "public, max-age=86400" }))],
  ["hashed files that are not kept", only("part.aaaaaaaaaa.js", headers({ "cache-control": "no-cache" }))],
  ["the send file kept for years", only("launchevent.js", headers({ "cache-control": "public, max-age=31536000, immutable" }))],
  ["a policy classic Outlook cannot read", only("policy.json", headers({ "access-control-allow-origin": undefined }))],
  ["every file open to others", (_, answer) => headers({ "access-control-allow-origin": "*" })(answer)],
  ["no content-security policy", (_, answer) => headers({ "content-security-policy": undefined })(answer)],
  ["inline script allowed", policy("'wasm-unsafe-eval'", "'wasm-unsafe-eval' 'unsafe-inline'")],
  ["frames of Outlook left out", policy(" https://outlook.cloud.microsoft", "")],
  ["a directive left out", policy("; object-src 'none'", "")],
  ["a directive of the server's own", policy("base-uri 'none'", "base-uri 'none'; upgrade-insecure-requests")],
  ["two policies at once", (_, answer) => headers({ "content-security-policy": `${answer.headers["content-security-policy"]}, default-src 'self'` })(answer)],
  ["no framing at all", (_, answer) => headers({ "x-frame-options": "SAMEORIGIN" })(answer)],
  ["types that may be guessed", (_, answer) => headers({ "x-content-type-options": undefined })(answer)],
  ["a script put into a page", text("taskpane.html", "</body>", "<script>track()</script></body>")],
  ["a page without the Office library", text("launchevent.html", /<script src="https:[^>]+><\/script>/, "")],
  ["a desk that is not there", only("desk.html", status(404))],
  ["a script put into the desk", text("desk.html", "</body>", "<script>track()</script></body>")],
  ["a desk whose script has another's hash", text("desk.html", "sha384-", "sha384-x")],
  ["the Office library without encryption", text("taskpane.html", "https://appsforoffice", "http://appsforoffice")],
  ["the Office library of somebody else", text("taskpane.html", "https://appsforoffice.microsoft.com", "https://cdn.example.com")],
  ["a script without its hash", text("taskpane.html", / integrity="[^"]+"/, "")],
  ["a script whose hash is another's", text("launchevent.html", "sha384-", "sha384-x")],
  ["the sample policy", text("policy.json", '"sample": false', '"sample": true')],
  ["a policy without a publication mailbox", text("policy.json", /"publicationMailboxes": \[[^\]]*\]/, '"publicationMailboxes": []')],
  ["the sample's sign-in", text("policy.json", /"clientId": "[^"]+"/, '"clientId": "00000000-0000-0000-0000-000000000001"')],
  ["a policy that cannot be read", text("policy.json", '"enabled": true,', '"enabled": true')],
  ["a policy with a fault", text("policy.json", '"enabled": true', '"enabled": "yes"')],
  ["checks switched off", text("policy.json", '"enabled": true', '"enabled": false')],
  ["a catalogue with a fault", text("catalogue.json", '"code"', '"kode"')],
  ["a manifest written for the local Outlook", text("manifest.xml", /https:\/\/vanban\.moj\.gov\.vn/g, "https://localhost:8444")],
  ["a manifest with a fault", text("manifest.xml", 'FunctionName="onMessageSend"', 'FunctionName="send"')],
  ["a script nobody allowed", text(".well-known/microsoft-officeaddins-allowed.json", "launchevent.js", "old.js")],
  ["a list of allowed scripts that is none", text(".well-known/microsoft-officeaddins-allowed.json", "{", "")],
])("finds %s", async (_, change) => {
  const lines = await found(change);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => /[Hh]ãy |phải là/.test(line))).toBe(true);
  expect(lines.filter((line) => !/^\S+(:\d+:\d+)? {2}/.test(line))).toEqual([]);
  expect(lines).toMatchSnapshot();
});
