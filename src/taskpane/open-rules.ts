import { reduceRules } from "../config/reduce";
import { rulesHere } from "../config/rules-here";
import { OutlookError } from "../outlook/ask";
import { keepRoamingText, rulesKey } from "../outlook/roaming";
import type { Rules } from "./work";

/** Policy and catalogue, which the send event is told of as well. */
export async function openRules(): Promise<Rules> {
  const rules = await rulesHere();
  void quietly(() => keepForSend(rules));
  return rules;
}

/** What the send event reads of the mailbox. */
async function keepForSend(rules: Rules): Promise<void> {
  await keepRoamingText(rulesKey, JSON.stringify(reduceRules(rules.policy, rules.catalogue)));
}

/** What only makes the send event wiser may fail: it has rules of its own. */
export async function quietly(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    if (!(fault instanceof OutlookError)) throw fault;
  }
}
