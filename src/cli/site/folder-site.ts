import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { readAzureFile } from "./azure-file";
import { plannedHeaders, type HeaderPlan } from "./header-plan";
import type { Site } from "./site";

/** Kept from people by every kind of server. */
const ofServers = ["web.config", "staticwebapp.config.json"];

/** A built folder, answering as a server would that follows its headers file; a sentence when it is none. */
export function folderSite(folder: string): Site | string {
  const web = webOf(folder);
  let plan: HeaderPlan;
  try {
    plan = readAzureFile(readFileSync(path.join(web, "staticwebapp.config.json"), "utf8"));
  } catch {
    return `Thư mục ${folder} không có tệp tiêu đề staticwebapp.config.json đọc được. Hãy chỉ tới thư mục do \`npm run admin -- build\` dựng.`;
  }
  return {
    name: folder,
    get: async (asked) => {
      const name = decodeURIComponent(asked);
      const file = fileIn(web, name);
      if (file === null) return { status: 404, headers: { ...plan.always, "content-type": "text/plain; charset=utf-8" }, body: new TextEncoder().encode("Không có tệp này.") };
      return { status: 200, headers: plannedHeaders(plan, name), body: readFileSync(file) };
    },
  };
}

/** The part of a build that goes on the server. */
export function webOf(folder: string): string {
  const web = path.join(folder, "web");
  return statSync(web, { throwIfNoEntry: false })?.isDirectory() ? web : folder;
}

/** Every file of a folder by its path with slashes, sorted. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

export function isServed(file: string): boolean {
  return !ofServers.includes(file);
}

function fileIn(web: string, name: string): string | null {
  const file = path.resolve(web, `.${path.posix.normalize(`/${name}`)}`);
  const within = file.startsWith(path.resolve(web) + path.sep) && isServed(path.relative(web, file));
  return within && !name.includes("\0") && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
