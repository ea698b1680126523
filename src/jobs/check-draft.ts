import type { JudgedAddress } from "../domain/address";
import type { FurtherCheck } from "../domain/checks/check";
import type { Classification } from "../domain/classification";
import type { PageReader } from "../domain/classify/classify-by";
import { classifyMail } from "../domain/classify/classify-mail";
import type { Finding, FindingKind, Fix } from "../domain/finding";
import { fixesFor } from "../domain/fixes";
import { judgeAddress } from "../domain/judge-address";
import type { OutgoingMail, Recipient } from "../domain/mail";
import { recalled } from "../domain/recalled";
import { decideDraft, type Decided, type DecidingRules } from "./decide-draft";

export interface CheckedDraft extends Omit<Decided<OutgoingMail, Classification>, "findings"> {
  readonly addresses: readonly { readonly recipient: Recipient; readonly judged: JudgedAddress }[];
  readonly sender: JudgedAddress | null;
  /** Before anything a person said counted. */
  readonly judged: Classification;
  /** What the findings rest on. */
  readonly decidedOn: Classification;
  readonly findings: readonly { readonly finding: Finding; readonly fixes: readonly Fix[] }[];
}

/** Asked for the code a person once gave mails like this one; `null` where nothing is remembered, or they have said better here. */
export type Recall = (mail: OutgoingMail, judged: Classification) => string | null;

/** Asked for the code the person put the document of this very mail under: every card then speaks of it, and what is found hangs on it. */
export type Said = (judged: Classification) => string | null;

/** Everything the pane shows of a draft: what the send event would decide and what `further` checks find, with a verdict and a way out for each point. */
export function checkDraft(draft: OutgoingMail, rules: DecidingRules, readPage?: PageReader, recall: Recall = () => null, further: readonly FurtherCheck[] = [], doubtful: readonly FindingKind[] = [], said: Said = () => null): CheckedDraft {
  const { catalogue } = rules;
  const classify = (mail: OutgoingMail) => {
    const judged = classifyMail(mail, catalogue, readPage);
    const remembered = recall(mail, judged);
    const own = said(judged);
    const under = (code: string | null, ofFiles: boolean) => (code === null ? judged : recalled(judged, code, catalogue, ofFiles));
    // What is remembered of a document in the body is shown, and decides nothing: the send event cannot be told of it.
    return { ...(own === null ? under(remembered, true) : under(own, false)), judged, shown: under(remembered, false) };
  };
  const decided = decideDraft(draft, rules, classify, doubtful, further);
  const { mail, findings, classification } = decided;
  return {
    ...decided,
    judged: classification.judged,
    decidedOn: classification,
    classification: classification.shown,
    addresses: mail.recipients.map((recipient) => ({ recipient, judged: judgeAddress(recipient, rules.policy, recipient.isList) })),
    sender: mail.from === null ? null : judgeAddress(mail.from, rules.policy),
    findings: findings.map((finding) => ({ finding, fixes: fixesFor(finding, mail, rules.policy) })),
  };
}
