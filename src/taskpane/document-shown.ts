import type { Catalogue } from "../domain/catalogue";
import { entryOf } from "../domain/catalogue-lookup";
import type { Classification, DocumentJudgement } from "../domain/classification";
import { carriedDocument } from "../domain/carried-document";
import type { MailAttachment, OutgoingMail } from "../domain/mail";
import { isFromUnit } from "../domain/official";
import type { Policy } from "../domain/policy";
import type { ItemRecord, Tag } from "../domain/submission";
import { noFacts } from "../domain/read-facts/name-facts";
import { mainDocument, tagFrom } from "../domain/tag-from";

interface Judged {
  readonly mail: { readonly subject: string };
  readonly classification: Classification;
  readonly record: ItemRecord;
}

export interface DocumentShown {
  readonly main: DocumentJudgement | null;
  readonly others: readonly DocumentJudgement[];
  /** What a person saved, else what the document says of itself; `null` when no document of the catalogue was found. */
  readonly tag: Tag | null;
  /** What the document says of itself, whatever a person saved. */
  readonly said: Tag | null;
  /** What it was judged to be, when the person put it under another entry; else `null`. */
  readonly overruled: string | null;
  /** Code of the entry, or of the exclusion, the mail is shown under. */
  readonly entry: string | null;
}

/** The document the pane speaks of: the one to be supplied, under the entry the person chose if they did. */
export function documentShown({ mail, classification, record }: Judged, catalogue: Catalogue): DocumentShown {
  const main = mainDocument(classification, catalogue) ?? classification.documents.find(({ entry }) => entry !== null) ?? null;
  const said = main === null ? null : tagFrom(main, mail.subject, catalogue);
  return {
    main,
    others: classification.documents.filter((document) => document !== main),
    tag: record.tag ?? said,
    said,
    overruled: record.tag !== null && record.about !== undefined && record.tag.entry !== main?.entry ? (main?.entry ?? "") : null,
    entry: record.tag?.entry ?? main?.entry ?? classification.message.entry,
  };
}

/**
 * Whether what a draft was judged to be is no more than its subject: the checks ask for nothing then, and the pane must not either.
 * A person who has put the mail under an entry knows better.
 */
export function isOnlyNamed({ mail, classification, record }: Judged & { readonly mail: OutgoingMail }, catalogue: Catalogue, policy: Policy): boolean {
  const named = entryOf(classification.message.entry, catalogue) !== null || mainDocument(classification, catalogue) !== null;
  return named && record.tag === null && carriedDocument(mail, classification, isFromUnit(mail, policy)) !== classification;
}

/** With a document that is only named there is nothing to supply and nothing to describe. */
export function withoutDocument(shown: DocumentShown): DocumentShown {
  return { ...shown, main: null, tag: null, said: null };
}

/** The tag under another entry: what the document says of itself stays; of a mail without one its subject stands in. */
export function tagUnder(code: string, { tag, main, others }: DocumentShown, mailSubject: string, catalogue: Catalogue): Tag | null {
  const entry = entryOf(code, catalogue);
  if (entry === null) return null;
  const { facts, attachment } = main ?? (others.length === 1 ? others[0]! : { facts: noFacts, attachment: null });
  const read = tag ?? tagFrom({ entry: code, facts, attachment }, mailSubject, catalogue);
  return read === null ? null : { ...read, entry: code, destinations: entry.destinations };
}

/** Something that may be a document although it was not recognised: the secretary can tag it by hand. */
export function hasDocument({ attachments }: { readonly attachments: readonly MailAttachment[] }): boolean {
  return attachments.some(({ isInline }) => !isInline);
}
