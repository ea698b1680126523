import { hostingHeaders, readFromElsewhere } from "../../../build/hosting-headers.mjs";

/** What a host has to say with each file: one plan, written for each kind of server. */
export interface HeaderPlan {
  /** With every file. */
  readonly always: Readonly<Record<string, string>>;
  /** Beside or instead of these with some: a file, or files whose name begins so ("part.*"). The first that fits holds. */
  readonly some: readonly { readonly pattern: string; readonly headers: Readonly<Record<string, string>> }[];
  /** Media type of each ending. */
  readonly types: Readonly<Record<string, string>>;
}

/** A name that changes with its content: "taskpane.0123456789.js", and of parts the whole hash ("part.….js", build/chunk-integrity.mjs). */
export const hashedName = /\.([0-9a-f]{10}|[0-9a-f]{64})\.[a-z0-9]+$/;
export const forYears = "public, max-age=31536000, immutable";
/** Asked for again each time; an unchanged file is not sent again. */
export const everyTime = "no-cache";

export const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".gz": "application/gzip",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  // A name without an ending: SHA256SUMS.
  "": "text/plain; charset=utf-8",
};

/** The plan for a folder that holds these files. */
export function headerPlan(officeJs: string, files: readonly string[]): HeaderPlan {
  const stems = [...new Set(files.filter((file) => hashedName.test(file)).map((file) => file.replace(hashedName, ".")))].sort();
  // Files that keep their name while sharing its beginning with hashed ones come first.
  const kept = files.filter((file) => !hashedName.test(file) && !readFromElsewhere.includes(file) && stems.some((stem) => file.startsWith(stem))).sort();
  return {
    always: { ...hostingHeaders(officeJs), "cache-control": everyTime },
    some: [
      ...readFromElsewhere.filter((file) => files.includes(file)).map((pattern) => ({ pattern, headers: { "cache-control": everyTime, "access-control-allow-origin": "*" } })),
      ...kept.map((pattern) => ({ pattern, headers: { "cache-control": everyTime } })),
      ...stems.map((stem) => ({ pattern: `${stem}*`, headers: { "cache-control": forYears } })),
    ],
    types: Object.fromEntries(Object.entries(mediaTypes).filter(([ending]) => files.some((file) => endingOf(file) === ending))),
  };
}

/** What the plan gives one file. */
export function plannedHeaders({ always, some, types }: HeaderPlan, file: string): Readonly<Record<string, string>> {
  const found = some.find(({ pattern }) => (pattern.endsWith("*") ? file.startsWith(pattern.slice(0, -1)) : file === pattern));
  const type = types[endingOf(file)];
  return { ...(type === undefined ? {} : { "content-type": type }), ...always, ...found?.headers };
}

export function endingOf(file: string): string {
  return /\.[A-Za-z0-9]+$/.exec(file.split("/").at(-1)?.replace(/^\./, "") ?? "")?.[0].toLowerCase() ?? "";
}
