import type { FiledMail } from "../../domain/mail";
import type { Policy } from "../../domain/policy";
import { ownScopes, sendSharedScope, sharedMailScope } from "../../graph/token";
import { unitMailboxOf } from "../../jobs/make-wish";
import { consentKey, keepRoamingText, roamingText } from "../../outlook/roaming";
import type { AskedRight } from "../work";
import { tried } from "./trouble";

/** What the next supply of a mail takes that nobody has allowed yet, as far as is known. */
export function rightsToAsk(mail: FiledMail, policy: Policy): readonly AskedRight[] {
  const { sharedMailbox } = mail;
  const granted = known();
  const wanted: readonly (readonly [AskedRight, readonly string[]])[] = [
    ["own", ownScopes],
    ["unit-mail", sharedMailbox === null ? [] : [sharedMailScope]],
    ["send-as-unit", unitMailboxOf({ mail, sharedMailbox, policy }) === null ? [] : [sendSharedScope]],
  ];
  return wanted.filter(([, scopes]) => scopes.some((scope) => !granted.includes(scope))).map(([right]) => right);
}

/** A token came for these: they are not explained again. */
export function noteGranted(scopes: readonly string[]): void {
  const all = [...new Set([...known(), ...scopes])].sort().join(" ");
  // Where it cannot be kept the explanation is read once more.
  void tried(() => keepRoamingText(consentKey, all));
}

function known(): readonly string[] {
  return (roamingText(consentKey) ?? "").split(" ").filter((scope) => scope !== "");
}
