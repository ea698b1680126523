import { atMost } from "../../graph/at-most";
import { openGraph, together, type Graph } from "../../graph/request";
import { openTokens, ownScopes, sharedMailScope, type GetToken, type SignIn } from "../../graph/token";

export interface PaneGraph {
  /** Asks the person to sign in when there is no other way: after a click only. */
  readonly asking: Graph;
  /** Never asks. */
  readonly quiet: Graph;
}

/** Whatever the pane does at once, Graph sees no more of one person than it takes. */
const inTurn = atMost(together);

export const waitMs = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** What work on mail of a mailbox takes; `null` is the person's own. */
export function scopesFor(mailbox: string | null): string[] {
  return mailbox === null ? ownScopes : [...ownScopes, sharedMailScope];
}

/** Graph as the pane uses it: one sign-in for both. */
export function openPaneGraph(signIn: SignIn, scopes: string[]): PaneGraph {
  const token = openTokens(signIn, scopes);
  return { asking: graphWith(() => token(false)), quiet: graphWith(() => token(true)) };
}

export function graphWith(token: GetToken): Graph {
  return openGraph({ token, fetch: (url, init) => fetch(url, init), wait: waitMs, inTurn });
}
