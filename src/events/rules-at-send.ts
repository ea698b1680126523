import { builtInRules } from "../config/built-in";
import { readReduced, type ReadRules } from "../config/read-reduced";
import { parsed } from "../domain/submission-record";

/** The rules to go by, the best first, each read when it is wanted: those left in this window by the pane, the last good ones of the mailbox, those built in. */
export function* rulesAtSend(texts: readonly (string | null)[]): Iterable<ReadRules | null> {
  for (const text of texts) yield readReduced(parsed(text || ""));
  yield builtInRules();
}
