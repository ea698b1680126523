import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import type { TLSSocket } from "node:tls";
import type { Answer, Site } from "./site";

export interface LiveOptions {
  /** "máy:cổng" to reach instead of the host of the address, before its name points there. */
  readonly connect?: string;
  /** A file of certificates to trust beside those of the system. */
  readonly authority?: string;
}

export interface LiveSite extends Site {
  readonly origin: string;
  /** When the server's certificate ends, and for whom it is; known after the first answer. */
  certificate(): { readonly until: Date; readonly names: string } | null;
}

/** Milliseconds without a word from the server. */
const patience = 20_000;
/** A deployed file is never larger. */
const largest = 64 * 1024 * 1024;

/** A server asked over https as anybody would; redirects are answers and not followed. */
export function liveSite(address: string, { connect, authority }: LiveOptions = {}): LiveSite {
  const url = new URL(address);
  const [host = url.hostname, port] = connect?.split(/:(?=\d+$)/) ?? [];
  const agent = new https.Agent({ keepAlive: true, maxSockets: 6, ...(authority === undefined ? {} : { ca: readFileSync(authority) }) });
  let seen: { until: Date; names: string } | null = null;
  const look = (socket: TLSSocket) => {
    const { valid_to: until, subjectaltname: names = "" } = socket.getPeerCertificate();
    if (until) seen = { until: new Date(until), names };
  };
  return {
    name: address,
    origin: url.origin,
    certificate: () => seen,
    get: (path) =>
      ask((answered) => https.get({ agent, host, port: port ?? (url.port || 443), servername: url.hostname, path: `/${path}`, headers: { host: url.host, "user-agent": "evanban-doctor", origin: "https://outlook.office.com" } }, (response) => {
        look(response.socket as TLSSocket);
        answered(response);
      })),
  };
}

/** What port 80 says to the same host: people type addresses without https. */
export function plainAnswer(address: string): Promise<Answer | string> {
  return ask((answered) => http.get({ host: new URL(address).hostname, port: 80, path: "/taskpane.html" }, answered));
}

function ask(start: (answered: (response: http.IncomingMessage) => void) => http.ClientRequest): Promise<Answer | string> {
  return new Promise((resolve) => {
    const request = start((response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        if ((size += chunk.length) > largest) response.destroy(new Error("too large"));
      });
      response.on("error", (error) => resolve(error.message));
      response.on("end", () => {
        const headers = Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")] as const);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(headers), body: Buffer.concat(chunks) });
      });
    });
    request.setTimeout(patience, () => request.destroy(new Error("timeout")));
    request.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}
