import { openGraph, type Graph } from "../../graph/request";
import { openTokens, type SignIn } from "../../graph/token";

/** Graph as the pane uses it. */
export function openPaneGraph(signIn: SignIn): Graph {
  return openGraph({ token: openTokens(signIn), fetch: (url, init) => fetch(url, init), wait: (ms) => new Promise((go) => setTimeout(go, ms)) });
}
