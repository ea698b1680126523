import { withSubjectToken } from "./subject-token";
import type { EdocRecord, SupplyChange } from "./submission";

/** Names of the files in a supply mail that holds a whole mail: the original, byte for byte. */
export const originalFileName = "ban-goc.eml";

/** As an editor looks for it in a list: the token that survives every mail system, number and symbol, what it is about. */
export function submissionSubject({ id, unit, tag, message }: EdocRecord): string {
  const words = [tag.symbol, tag.subject || message.subject].filter((part) => part !== null && part !== "").join(" ");
  return withSubjectToken({ entry: tag.entry, unit, date: tag.issuedDate || "", shortId: id.slice(0, 8) }, words);
}

/**
 * One Message-ID per document and publication mailbox, per change asked for afterwards, and per letter, deadline and unit of a draft whose
 * opinions are asked for: an earlier attempt at the same can be found (OUTLOOK-PLATFORM §2, "Identity").
 */
export function messageIdFor({ id, change, consultation }: Pick<EdocRecord, "id" | "change" | "consultation">, publicationMailbox: string): string {
  const host = publicationMailbox.slice(publicationMailbox.lastIndexOf("@") + 1).replace(/[^0-9A-Za-z.-]/g, "") || "localhost";
  const part = change !== undefined ? `.${change.kind}.${change.revision}` : consultation !== undefined ? `.opinions.${digestOf(JSON.stringify(consultation))}` : "";
  return `<edoc.${id}${part}@${host}>`;
}

/** What such a Message-ID tells of its mail, where nothing else of it is given back; `null` for any other mail. */
export function readMessageId(internetMessageId: string): { readonly id: string; readonly change: SupplyChange["kind"] | null } | null {
  const found = /^<edoc\.([0-9a-f]{32,64})(?:\.(recall|update|replace)\.[0-9a-f]{8})?[.@]/.exec(internetMessageId);
  return found === null ? null : { id: found[1]!, change: (found[2] as SupplyChange["kind"] | undefined) || null };
}

/** FNV-1a: tells a few wishes for one document apart; nothing hangs on it being hard to meet. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return ("0000000" + hash.toString(16)).slice(-8);
}
