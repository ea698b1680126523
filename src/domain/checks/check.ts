import type { JudgedAddress } from "../address";
import type { Catalogue } from "../catalogue";
import type { DocumentJudgement, JudgedDocument, JudgedMail } from "../classification";
import type { AccusedRecipient, Finding } from "../finding";
import type { CheckedMail, OutgoingMail, Recipient } from "../mail";
import type { Policy } from "../policy";

export interface JudgedRecipient {
  readonly recipient: Recipient;
  readonly judged: JudgedAddress;
}

/** Everything the checks ask about, worked out once for all of them. */
export interface MailFacts<D extends JudgedDocument = JudgedDocument> {
  readonly classification: JudgedMail<D>;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly recipients: readonly JudgedRecipient[];
}

/** What is wrong, before the policy has said how grave that is. */
export type Found = Finding extends infer F ? (F extends Finding ? Omit<F, "severity"> : never) : never;

/** One thing that can be wrong with a mail; an empty list says that it is not. */
export type Check<M extends CheckedMail = CheckedMail, D extends JudgedDocument = JudgedDocument> = (mail: M, facts: MailFacts<D>) => readonly Found[];

/** A check that asks for more than the send event reads. */
export type FurtherCheck = Check<OutgoingMail, DocumentJudgement>;

export function accused({ recipient, judged }: JudgedRecipient): AccusedRecipient {
  const { field, address, name } = recipient;
  return { field, address, name, verdict: judged.verdict, reason: judged.reason };
}
