import type { JudgedAddress } from "../domain/address";
import type { Classification } from "../domain/classification";
import type { PageReader } from "../domain/classify/classify-by";
import { classifyMail } from "../domain/classify/classify-mail";
import type { Finding, Fix } from "../domain/finding";
import { fixesFor } from "../domain/fixes";
import { judgeAddress } from "../domain/judge-address";
import type { OutgoingMail, Recipient } from "../domain/mail";
import { decideDraft, type Decided, type DecidingRules } from "./decide-draft";

export interface CheckedDraft extends Omit<Decided<OutgoingMail, Classification>, "findings"> {
  readonly addresses: readonly { readonly recipient: Recipient; readonly judged: JudgedAddress }[];
  readonly sender: JudgedAddress | null;
  readonly findings: readonly { readonly finding: Finding; readonly fixes: readonly Fix[] }[];
}

/** Everything the pane shows of a draft: what the send event would decide, with a verdict and a way out for each point. */
export function checkDraft(draft: OutgoingMail, rules: DecidingRules, readPage?: PageReader): CheckedDraft {
  const decided = decideDraft(draft, rules, (mail, catalogue) => classifyMail(mail, catalogue, readPage));
  const { mail, findings } = decided;
  return {
    ...decided,
    addresses: mail.recipients.map((recipient) => ({ recipient, judged: judgeAddress(recipient, rules.policy, recipient.isList) })),
    sender: mail.from === null ? null : judgeAddress(mail.from, rules.policy),
    findings: findings.map((finding) => ({ finding, fixes: fixesFor(finding, mail, rules.policy) })),
  };
}
