import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** Whether LibreOffice is on this machine: what opens a file there opens it for many people. */
export const hasOffice: boolean = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    // Tests that need it say that they were skipped.
    return false;
  }
})();

/** A file as LibreOffice writes it in another format, by its name; a spreadsheet as CSV gives a file a sheet. */
export async function converted(name: string, bytes: Uint8Array, to: string): Promise<Readonly<Record<string, Buffer>>> {
  const folder = mkdtempSync(path.join(tmpdir(), "office-"));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await promisify(execFile)("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", to, "--outdir", path.join(folder, "out"), file], { timeout: 120_000 });
    return Object.fromEntries(readdirSync(path.join(folder, "out")).map((made) => [made, readFileSync(path.join(folder, "out", made))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
