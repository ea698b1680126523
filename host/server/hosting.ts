import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./refusal";

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const dist = path.resolve(root, process.env["EVANBAN_DIST"] ?? "dist");
export const addinFolder = path.join(dist, "addin");
export const pageFolder = path.join(dist, "host");
export const samplesFolder = path.join(root, "host/samples/mails");
export const officeJsFolder = path.join(root, "node_modules/@microsoft/office-js/dist");

/** What the build says of itself. */
export interface Hosting {
  readonly origin: string;
  readonly officeJs: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What cannot be missing from a whole build. */
const needed = ["addin/manifest.xml", "addin/taskpane.html", "addin/desk.html", "addin/launchevent.html", "host/index.html", "host/page.js", "host/prelude.js"];

export function readHosting(): Hosting {
  try {
    if (needed.every((file) => existsSync(path.join(dist, file)))) return JSON.parse(readFileSync(path.join(dist, "hosting.json"), "utf8")) as Hosting;
  } catch {
    // Missing or cut off: said below.
  }
  throw new Refusal(1, "not-built", `Bản dựng trong ${dist} chưa có hoặc không đủ. Hãy xóa thư mục đó rồi chạy lại npm start để dựng. (The add-in is not built.)`);
}
