import { builtInRules } from "../config/built-in";
import { readReduced, type ReadRules } from "../config/read-reduced";
import { parsed } from "../domain/submission-record";

/** The rules left in this window by the pane, else the last good ones of the mailbox, else those built in. */
export function rulesAtSend(texts: readonly (string | null)[]): ReadRules | null {
  for (const text of texts) {
    const rules = text === null ? null : readReduced(parsed(text));
    if (rules !== null) return rules;
  }
  return builtInRules();
}
