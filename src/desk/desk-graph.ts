import { atMost } from "../graph/at-most";
import type { BrowserSignIn } from "../graph/browser-token";
import { SignInNeeded } from "../graph/graph-error";
import { openGraph, together, type Graph } from "../graph/request";
import { troubleOfGraph } from "../graph/trouble-of-graph";
import type { Trouble } from "../domain/trouble";

/** One line to Graph for the whole page: it takes so many requests of a person at a time. */
export function openDeskGraph({ token }: BrowserSignIn): Graph {
  return openGraph({ token, fetch: (url, init) => fetch(url, init), wait: (ms) => new Promise((go) => setTimeout(go, ms)), inTurn: atMost(together) });
}

/** The code of a `no-token` that only a new sign-in helps. */
export const expiredCode = "sign-in-ended";

/** The desk's door: whatever was thrown becomes something there is a sentence for. */
export function deskTrouble(fault: unknown): Trouble {
  if (fault instanceof SignInNeeded) return { kind: "no-token", code: expiredCode };
  if (fault instanceof Error && fault.name === "ChunkLoadError") return { kind: "offline" };
  return troubleOfGraph(fault) ?? { kind: "unexpected", message: fault instanceof Error ? fault.message : String(fault) };
}
