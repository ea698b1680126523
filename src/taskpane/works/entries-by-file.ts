import type { Catalogue } from "../../domain/catalogue";
import { exclusionOf } from "../../domain/catalogue-lookup";
import type { Classification } from "../../domain/classification";
import type { OutgoingMail } from "../../domain/mail";
import { attachmentKey } from "../../jobs/with-readings";

/**
 * What each file was judged to be, by the key its reading is noted under. Of several documents in one file the one that keeps the mail
 * back counts, else the first of the catalogue.
 */
export function entriesByFile({ mail, classification }: { readonly mail: OutgoingMail; readonly classification: Classification }, catalogue: Catalogue): Readonly<Record<string, string | null>> {
  const entries: Record<string, string | null> = {};
  for (const { attachmentId, entry } of classification.documents) {
    if (attachmentId === null) continue;
    const key = fileKeyOf(mail, attachmentId);
    if (entries[key] === undefined || entries[key] === null || exclusionOf(entry, catalogue) !== null) entries[key] = entry;
  }
  return entries;
}

export function fileKeyOf(mail: OutgoingMail, attachmentId: string): string {
  const attachment = mail.attachments.find(({ id }) => id === attachmentId);
  return attachment === undefined ? attachmentId : attachmentKey(attachment);
}
