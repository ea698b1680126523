import { isDocumentId } from "./document-id";
import type { OutgoingMail } from "./mail";
import { readSubjectToken, type SubjectToken } from "./subject-token";

/** A supply mail that was prepared by the add-in and sent by a person (OUTLOOK-PLATFORM §2, path G): it has no headers, and says its data in words. */
export interface PreparedMail extends SubjectToken {
  /** The document's whole id, of which the token holds the beginning. */
  readonly id: string;
}

/** `null` for every other mail: an answer's or a forward's subject begins otherwise, and its text is quoted. */
export function readPreparedMail({ subject, body }: Pick<OutgoingMail, "subject" | "body">): PreparedMail | null {
  const token = subject.indexOf("[EDOC:") === 0 ? readSubjectToken(subject) : null;
  if (token === null) return null;
  const id = (body.ownText.match(/\b[0-9a-f]{32,64}\b/g) || []).filter((one) => one.indexOf(token.shortId) === 0)[0];
  return isDocumentId(id) ? { ...token, id } : null;
}
