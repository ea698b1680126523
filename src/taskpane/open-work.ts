import { whenQuiet } from "../config/when-quiet";
import { OutlookError } from "../outlook/ask";
import { currentItem } from "../outlook/current-item";
import { abilities } from "../outlook/requirements";
import { selectedMessages } from "../outlook/selected-items";
import { queueKey, roamingText } from "../outlook/roaming";
import { watchSelection } from "../outlook/watch-item";
import type * as LeftForSend from "./left-for-send";
import type { LaterQueue, Rules, Work } from "./work";
import { composeWork } from "./works/compose-work";
import { laterSelectionWork } from "./works/later-selection-work";
import { readWork } from "./works/read-work";
import { repeating } from "./works/repeat";
import type { LearnedMemory } from "./works/learned-memory";
import { openSurroundings } from "./works/surroundings";

/** Shows the work for what Outlook has open, now and whenever a pinned pane gets another item; answers the way to stop. */
export function openWork(rules: Rules, learned: LearnedMemory, queue: LaterQueue, show: (work: Work) => void): () => void {
  const surroundings = openSurroundings(rules, learned, queue);
  // What an earlier pane left waiting goes on, without a word to the person.
  if (rules.policy.enabled && abilities().nestedAppAuth && roamingText(queueKey) === "1") void surroundings.page.loaded.then(() => queue.open()).catch(() => undefined);
  /** Who waits for the next word of Outlook. */
  const told = new Set<() => void>();
  let shown = "";
  let stopped = false;
  const look = repeating(async () => {
    // A mail being written is part of no selection.
    const asks = currentItem().kind !== "compose" && abilities().selectedItems;
    const selected = asks ? await orNone(selectedMessages) : [];
    const current = currentItem();
    const hidden = current.kind === "none" && selected.length === 1;
    if (hidden && (await comesYet(told))) return void look();
    // Selecting the same again is no news; a compose window is never part of a selection.
    const key = current.kind === "compose" ? "" : selected.length > 1 || hidden ? selected.map(({ itemId }) => itemId).join() : current.kind === "read" ? current.item.itemId : "none";
    if (stopped || (key !== "" && key === shown)) return;
    shown = key;
    learned.turnPage();
    if (current.kind === "compose") {
      const { item } = current;
      leaveForSend(({ noteForSend }) => noteForSend(item, rules));
      show(composeWork(current.item, surroundings));
    } else if (selected.length > 1) show(laterSelectionWork(selected, surroundings));
    else if (current.kind === "read") show(readWork(current.item, surroundings));
    else if (hidden && abilities().nestedAppAuth) show({ ...laterSelectionWork(selected, surroundings), hidden });
    else show({ kind: "none", hidden });
  });
  leaveForSend(({ keepForSend }) => keepForSend(rules));
  const stop = watchSelection(() => {
    for (const hear of told) hear();
    void look();
  });
  void look();
  return () => {
    stopped = true;
    stop();
    surroundings.reader.close();
  };
}

/** The send event comes later than the judgement a person waits for. Without a network it goes by what it has. */
function leaveForSend(leave: (how: typeof LeftForSend) => Promise<void>): void {
  whenQuiet(() => void import("./left-for-send").then(leave, () => undefined));
}

/** While Outlook opens a mail it is selected and not there yet; one that never comes lies in a mailbox hidden from the address list. */
async function comesYet(told: Set<() => void>): Promise<boolean> {
  const isThere = () => currentItem().kind !== "none";
  let hear = (): void => undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 1500);
    // Outlook tells of the selection before it tells of the mail: who waited on regardless would show each mail that much later.
    hear = () => {
      if (!isThere()) return;
      clearTimeout(timer);
      resolve();
    };
    told.add(hear);
  });
  told.delete(hear);
  return isThere();
}

async function orNone<T>(run: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await run();
  } catch (fault) {
    if (fault instanceof OutlookError) return [];
    throw fault;
  }
}
