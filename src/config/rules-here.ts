import { builtInRules } from "./built-in";
import { loadRules, type LoadedRules, type RulesNeeds } from "./load-rules";
import { wholeRules } from "./whole-rules";

const lastGoodKey = "evanban-last-good-rules";

/** Milliseconds: a server that never answers must not hold up the page. */
const patience = 10_000;

/** The rules as a page of ours has them: the files beside it, else what this browser, the compose window or the mailbox last kept of them, else those built in. */
export function rulesHere(needs: Pick<RulesNeeds, "person" | "leftForSend">): Promise<LoadedRules> {
  const builtIn = wholeRules(builtInRules());
  if (builtIn === null) return Promise.reject(new Error("EVANBAN_BUILT_IN"));
  return loadRules({
    ...needs,
    fetchText,
    readLastGood: () => localStorage.getItem(lastGoodKey),
    writeLastGood: (kept) => localStorage.setItem(lastGoodKey, kept),
    builtIn,
    now: new Date().toISOString(),
  });
}

async function fetchText(name: string): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`${name}: ${patience / 1000} s`)), patience);
  });
  return Promise.race([read(name), late]).finally(() => clearTimeout(timer));
}

/** Rules are those beside the page: what another address gives instead, a network's door or worse, is none of ours. */
async function read(name: string): Promise<string> {
  const response = await fetch(name, { cache: "no-cache", redirect: "error" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
