import { readReduced, type ReadRules } from "../config/read-reduced";
import { rulesForSend } from "../config/reduce";
import { rulesHere } from "../config/rules-here";
import { wholeRules } from "../config/whole-rules";
import { parsed } from "../domain/submission-record";
import { OutlookError } from "../outlook/ask";
import { currentItem, ownAddress } from "../outlook/current-item";
import { keepRoamingText, roamingText, rulesKey } from "../outlook/roaming";
import { readSessionNotes } from "../outlook/session-notes";
import type { Rules } from "./work";

/** Policy and catalogue as they hold for this person, which the send event is told of as well. */
export async function openRules(): Promise<Rules> {
  const rules = await rulesHere({ person: ownAddress(), leftForSend: leftEarlier });
  void quietly(() => keepForSend(rules));
  return rules;
}

/** What the send event would go by: left in this compose window, else in the mailbox. */
async function leftEarlier(): Promise<ReadRules | null> {
  const current = currentItem();
  const session = current.kind === "compose" ? await readSessionNotes(current.item).then(({ rules }) => rules, () => "") : "";
  const read = (text: string | null) => wholeRules(readReduced(parsed(text ?? "")));
  return read(session) ?? read(roamingText(rulesKey));
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

/** What only makes the send event wiser may fail: it has rules of its own. */
export async function quietly(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    if (!(fault instanceof OutlookError)) throw fault;
  }
}
