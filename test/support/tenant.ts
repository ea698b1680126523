import { jest } from "@jest/globals";
import { allProofs } from "../../src/cli/tenant/all-proofs";
import type { ProofResult } from "../../src/cli/tenant/proof";
import { tenantCheck, type TenantPorts } from "../../src/cli/tenant/tenant-check";
import type { World } from "./graph-world";
import { runCommand, type CommandRun } from "./run-command";

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface TenantRun extends CommandRun {
  readonly asked: readonly Asked[];
  /** What came of each proof; only of a run with `--json`. */
  readonly results: Readonly<Record<string, ProofResult["result"]>>;
  readonly saw: Readonly<Record<string, string>>;
  readonly left: readonly string[];
}

export interface Otherwise {
  readonly token?: string | undefined;
  /** Changes a request on its way, or answers it instead of the emulator. */
  readonly meddle?: (asked: Asked, count: number) => Asked | Response | undefined;
  /** Changes an answer on its way back. */
  readonly answer?: (text: string, asked: Asked) => string;
  readonly onStop?: (stop: () => void) => void;
}

/** Time goes by only where the command waits. */
export function standStill(): void {
  jest.useFakeTimers({ doNotFake: ["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate", "setInterval", "clearInterval", "setTimeout", "clearTimeout"] });
}

/** The command over the emulator's mailboxes, as an editor. */
export async function tenantOver(world: World | null, args: readonly string[], otherwise: Otherwise = {}): Promise<TenantRun> {
  const asked: Asked[] = [];
  const ports: TenantPorts = {
    proofs: allProofs,
    token: "token" in otherwise ? otherwise.token : "local.editor",
    now: () => Date.now(),
    wait: (ms) => Promise.resolve(void jest.setSystemTime(Date.now() + ms)),
    onStop: otherwise.onStop ?? (() => undefined),
    fetch: async (url, init) => {
      const { pathname, search } = new URL(url);
      const bytes = typeof init.body === "string" ? Buffer.from(init.body) : Buffer.from((init.body as Uint8Array | undefined) ?? []);
      const given: Asked = { method: init.method ?? "GET", url, headers: init.headers as Record<string, string>, body: bytes.length < 100_000 ? bytes.toString("utf8") : "" };
      asked.push(given);
      const meddled = otherwise.meddle?.(given, asked.length);
      if (meddled instanceof Response) return meddled;
      if (world === null) throw new TypeError("Failed to fetch");
      const answer = await world.raw(given.method, pathname + search, meddled?.headers ?? given.headers, bytes);
      const text = otherwise.answer?.(answer.bytes.toString("utf8"), given);
      return new Response(answer.bytes.length === 0 ? null : (text ?? new Uint8Array(answer.bytes)), { status: answer.status, headers: answer.headers });
    },
  };
  const { status, out, err } = await runCommand((streams) => tenantCheck(args, streams, ports));
  const said = args.includes("--json") && out.startsWith("{") ? (JSON.parse(out) as { readonly results: readonly ProofResult[]; readonly left: readonly string[] }) : { results: [], left: [] };
  return { status, out, err, asked, results: Object.fromEntries(said.results.map(({ id, result }) => [id, result])), saw: Object.fromEntries(said.results.map(({ id, saw }) => [id, saw])), left: said.left };
}
