import { builtInRules } from "../config/built-in";
import { loadRules } from "../config/load-rules";
import { readReduced } from "../config/read-reduced";
import { rulesForSend } from "../config/reduce";
import { wholeRules } from "../config/whole-rules";
import { parsed } from "../domain/submission-record";
import { OutlookError } from "../outlook/ask";
import { ownAddress } from "../outlook/current-item";
import { keepRoamingText, roamingText, rulesKey } from "../outlook/roaming";
import type { Rules } from "./work";

const lastGoodKey = "evanban-last-good-rules";

/** Milliseconds: a server that never answers must not hold up the pane. */
const patience = 10_000;

/** Policy and catalogue as they hold for this person: the server's, else the last good copy of the machine or the mailbox, else the built-in one. */
export async function openRules(): Promise<Rules> {
  const builtIn = builtInRules();
  if (builtIn === null) throw new Error("EVANBAN_BUILT_IN");
  const rules = await loadRules({
    fetchText,
    readLastGood: () => localStorage.getItem(lastGoodKey),
    writeLastGood: (kept) => localStorage.setItem(lastGoodKey, kept),
    inMailbox: wholeRules(readReduced(parsed(roamingText(rulesKey) ?? ""))),
    builtIn: wholeRules(builtIn)!,
    person: ownAddress(),
    now: new Date().toISOString(),
  });
  void quietly(() => keepForSend(rules));
  return rules;
}

/**
 * What the send event is to go by; `null` when nothing of the server was to be had: what the mailbox has is as good or better, and the
 * rules built in are in the send file already.
 */
export function leftForSend({ policy, catalogue, source, loadedAt }: Rules): string | null {
  return source !== "built-in" && loadedAt !== null ? rulesForSend(policy, catalogue) : null;
}

async function keepForSend(rules: Rules): Promise<void> {
  const text = leftForSend(rules);
  if (text !== null) await keepRoamingText(rulesKey, text);
}

async function fetchText(name: string): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`${name}: ${patience / 1000} s`)), patience);
  });
  return Promise.race([read(name), late]).finally(() => clearTimeout(timer));
}

async function read(name: string): Promise<string> {
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
