import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { finishRelease, type ReleaseSettings } from "../../src/cli/release/finish-release";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const origin = "https://vanban.moj.gov.vn";
export const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const manifestText = readFileSync(path.join(root, "manifest.xml"), "utf8");
export const manifestXml = manifestText.replaceAll("https://localhost:8444", origin);
export const realPolicy = readFileSync(path.join(root, "assets/policy.json"), "utf8").replace('"sample": true', '"sample": false').replace(/00000000-0000-0000-0000-00000000000(\d)/g, "12345678-1234-4234-8234-12345678901$1");
export const sendFunctions = [...manifestText.matchAll(/FunctionName="(\w+)"/g)].map((match) => match[1]!);

/** What webpack would have built, in miniature: the files are of the right kind and say next to nothing. */
export function smallBuild(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-small-"));
  const office = `<script src="${officeJs}"></script>`;
  const icons = [16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => [`icons/icon-${size}.png`, readFileSync(path.join(root, `assets/icons/icon-${size}.png`))] as const);
  const all: Readonly<Record<string, string | Uint8Array>> = {
    "taskpane.html": `<!doctype html><html lang="vi"><head>${office}</head><body><script defer="defer" src="taskpane.0123456789.js"></script></body></html>`,
    "launchevent.html": `<!doctype html><html lang="vi"><head>${office}<script src="launchevent.js"></script><script src="compose-events.js" async></script></head></html>`,
    "checks.html": '<!doctype html><html lang="vi"><body>Các kiểm tra</body></html>',
    "desk.html": `<!doctype html><html lang="vi"><head>${office}</head><body><script defer="defer" src="desk.0123456789.js"></script></body></html>`,
    "desk.0123456789.js": "/* desk */",
    "taskpane.0123456789.js": "/* pane */",
    "part.aaaaaaaaaa.js": "/* part */",
    "launchevent.js": sendFunctions.map((name) => `Office.actions.associate("${name}",f);`).join(""),
    "compose-events.js": "/* compose */",
    "policy.json": realPolicy,
    "catalogue.json": readFileSync(path.join(root, "assets/catalogue.json")),
    "manifest.xml": manifestXml,
    ".well-known/microsoft-officeaddins-allowed.json": JSON.stringify({ allowed: [`${origin}/launchevent.js`] }),
    "ocr/core.wasm": new Uint8Array([0, 97, 115, 109]),
    ...Object.fromEntries(icons),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** A release of it in a folder of its own, or in one that holds an earlier. */
export function smallRelease(files: Readonly<Record<string, string | Uint8Array>> = {}, out = mkdtempSync(path.join(os.tmpdir(), "evanban-release-")), settings: Partial<ReleaseSettings> = {}): string {
  finishRelease(smallBuild(files), out, { origin, officeJs, prune: null, now: new Date(), ...settings });
  return out;
}
