import { openGraph, type Graph } from "../../graph/request";
import { openTokens, supplyScopes, type SignIn } from "../../graph/token";

/** Graph as the pane uses it. */
export function openPaneGraph(signIn: SignIn, scopes: string[] = supplyScopes): Graph {
  return openGraph({ token: openTokens(signIn, scopes), fetch: (url, init) => fetch(url, init), wait: (ms) => new Promise((go) => setTimeout(go, ms)) });
}
