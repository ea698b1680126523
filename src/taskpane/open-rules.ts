import { builtInRules } from "../config/built-in";
import { loadRules } from "../config/load-rules";
import { reduceRules } from "../config/reduce";
import { OutlookError } from "../outlook/ask";
import { keepRoamingText, rulesKey } from "../outlook/roaming";
import type { Rules } from "./work";

const lastGoodKey = "evanban-last-good-rules";

/** Policy and catalogue: the server's, else the last good copy, else the built-in one. */
export async function openRules(): Promise<Rules> {
  const builtIn = builtInRules();
  if (builtIn === null) throw new Error("EVANBAN_BUILT_IN");
  const rules = await loadRules({
    fetchText,
    readLastGood: () => localStorage.getItem(lastGoodKey),
    writeLastGood: (kept) => localStorage.setItem(lastGoodKey, kept),
    builtIn,
  });
  void quietly(() => keepForSend(rules));
  return rules;
}

/** What the send event reads of the mailbox. */
async function keepForSend(rules: Rules): Promise<void> {
  await keepRoamingText(rulesKey, JSON.stringify(reduceRules(rules.policy, rules.catalogue)));
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(name, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

/** What only makes the send event wiser may fail: it has rules of its own. */
export async function quietly(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    if (!(fault instanceof OutlookError)) throw fault;
  }
}
