import { withSubjectToken } from "./subject-token";
import { encodeHeaders } from "./submission-headers";
import type { EdocHeaders, EdocRecord } from "./submission";

/** A supply mail of the add-in's own making, before it has met any mail system. */
export interface Submission {
  readonly record: EdocRecord;
  /** The publication mailbox. */
  readonly to: string;
  readonly subject: string;
  /** HTML whose every value is escaped. */
  readonly body: string;
  readonly headers: EdocHeaders;
  /** The same document always gets the same one: an earlier attempt can be found. */
  readonly internetMessageId: string;
  /** The whole mail the document was in. */
  readonly original: { readonly name: string; readonly bytes: Uint8Array };
}

export function buildSubmission(record: EdocRecord, to: string, original: Uint8Array, body: string): Submission {
  return {
    record,
    to,
    subject: withSubjectToken({ entry: record.tag.entry, unit: record.unit, date: record.tag.issuedDate || "", shortId: record.id.slice(0, 8) }, named(record)),
    body,
    headers: encodeHeaders(record),
    internetMessageId: messageIdFor(record.id, to),
    original: { name: "ban-goc.eml", bytes: original },
  };
}

/** As an editor looks for it in a list: number and symbol, then what it is about. */
function named({ tag, message }: EdocRecord): string {
  return [tag.symbol, tag.subject || message.subject].filter((part) => part !== null && part !== "").join(" ");
}

/** One document, one Message-ID per publication mailbox (OUTLOOK-PLATFORM §2, "Identity"). */
export function messageIdFor(documentId: string, publicationMailbox: string): string {
  const host = publicationMailbox.slice(publicationMailbox.lastIndexOf("@") + 1).replace(/[^0-9A-Za-z.-]/g, "") || "localhost";
  return `<edoc.${documentId}@${host}>`;
}
