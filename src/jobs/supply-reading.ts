import type { FiledMail } from "../domain/mail";
import { buildRecord } from "../domain/submission-build";
import { buildSubmission, type Submission } from "../domain/submission-message";
import { submissionRefusal } from "../domain/submission-refusal";
import type { EdocRecord, ItemRecord } from "../domain/submission";
import type { Supplied, SupplyFacts, SupplyPorts } from "./supply";

export interface ReadingSupplyPorts extends SupplyPorts {
  /** The whole mail, byte for byte. */
  readonly original: () => Promise<Uint8Array>;
  readonly send: (submission: Submission) => Promise<{ readonly earlier: boolean; readonly sentAt: string }>;
  /** Writes on the item that it was supplied; answers false when Outlook would not. */
  readonly mark: (record: ItemRecord) => Promise<boolean>;
  /** The words of the supply mail, as HTML, for the editors. */
  readonly body: (record: EdocRecord) => string;
}

/**
 * One click on a mail that lies in a mailbox: read the original, build, send, mark. Nothing is sent unless the submission is whole;
 * a mark that fails costs nothing, for the next attempt finds the one that was sent.
 */
export async function supplyReading(facts: SupplyFacts<FiledMail>, before: ItemRecord, ports: ReadingSupplyPorts): Promise<Supplied> {
  const { mail, classification, tag, rules, by } = facts;
  const { policy, catalogue } = rules;
  if (before.supplied !== null) return { kind: "already", at: before.supplied.at, by: before.supplied.by };
  const why = submissionRefusal(tag, classification, policy, catalogue);
  if (why !== null) return { kind: "refused", why };

  const record = await buildRecord({ ...ports, mail, classification, tag, policy, catalogue, sharedMailbox: mail.sharedMailbox, internetMessageId: mail.internetMessageId || null, by, at: ports.now() });
  const submission = buildSubmission(record, policy.publicationMailboxes[0]!, await ports.original(), ports.body(record));
  const { earlier, sentAt } = await ports.send(submission);
  const at = (earlier && sentAt) || record.suppliedAt;
  await ports.mark({ tag, supplied: { id: record.id, at, by, how: "read" } });
  return earlier ? { kind: "already", at, by } : { kind: "supplied", record };
}
