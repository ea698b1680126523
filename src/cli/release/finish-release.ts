import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hostingHeaders } from "../../../build/hosting-headers.mjs";
import { azureFile } from "../site/azure-file";
import { filesOf, isServed } from "../site/folder-site";
import { hashedName, headerPlan } from "../site/header-plan";
import { iisFile } from "../site/iis-file";
import { nginxFile } from "../site/nginx-file";
import { integrityOf } from "../site/served-pages";
import { sha256 } from "../site/visit";

export interface ReleaseSettings {
  readonly origin: string;
  readonly officeJs: string;
  /** Days a file of an earlier release stays after it was last in one; `null` keeps all. */
  readonly prune: number | null;
  readonly now: Date;
}

export interface Release {
  readonly files: number;
  /** Files of earlier releases, for people whose pages are still of those. */
  readonly kept: number;
  readonly pruned: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Makes of what webpack built (`built`) what is deployed (`out`): `web/` for the server, and beside it what is not for people.
 * The same input gives the same bytes; only files kept of earlier releases add to it.
 */
export function finishRelease(built: string, out: string, { origin, officeJs, prune, now }: ReleaseSettings): Release {
  const web = path.join(out, "web");
  mkdirSync(web, { recursive: true });
  nameByContent(built);
  const own = filesOf(built);
  const earlier = earlierFiles(out, web, own, prune, now);
  for (const file of own) {
    mkdirSync(path.dirname(path.join(web, file)), { recursive: true });
    cpSync(path.join(built, file), path.join(web, file));
  }

  const served = [...own, ...earlier.kept, "SHA256SUMS"].sort();
  const plan = headerPlan(officeJs, served);
  const write = (file: string, text: string) => writeFileSync(path.join(out, file), text);
  write("web/SHA256SUMS", served.filter((file) => file !== "SHA256SUMS").map((file) => `${sha256(readFileSync(path.join(web, file)))}  ${file}\n`).join(""));
  write("web/staticwebapp.config.json", azureFile(plan));
  write("web/web.config", iisFile(plan, served));
  write("nginx.conf", nginxFile(plan, new URL(origin).host));
  write("hosting.json", `${JSON.stringify({ origin, officeJs, headers: hostingHeaders(officeJs) }, null, 1)}\n`);
  write("release.json", `${JSON.stringify({ files: own }, null, 1)}\n`);
  cpSync(path.join(web, "manifest.xml"), path.join(out, "manifest.xml"));
  return { files: own.length, kept: earlier.kept.length, pruned: earlier.pruned };
}

/**
 * Pages name our scripts by a name that changes with the content, and by their hash: a page kept by a browser goes on finding the very
 * script it was built with. launchevent.js itself stays: classic Outlook takes it from the manifest, by that name.
 */
function nameByContent(built: string): void {
  for (const page of filesOf(built).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(path.join(built, page), "utf8").replace(/<script([^>]*?) src="(?!https?:)([^"]+)"/g, (_, before: string, src: string) => {
      const bytes = readFileSync(path.join(built, src));
      const name = hashedName.test(src) ? src : src.replace(/(\.[a-z]+)$/, `.${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}$1`);
      if (name !== src) writeFileSync(path.join(built, name), bytes);
      return `<script${before} src="${name}" integrity="${integrityOf(bytes)}"`;
    });
    writeFileSync(path.join(built, page), html);
  }
}

/** Files of earlier releases: those with a hash stay until their time is over, all others go. */
function earlierFiles(out: string, web: string, own: readonly string[], prune: number | null, now: Date): { readonly kept: readonly string[]; readonly pruned: number } {
  const before = lastRelease(out);
  const kept: string[] = [];
  let pruned = 0;
  for (const file of filesOf(web).filter((one) => !own.includes(one) && isServed(one))) {
    const place = path.join(web, file);
    if (!hashedName.test(file)) {
      rmSync(place);
      continue;
    }
    // Its days are counted from today: until now it was the one in use.
    if (before.includes(file)) utimesSync(place, now, now);
    if (prune !== null && now.getTime() - statSync(place).mtimeMs > prune * day) {
      rmSync(place);
      pruned++;
    } else kept.push(file);
  }
  return { kept, pruned };
}

function lastRelease(out: string): readonly string[] {
  const file = path.join(out, "release.json");
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly files: readonly string[] }).files;
}

/** A folder a release may be put into: an empty one, or one that holds a release. */
export function mayHoldRelease(out: string): boolean {
  return !existsSync(out) || (statSync(out).isDirectory() && (readdirSync(out).length === 0 || existsSync(path.join(out, "release.json"))));
}
