import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import path from "node:path";
import { readFromElsewhere } from "../../build/hosting-headers.mjs";
import type { Hosting } from "../server/hosting";
import { contentType, fileUnder } from "../server/static-files";
import { ownManifest } from "./own-manifest";

/** Files that name the address they are served from. */
const withAddress = ["manifest.xml", ".well-known/microsoft-officeaddins-allowed.json"];

/** The build as a server of the ministry would serve it, to a real Outlook: production headers, the Office library from where the build says. */
export function outlookSite(folder: string, { origin: builtFor, headers }: Hosting, origin: string): RequestListener {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, { allow: "GET, HEAD" }).end();
    const file = fileUnder(folder, new URL(request.url ?? "/", origin).pathname);
    if (file === null) return void response.writeHead(404, { ...headers, "content-type": "text/plain; charset=utf-8" }).end("Không có tệp này.");
    const name = path.relative(folder, file).split(path.sep).join("/");
    const bytes = readFileSync(file);
    // A development build changes under one name: nothing of it is kept.
    response.writeHead(200, { ...headers, "content-type": contentType(file), "cache-control": "no-cache", ...(readFromElsewhere.includes(name) ? { "access-control-allow-origin": "*" } : {}) });
    const text = (change: (text: string) => string): Buffer => Buffer.from(change(bytes.toString("utf8")));
    const body = name === "manifest.xml" ? text((xml) => ownManifest(xml, builtFor, origin)) : withAddress.includes(name) ? text((json) => json.replaceAll(builtFor, origin)) : bytes;
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
