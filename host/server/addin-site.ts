import { readFileSync } from "node:fs";
import path from "node:path";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { LoginDoor } from "../login/index";
import { addinFolder, officeJsFolder, pageFolder, type Hosting } from "./hosting";
import { readBody } from "./http";
import { localHeaders, localPage, outlookFolder } from "./local-page";
import type { ServerFaults } from "./page-api";
import type { Release } from "./release";
import { fileUnder, sendFile } from "./static-files";

/** As `createGraph` of `host/graph` answers. */
export type GraphDoor = (request: { readonly method: string; readonly url: string; readonly headers: Record<string, string>; readonly body: Uint8Array }) => Promise<{
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}>;

/** Microsoft's hosts, as the prelude spells them on the add-in's own origin. */
const graphDoors = ["/graph.microsoft.com/", "/outlook.office.com/"];
const loginPath = "/login.microsoftonline.com/";

/** The add-in's origin: the build as it is, or a release with its own headers, the Office library's place, and the doors to the emulators of Graph and of the sign-in. */
export function addinSite(hosting: Hosting, release: Release | null, pageOrigin: string, graph: GraphDoor, login: LoginDoor, faults: () => ServerFaults): RequestListener {
  const headers = localHeaders(hosting.headers, pageOrigin);
  return (request, response) => {
    const url = new URL(request.url ?? "/", "https://localhost");
    if (graphDoors.some((door) => url.pathname.startsWith(door))) return void toGraph(graph, faults(), request, response);
    if (url.pathname.startsWith(loginPath)) return void toLogin(login, faults(), url, request, response);
    if (faults().offline && (url.pathname === "/policy.json" || url.pathname === "/catalogue.json")) return void response.destroy();
    if (release !== null && !url.pathname.startsWith(outlookFolder)) return void relay(release, url.pathname, pageOrigin, response);
    const file = fileFor(url.pathname);
    if (file === null) return void response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Không có tệp này.");
    const cache = { "cache-control": "no-cache" };
    if (path.extname(file) === ".html") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers, ...cache });
      const page = readFileSync(file, "utf8");
      // A page without scripts, which is only read, has no Office library to replace.
      response.end(page.includes("<script") ? localPage(page, hosting.officeJs) : page);
      return;
    }
    sendFile(response, file, { ...headers, ...cache });
  };
}

function fileFor(urlPath: string): string | null {
  if (urlPath === `${outlookFolder}prelude.js`) return path.join(pageFolder, "prelude.js");
  const library = `${outlookFolder}office-js`;
  if (urlPath.startsWith(`${library}/`)) return fileUnder(officeJsFolder, urlPath.slice(library.length));
  return fileUnder(addinFolder, urlPath);
}

async function relay(release: Release, urlPath: string, pageOrigin: string, response: ServerResponse): Promise<void> {
  try {
    const { status, headers, body } = await release.get(urlPath);
    const isPage = status === 200 && urlPath.endsWith(".html") && body.includes("<script");
    response.writeHead(status, localHeaders(headers, pageOrigin)).end(isPage ? localPage(body.toString("utf8"), release.officeJs) : body);
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}

async function toGraph(graph: GraphDoor, faults: ServerFaults, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (faults.offline) return void response.destroy();
  try {
    const answer = await graph({ method: request.method ?? "GET", url: request.url ?? "/", headers: flat(request), body: await readBody(request) });
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  } catch (error) {
    console.error(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ error: { code: "ErrorInternalServerError", message: "Graph emulator failed." } }));
  }
}

async function toLogin(login: LoginDoor, faults: ServerFaults, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (faults.offline) return void response.destroy();
  const { status, headers, body } = login({ method: request.method ?? "GET", url, body: await readBody(request) });
  response.writeHead(status, headers).end(body);
}

function flat(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]));
}
