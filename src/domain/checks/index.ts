import { carriedDocument } from "../carried-document";
import type { Catalogue } from "../catalogue";
import type { JudgedDocument, JudgedMail } from "../classification";
import { severityOf } from "../default-severities";
import type { Finding } from "../finding";
import { judgeAddress } from "../judge-address";
import type { CheckedMail } from "../mail";
import { isFromUnit, isOfficial } from "../official";
import type { Policy } from "../policy";
import type { Check } from "./check";
import { deniedAddress } from "./denied-address";
import { draftAttached } from "./draft-attached";
import { lookAlikeAddress } from "./look-alike-address";
import { missingAttachment } from "./missing-attachment";
import { notSupplied } from "./not-supplied";
import { outsideAddress } from "./outside-address";
import { outsideSender } from "./outside-sender";
import { personalSender } from "./personal-sender";
import { recipientsIncomplete } from "./recipients-incomplete";
import { secrecyMark } from "./secrecy-mark";
import { stateAddress } from "./state-address";
import { unreadableAddress } from "./unreadable-address";
import { withheldDocument } from "./withheld-document";

/** Every check of the send event, in the order a person should hear of it: what cannot be undone comes first. */
const checks: readonly Check[] = [
  secrecyMark,
  lookAlikeAddress,
  deniedAddress,
  withheldDocument,
  outsideAddress,
  unreadableAddress,
  outsideSender,
  draftAttached,
  missingAttachment,
  personalSender,
  notSupplied,
  recipientsIncomplete,
  stateAddress,
];

/**
 * Everything wrong with a mail or worth knowing about it; nothing when the policy is switched off.
 * `also`: what the send file does not carry: checks that ask for the whole reading (`further`), and what only a mail from a file can
 * have (`foreignSender`: a draft has no other sender).
 */
export function checkMail<M extends CheckedMail, D extends JudgedDocument>(
  mail: M,
  classification: JudgedMail<D>,
  policy: Policy,
  catalogue: Catalogue,
  also: readonly Check<M, D>[] = [],
): readonly Finding[] {
  if (!policy.enabled) return [];
  const official = isOfficial(mail, classification, policy, catalogue);
  const facts = {
    classification: carriedDocument(mail, classification, isFromUnit(mail, policy)),
    policy,
    catalogue,
    recipients: mail.recipients.map((recipient) => ({ recipient, judged: judgeAddress(recipient, policy, recipient.isList) })),
  };
  const findings: Finding[] = [];
  for (const check of (checks as readonly Check<M, D>[]).concat(also)) {
    for (const found of check(mail, facts)) {
      const severity = severityOf(found.kind, policy, official);
      if (severity !== "off") findings.push(Object.assign({ severity }, found) as Finding);
    }
  }
  return findings;
}
