import type { Persona } from "../../mailboxes/people";
import type { SharedProperties } from "../../protocol/outlook-model";
import { wayOf } from "./page-state";

const reader = 1;
const editor = 1 + 2 + 4 + 8 + 16 + 32;

/**
 * What `getSharedPropertiesAsync` answers. A mailbox added as an account of its own has none (office-js #5682),
 * and neither has one's own.
 */
export function sharedFacts(persona: Persona, mailbox: string): SharedProperties | null {
  const way = wayOf(persona, mailbox);
  if (way === "own" || way === "account") return null;
  const readOnly = persona.shared.some((shared) => shared.address === mailbox && shared.readOnly === true);
  return { owner: mailbox, targetMailbox: mailbox, delegatePermissions: readOnly ? reader : editor, targetRestUrl: "https://outlook.office.com/api" };
}
