import type { Catalogue } from "../domain/catalogue";
import type { Check } from "../domain/checks/check";
import { checkMail } from "../domain/checks/index";
import type { JudgedDocument, JudgedMail } from "../domain/classification";
import { decideSend } from "../domain/decide-send";
import type { Finding, FindingKind, SendDecision } from "../domain/finding";
import type { CheckedMail } from "../domain/mail";
import { isOfficial } from "../domain/official";
import type { Policy } from "../domain/policy";
import { isOneOf } from "../domain/read-address";

export interface DecidingRules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

export interface Decided<M, C> {
  readonly mail: M;
  readonly classification: C;
  readonly findings: readonly Finding[];
  readonly decision: SendDecision;
  readonly official: boolean;
}

/**
 * What a draft is, what is wrong with it, and whether it may go: the same story at the pane and at send, where `classify` has
 * less room. `doubtful` findings rest on parts that Outlook would not show: a fault of ours accuses nobody. `also`: the checks that
 * only the pane makes.
 */
export function decideDraft<M extends CheckedMail, D extends JudgedDocument, C extends JudgedMail<D>>(
  draft: M,
  { policy, catalogue }: DecidingRules,
  classify: (mail: M, catalogue: Catalogue) => C & JudgedMail<D>,
  doubtful: readonly FindingKind[] = [],
  also?: readonly Check<M, D>[],
): Decided<M, C> {
  const mail = withTrueSupply(draft, policy);
  const classification = classify(mail, catalogue);
  // The kill switch (`enabled`): the add-in goes on showing what a mail is, and accuses nobody.
  const findings = checkMail(mail, classification, policy, catalogue, also).filter(({ kind }) => doubtful.indexOf(kind) < 0);
  return { mail, classification, findings, decision: decideSend(findings), official: isOfficial(mail, classification, policy, catalogue) };
}

/** Headers alone supply nothing: when the person took the publication mailbox out again, the document is owed as before. */
function withTrueSupply<M extends CheckedMail>(mail: M, policy: Policy): M {
  const leaves = !mail.recipientsComplete || mail.recipients.some(({ address }) => isOneOf(address, policy.publicationMailboxes));
  return leaves ? mail : Object.assign({}, mail, { supplied: null });
}
