import { withSubjectToken } from "./subject-token";
import type { EdocRecord } from "./submission";

/** Names of the files in a supply mail that holds a whole mail: the original, byte for byte. */
export const originalFileName = "ban-goc.eml";

/** As an editor looks for it in a list: the token that survives every mail system, number and symbol, what it is about. */
export function submissionSubject({ id, unit, tag, message }: EdocRecord): string {
  const words = [tag.symbol, tag.subject || message.subject].filter((part) => part !== null && part !== "").join(" ");
  return withSubjectToken({ entry: tag.entry, unit, date: tag.issuedDate || "", shortId: id.slice(0, 8) }, words);
}

/**
 * One Message-ID per document and publication mailbox, and per change asked for afterwards: an earlier attempt at the same can be found
 * (OUTLOOK-PLATFORM §2, "Identity").
 */
export function messageIdFor({ id, change }: Pick<EdocRecord, "id" | "change">, publicationMailbox: string): string {
  const host = publicationMailbox.slice(publicationMailbox.lastIndexOf("@") + 1).replace(/[^0-9A-Za-z.-]/g, "") || "localhost";
  return `<edoc.${id}${change === undefined ? "" : `.${change.kind}.${change.revision}`}@${host}>`;
}
