import type { CheckedAttachment, CheckedMail } from "./mail";
import { recordFileName } from "./submission-record";

/** The record that the product itself attached to a supplied mail: data about a document, not one. On any other mail the name means nothing. */
export function isOwnRecord({ name }: CheckedAttachment, { supplied }: Pick<CheckedMail, "supplied">): boolean {
  return supplied !== null && name.toLowerCase() === recordFileName;
}
