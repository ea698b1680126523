import type { OutgoingMail, RecipientField } from "../domain/mail";
import { buildRecord } from "../domain/submission-build";
import { encodeHeaders } from "../domain/submission-headers";
import { suppliedAs } from "../domain/item-record";
import { publicationMailboxOf } from "../domain/publication-mailbox";
import { submissionRefusal, unreadFiles } from "../domain/submission-refusal";
import type { EdocHeaders, ItemRecord, Tag } from "../domain/submission";
import type { Supplied, SupplyFacts, SupplyPorts } from "./supply";

export interface ComposingPorts extends SupplyPorts {
  /** False when the address already stood in some field. */
  readonly addBcc: (address: string) => Promise<boolean>;
  readonly removeRecipient: (field: RecipientField, address: string) => Promise<void>;
  readonly setHeaders: (headers: EdocHeaders) => Promise<void>;
  readonly removeHeaders: () => Promise<void>;
  readonly saveRecord: (record: ItemRecord) => Promise<void>;
}

/**
 * The publication mailbox into Bcc, the data into headers of the user's own mail: it leaves together with the document
 * ("đồng thời với việc phát hành"). What was half done is undone before a refusal of Outlook is passed on.
 */
export async function supplyComposing({ mail, classification, tag, rules, by, seen }: SupplyFacts<OutgoingMail>, ports: ComposingPorts): Promise<Supplied> {
  const { policy, catalogue } = rules;
  const why = submissionRefusal(tag, classification, policy, catalogue);
  if (why !== null) return { kind: "refused", why };

  const unread = unreadFiles(mail);
  if (unread.length > 0 && seen !== true) return { kind: "refused", why: { kind: "unread", names: unread } };

  // The document may have changed since it was last supplied in this window: its id is made anew.
  const fresh = { ...mail, supplied: null };
  const record = await buildRecord({ ...ports, mail: fresh, classification, tag, policy, catalogue, sharedMailbox: null, internetMessageId: null, by, at: ports.now() });
  const mailbox = publicationMailboxOf(record.unit, policy);
  await ports.setHeaders(encodeHeaders(record));
  let added = false;
  try {
    added = await ports.addBcc(mailbox);
    await ports.saveRecord({ tag, supplied: suppliedAs(record, record.suppliedAt, "compose") });
  } catch (fault) {
    await ports.removeHeaders();
    if (added) await ports.removeRecipient("bcc", mailbox);
    throw fault;
  }
  return { kind: "supplied", record };
}

/** Takes both back; an address the author put into To or Cc stays the author's. */
export async function withdrawComposing(publicationMailboxes: readonly string[], tag: Tag | null, ports: ComposingPorts): Promise<void> {
  await ports.removeHeaders();
  for (const mailbox of publicationMailboxes) await ports.removeRecipient("bcc", mailbox);
  await ports.saveRecord({ tag, supplied: null });
}
