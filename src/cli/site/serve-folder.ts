import { once } from "node:events";
import { readFileSync } from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";
import { folderSite } from "./folder-site";

export interface ServedFolder {
  readonly port: number;
  /** To be trusted by whoever looks at it. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** Serves a built folder over https with exactly the headers its own headers file says; a sentence when it cannot. */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder | string> {
  const site = folderSite(folder);
  if (typeof site === "string") return site;
  const { key, certificate } = await ownCertificate(hostOf(folder));
  const server = https.createServer({ key, cert: certificate }, (request, response) => {
    const asked = new URL(request.url ?? "/", "https://localhost").pathname.slice(1);
    site.get(asked).then(
      (answer) => {
        if (typeof answer === "string") return void response.destroy();
        response.writeHead(answer.status, answer.headers).end(request.method === "HEAD" ? undefined : answer.body);
      },
      // An address that cannot be decoded.
      () => response.writeHead(400).end(),
    );
  });
  try {
    server.listen(port, "localhost");
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác: --port ${port + 10}.`;
    if ((error as NodeJS.ErrnoException).code === "EACCES") return `Không có quyền mở cổng ${port}. Hãy chọn cổng lớn hơn 1024: --port 8445.`;
    throw error;
  }
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The host the folder was built for. */
function hostOf(folder: string): string {
  try {
    return new URL((JSON.parse(readFileSync(path.join(folder, "hosting.json"), "utf8")) as { readonly origin: string }).origin).hostname;
  } catch {
    // The web folder alone: it is looked at as localhost.
    return "localhost";
  }
}

/** For this run alone, for localhost and the host the folder was built for. */
async function ownCertificate(host: string): Promise<{ readonly key: string; readonly certificate: string }> {
  const week = 7 * 24 * 60 * 60 * 1000;
  const made = await generate([{ name: "commonName", value: host }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - week),
    notAfterDate: new Date(Date.now() + 52 * week),
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: host }, { type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] },
    ],
  });
  return { key: made.private, certificate: made.cert };
}
