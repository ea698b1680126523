import { readReduced, type ReadRules } from "../config/read-reduced";
import { rulesHere, type AskedFiles } from "../config/rules-here";
import { wholeRules } from "../config/whole-rules";
import { parsed } from "../domain/submission-record";
import { currentItem, ownAddress } from "../outlook/current-item";
import { roamingText, rulesKey } from "../outlook/roaming";
import { readSessionNotes } from "../outlook/session-notes";
import type { Rules } from "./work";

/** Policy and catalogue as they hold for this person. */
export function openRules(asked?: AskedFiles): Promise<Rules> {
  return rulesHere({ person: ownAddress(), leftForSend: leftEarlier }, asked);
}

/** What the send event would go by: left in this compose window, else in the mailbox. */
async function leftEarlier(): Promise<ReadRules | null> {
  const current = currentItem();
  const session = current.kind === "compose" ? await readSessionNotes(current.item).then(({ rules }) => rules, () => "") : "";
  const read = (text: string | null) => wholeRules(readReduced(parsed(text ?? "")));
  return read(session) ?? read(roamingText(rulesKey));
}
