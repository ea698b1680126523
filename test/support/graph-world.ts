import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGraph, type GraphResponse } from "../../host/graph";
import type { MailStore } from "../../host/mailboxes/mail-store";
import { openStore } from "../../host/mailboxes/open-store";
import * as people from "../../host/mailboxes/people";
import type { ServerFaults } from "../../host/server/page-api";
import { judged, openContract } from "./graph-contract";

export const contract = openContract();
export const noFaults: ServerFaults = { offline: false, graphDelayMs: 0, throttleNext: 0, retryAfterSeconds: 2, loseNextSends: 0, rejectToken: false, sharedUploads: false };

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly bytes: Buffer;
  /** The body as JSON; `{}` without one. */
  readonly json: Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look where they like
  readonly code: string | undefined;
}

export interface Ask {
  readonly as?: people.Persona["id"];
  readonly json?: unknown;
  readonly body?: Uint8Array;
  readonly headers?: Record<string, string>;
}

export interface World {
  readonly store: MailStore;
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** Raw: no token, no `/v1.0` in front. */
  raw(method: string, url: string, headers: Record<string, string>, body: Uint8Array): Promise<Answer>;
  fault(faults: Partial<ServerFaults>): void;
}

/** Real mailboxes in a folder of their own, and Graph over them; every call is judged by Microsoft's description where it is present. `filled`: what else lies in them. */
export async function inWorld(story: (world: World) => Promise<void>, filled: (store: MailStore) => MailStore = (store) => store): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "evanban-graph-"));
  try {
    const store = filled(await openStore(folder));
    for (const { person, shared } of people.personas) for (const { address } of [person, ...shared]) store.addMailbox(address);
    let faults = noFaults;
    const graph = judged(createGraph({ store, people, faults: () => faults }), contract);
    const raw: World["raw"] = async (method, url, headers, body) => read(await graph({ method, url, headers, body }));
    await story({
      store,
      raw,
      fault: (some) => void (faults = { ...noFaults, ...some }),
      ask: (method, path, { as = "staff", json, body, headers = {} } = {}) => {
        const type: Record<string, string> = json === undefined ? {} : { "Content-Type": "application/json" };
        const bytes = json === undefined ? (body ?? new Uint8Array()) : Buffer.from(JSON.stringify(json));
        const url = path.startsWith("https://graph.microsoft.com") ? path.slice("https://graph.microsoft.com".length) : `/v1.0${path}`;
        return raw(method, url, { Authorization: `Bearer local.${as}`, ...type, ...headers }, bytes);
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read({ status, headers, body }: GraphResponse): Answer {
  const bytes = Buffer.from(body);
  const json = (headers["content-type"] ?? "").startsWith("application/json") ? (JSON.parse(bytes.toString("utf8")) as Answer["json"]) : {};
  return { status, headers, bytes, json, code: (json["error"] as { code?: string } | undefined)?.code };
}
