import { openGraph, type Graph } from "../../graph/request";
import { openTokens, supplyScopes, type SignIn } from "../../graph/token";

export interface PaneGraph {
  /** Asks the person to sign in when there is no other way: after a click only. */
  readonly asking: Graph;
  /** Never asks. */
  readonly quiet: Graph;
}

/** Graph as the pane uses it: one sign-in for both. */
export function openPaneGraph(signIn: SignIn, scopes: string[] = supplyScopes): PaneGraph {
  const token = openTokens(signIn, scopes);
  const open = (quietly: boolean): Graph => openGraph({ token: () => token(quietly), fetch: (url, init) => fetch(url, init), wait: (ms) => new Promise((go) => setTimeout(go, ms)) });
  return { asking: open(false), quiet: open(true) };
}
