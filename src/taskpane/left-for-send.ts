import { rulesForSend } from "../config/reduce";
import type { ComposeItem } from "../outlook/current-item";
import { keepRoamingText, rulesKey } from "../outlook/roaming";
import { noteRules } from "../outlook/session-notes";
import { quietly } from "./quietly";
import type { Rules } from "./work";

/** Making them takes as long as judging a mail. */
const made = new WeakMap<Rules, string>();

/**
 * What the send event is to go by; `null` when nothing of the server was to be had: what the mailbox has is as good or better, and the
 * rules built in are in the send file already.
 */
function leftForSend(rules: Rules): string | null {
  const { policy, catalogue, source, loadedAt } = rules;
  if (source === "built-in" || loadedAt === null) return null;
  const text = made.get(rules) ?? rulesForSend(policy, catalogue);
  made.set(rules, text);
  return text;
}

/** For all mails to come. */
export async function keepForSend(rules: Rules): Promise<void> {
  const text = leftForSend(rules);
  if (text !== null) await quietly(() => keepRoamingText(rulesKey, text));
}

/** For this one. */
export async function noteForSend(item: ComposeItem, rules: Rules): Promise<void> {
  const text = leftForSend(rules);
  if (text !== null) await quietly(() => noteRules(item, text));
}
