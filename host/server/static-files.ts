import { createReadStream, statSync } from "node:fs";
import path from "node:path";
import type { ServerResponse } from "node:http";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

export function contentType(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** The file a URL path names under `folder`; `null` when there is none, or when it would lie outside. */
export function fileUnder(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const file = path.resolve(folder, `.${path.posix.normalize(`/${decoded}`)}`);
  if (!file.startsWith(folder + path.sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

export function sendFile(response: ServerResponse, file: string, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { "content-type": contentType(file), ...headers });
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}
