import { readReduced } from "../config/read-reduced";
import { rulesHere, type AskedFiles } from "../config/rules-here";
import { wholeRules } from "../config/whole-rules";
import { parsed } from "../domain/submission-record";
import { ownAddress } from "../outlook/current-item";
import { roamingText, rulesKey } from "../outlook/roaming";
import type { Rules } from "./work";

/** Policy and catalogue as they hold for this person. */
export function openRules(asked?: AskedFiles): Promise<Rules> {
  return rulesHere({ person: ownAddress(), inMailbox: () => wholeRules(readReduced(parsed(roamingText(rulesKey) ?? ""))) }, asked);
}
