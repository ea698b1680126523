import { builtInRules } from "../config/built-in";
import { loadRules } from "../config/load-rules";
import { reduceRules } from "../config/reduce";
import { OutlookError } from "../outlook/ask";
import { currentItem } from "../outlook/current-item";
import { abilities } from "../outlook/requirements";
import { keepRoamingText, rulesKey } from "../outlook/roaming";
import { selectedMessages } from "../outlook/selected-items";
import { noteRules } from "../outlook/session-notes";
import { watchSelection } from "../outlook/watch-item";
import type { Rules, Work } from "./work";
import { composeWork } from "./works/compose-work";
import { laterSelectionWork } from "./works/later-selection-work";
import { readWork } from "./works/read-work";
import { repeating } from "./works/repeat";
import type { LearnedMemory } from "./works/learned-memory";
import { openSurroundings } from "./works/surroundings";

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

/** Shows the work for what Outlook has open, now and whenever a pinned pane gets another item; answers the way to stop. */
export function openWork(rules: Rules, learned: LearnedMemory, show: (work: Work) => void): () => void {
  const surroundings = openSurroundings(rules, learned);
  let shown = "";
  let stopped = false;
  const look = repeating(async () => {
    const selected = abilities().selectedItems ? await orNone(selectedMessages) : [];
    const current = currentItem();
    // Selecting the same again is no news; a compose window is never part of a selection.
    const key = current.kind === "compose" ? "" : selected.length > 1 ? selected.map(({ itemId }) => itemId).join() : current.kind === "read" ? current.item.itemId : "none";
    if (stopped || (key !== "" && key === shown)) return;
    shown = key;
    learned.turnPage();
    if (current.kind === "compose") {
      void quietly(() => noteRules(current.item, JSON.stringify(reduceRules(rules.policy, rules.catalogue))));
      show(composeWork(current.item, surroundings));
    } else if (selected.length > 1) show(laterSelectionWork(selected, surroundings));
    else if (current.kind === "read") show(readWork(current.item, surroundings));
    else show({ kind: "none" });
  });
  const stop = watchSelection(() => void look());
  void look();
  return () => {
    stopped = true;
    stop();
    surroundings.reader.close();
  };
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(name, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

async function orNone<T>(run: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await run();
  } catch (fault) {
    if (fault instanceof OutlookError) return [];
    throw fault;
  }
}

/** What only makes the send event wiser may fail: it has rules of its own. */
async function quietly(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    if (!(fault instanceof OutlookError)) throw fault;
  }
}
