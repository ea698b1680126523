import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The files an administrator puts beside the pages. */
export interface RulesFiles {
  readonly policy: string;
  readonly catalogue: string;
}

/** How requests for them are answered. */
export type Way = (name: string, response: ServerResponse, files: RulesFiles) => void;

/** A real server of policy and catalogue; `fetch` asks it as a page beside those files does. */
export interface RulesServer {
  files: RulesFiles;
  /** `null`: nobody listens. */
  way: Way | null;
  fetch(name: string, init?: RequestInit): Promise<Response>;
  close(): void;
}

export const asWritten: Way = (name, response, files) => void response.end(name === "policy.json" ? files.policy : files.catalogue);

export async function rulesServer(files: RulesFiles): Promise<RulesServer> {
  const server = await listening((request, response) => served.way!((request.url ?? "").slice(1), response, served.files));
  const left = await listening(() => undefined);
  const nobody = portOf(left);
  left.close();
  const { fetch: ask } = globalThis;
  const served: RulesServer = {
    files,
    way: asWritten,
    fetch: (name, init) => ask(`http://127.0.0.1:${served.way === null ? nobody : portOf(server)}/${name}`, init),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return served;
}

export function listening(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;
