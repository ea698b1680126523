import { builtInRules } from "./built-in";
import { loadRules, type LoadedRules } from "./load-rules";

const lastGoodKey = "evanban-last-good-rules";

/** The rules as a page of ours has them: the files beside it, else what this browser last kept of them, else those built in. */
export function rulesHere(): Promise<LoadedRules> {
  const builtIn = builtInRules();
  if (builtIn === null) return Promise.reject(new Error("EVANBAN_BUILT_IN"));
  return loadRules({
    fetchText,
    readLastGood: () => localStorage.getItem(lastGoodKey),
    writeLastGood: (kept) => localStorage.setItem(lastGoodKey, kept),
    builtIn,
  });
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(name, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
