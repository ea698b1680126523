import { fold } from "./fold";
import type { Policy } from "./policy";
import type { Tag } from "./submission";

/** SHA-256 of the text's UTF-8 bytes (or of bytes), as lower-case hexadecimal; handed in, for domain has no crypto. */
export type Sha256 = (content: string | Uint8Array) => Promise<string>;

/** Stands for the unit when neither mailbox nor policy names one; the editorial board then asks. */
export const unknownUnit = "CHUA-RO";

/** 128 bits are enough to tell documents apart, and keep headers and Message-IDs short. */
const idLength = 32;

type Register = Pick<Tag, "number" | "symbol" | "issuer" | "issuedDate">;

/**
 * The document's id (DESIGN §3, "On the mail"): unit, and the four things by which Decree 30 tells duplicates
 * (number, symbol, issuer, year); where one of them is not known, the file itself.
 * `content` is the file's bytes, or the text of a document set out in the body.
 */
export async function documentId(unit: string, register: Register, content: Uint8Array | string, sha256: Sha256): Promise<string> {
  const identity = registerIdentity(unit, register) || `${fold(unit)}|${await sha256(typeof content === "string" ? fold(content) : content)}`;
  return (await sha256(identity)).slice(0, idLength);
}

/** `null` unless number, symbol, issuer and year are all known: a half identity would make two documents one. */
export function registerIdentity(unit: string, { number, symbol, issuer, issuedDate }: Register): string | null {
  const year = issuedDate === null ? null : /^(\d{4})-/.exec(issuedDate);
  if (number === null || symbol === null || issuer === null || year === null) return null;
  return [unit, withoutZeros(number), symbol, issuer, year[1]!].map((part) => fold(part).replace(/\s+/g, "")).join("|");
}

/**
 * The unit a document is supplied for: of the mailbox it was sent from, else of the shared mailbox it lies in,
 * so that the same document gives the same id from the compose window and from Sent Items.
 */
export function supplyingUnit(from: string | null, sharedMailbox: string | null, policy: Policy): string {
  for (const address of [from, sharedMailbox]) {
    if (address === null) continue;
    const wanted = address.trim().toLowerCase();
    const unit = policy.units.filter(({ mailboxes }) => mailboxes.some((mailbox) => mailbox.toLowerCase() === wanted))[0];
    if (unit !== undefined) return unit.code;
  }
  return unknownUnit;
}

/** An id of our own making, whatever mail or file it was read from. */
export function isDocumentId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{32,64}$/.test(value);
}

/** "07/TB-BTP" and "7/TB-BTP" are one document; the register writes both. */
function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, "");
}
