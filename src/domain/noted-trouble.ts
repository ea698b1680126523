import type { Trouble } from "./trouble";

/** What is kept of a trouble for who helps: what went wrong and when. Nothing of the mail, of its people or of its files can be in it. */
export interface NotedTrouble {
  readonly kind: Trouble["kind"];
  /** Outlook's, Microsoft's or Graph's own code; `null` where there is none. */
  readonly code: string | null;
  readonly status: number | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** As many as are kept. */
export const troublesKept = 20;

/** Kinds whose facts are of the mail, or may be, lose all of them: names of files, what a fault said. `fault`: the name of the error behind an unexpected one. */
export function noteOfTrouble(trouble: Trouble, fault: string, at: string): NotedTrouble {
  const { kind } = trouble;
  const code = kind === "outlook" ? `${trouble.call} ${trouble.code ?? ""}`.trim() : kind === "no-token" || kind === "refused" ? trouble.code : kind === "unexpected" ? fault : null;
  return { kind, code: code === null ? null : plain(code), status: kind === "refused" ? trouble.status : null, at };
}

/** What an earlier page kept; whatever is not one of ours is left out. */
export function readNotedTroubles(kept: unknown): readonly NotedTrouble[] {
  if (!Array.isArray(kept)) return [];
  return (kept as readonly Partial<Record<keyof NotedTrouble, unknown>>[])
    .filter((one) => one !== null && typeof one === "object" && typeof one.kind === "string" && typeof one.at === "string")
    .map(({ kind, code, status, at }) => ({
      kind: plain(kind as string) as Trouble["kind"],
      code: typeof code === "string" ? plain(code) : null,
      status: typeof status === "number" ? status : null,
      at: plain(at as string),
    }))
    .slice(-troublesKept);
}

/** A code is a word or two of Latin letters; what is not may have been said about somebody. */
function plain(code: string): string {
  return /^[\w.:-]+( [\w.:-]+)?$/.test(code) && code.length <= 80 ? code : "?";
}
