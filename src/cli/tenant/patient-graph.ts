import { openGraph, type Graph, type GraphParts } from "../../graph/request";
import type { Tokens } from "./sign-in";
import { Stopped } from "./stopped";

/** Graph with the token of now: one that is lost is asked for anew, once, where a person can be asked. */
export function patientGraph(tokens: Tokens, { fetch, wait }: Pick<GraphParts, "fetch" | "wait">, isStopped: () => boolean): Graph {
  const unlessStopped = (): void => {
    if (isStopped()) throw new Stopped();
  };
  return openGraph({
    token: async () => {
      unlessStopped();
      return tokens.token();
    },
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      const asked = (init.headers as Record<string, string> | undefined) ?? {};
      const refused = asked["Authorization"]?.replace("Bearer ", "");
      if (answer.status !== 401 || refused === undefined || !(await tokens.renew(refused))) return answer;
      return fetch(url, { ...init, headers: { ...asked, Authorization: `Bearer ${await tokens.token()}` } });
    },
    wait: async (ms) => {
      unlessStopped();
      await wait(ms);
    },
  });
}
