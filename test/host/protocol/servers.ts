import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, RequestListener, Server } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { certificate } from "../../../host/server/certificate";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");

/** That of the product's pages: no inline script, no eval, nobody but the own origin. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; connect-src 'self' https://graph.microsoft.com https://outlook.office.com; img-src 'self'; frame-src 'self'";

export interface Servers {
  readonly hostUrl: string;
  readonly addin: string;
  close(): Promise<void>;
}

/** Host and add-in on two ports of https://localhost; office.js is the package's own file, byte for byte. */
export async function serve(): Promise<Servers> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-protocol-"));
  const tls = await certificate(folder);
  const [hostPage, pane, launch, dialog, prelude] = await Promise.all(
    ["test/host/protocol/pages/host-page.ts", "test/host/protocol/pages/pane.ts", "test/host/protocol/pages/launch.ts", "test/host/protocol/pages/dialog.ts", "host/prelude/main.ts"].map(bundle),
  );
  const scripts = (name: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title><script src="/__outlook/prelude.js"></script><script src="/__outlook/office-js/office.js"></script><body><button id="one">1</button><button id="two">2</button><script src="/${name}.js"></script></body></html>`;
  const addinFiles: Readonly<Record<string, string>> = { "/__outlook/prelude.js": prelude ?? "", "/pane.js": pane ?? "", "/launch.js": launch ?? "", "/dialog.js": dialog ?? "", "/pane.html": scripts("pane"), "/launch.html": scripts("launch"), "/dialog.html": scripts("dialog") };
  const hostFiles: Readonly<Record<string, string>> = { "/": `<!doctype html><html lang="vi"><meta charset="utf-8"><title>host</title><body><input id="before"><script src="/host-page.js"></script></body></html>`, "/host-page.js": hostPage ?? "" };

  const addinServer = await listen(tls, async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    if (/^\/(graph\.microsoft|outlook\.office)\.com\//.test(pathname)) {
      response.setHeader("content-type", "application/json");
      return void response.end(JSON.stringify({ method: request.method, url: request.url, authorization: request.headers.authorization ?? null, body: await whole(request) }));
    }
    if (pathname.startsWith("/__outlook/office-js/")) return file(response, path.join(officeJs, path.normalize(pathname.slice("/__outlook/office-js".length))));
    text(response, addinFiles, pathname);
  });
  const hostServer = await listen(tls, (request, response) => text(response, hostFiles, new URL(request.url ?? "/", "https://localhost").pathname));
  const addin = origin(addinServer);
  return {
    addin,
    hostUrl: `${origin(hostServer)}/?addin=${encodeURIComponent(addin)}`,
    close: async () => {
      for (const server of [addinServer, hostServer]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(root, entry)], bundle: true, write: false, format: "iife", target: "es2022", keepNames: false, logLevel: "error" });
  return outputFiles[0]?.text ?? "";
}

async function listen(tls: { key: string; cert: string }, listener: RequestListener): Promise<https.Server> {
  const server = https.createServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return server;
}

function origin(server: Server | https.Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

type Response = Parameters<RequestListener>[1];

function text(response: Response, files: Readonly<Record<string, string>>, pathname: string): void {
  const found = files[pathname];
  response.statusCode = found === undefined ? 404 : 200;
  response.setHeader("content-type", pathname.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
  response.setHeader("content-security-policy", policy + (pathname === "/" ? " https://localhost:*" : ""));
  response.end(found ?? "");
}

function file(response: Response, name: string): void {
  try {
    const bytes = readFileSync(name);
    response.setHeader("content-type", "text/javascript; charset=utf-8");
    response.setHeader("cache-control", "max-age=3600");
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

async function whole(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
