import type { Address } from "./address";
import { decodeLabel } from "./punycode";

/** An address taken apart in the form addresses are compared in. */
export interface AddressParts {
  /** Unquoted, without comments and plus tag, lower case. */
  readonly local: string;
  /** Lower case, NFC, A-labels read as the letters they stand for, without a trailing dot; "[…]" for an IP literal. */
  readonly host: string;
}

export type UnreadableKind = "no-address" | "two-at-signs" | "hidden-characters" | "directory-name";

/** Control, zero-width, bidirectional and filler characters: what the eye does not see but a computer compares. */
export const hiddenCharacters = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud834\udb40]/g;

/**
 * Names of the directory (LegacyExchangeDN, and the same or another kind wrapped up as an address) that Outlook could not resolve.
 * Nor can Graph: its users have no such property, and an old alias (X500, in `proxyAddresses`) may be searched only with a right to
 * read everyone's profile, which an add-in for mail should not have.
 */
const directoryName = /^(?:imcea\w+-|(?:ex:|x500:)?\/(?:o|ou|cn)=)/i;

/** Characters, comments included; RFC 5321 allows an address 320. */
const longestAddress = 1000;

export function readAddress(raw: string): AddressParts | UnreadableKind {
  /** Folding of a header leaves tabs and line ends, which are blanks. */
  const spaced = raw.replace(/[\t\r\n]/g, " ");
  if (spaced.search(hiddenCharacters) >= 0) return "hidden-characters";
  const trimmed = spaced.trim();
  if (directoryName.test(trimmed)) return "directory-name";
  if (trimmed.length > longestAddress) return "no-address";

  const pieces = splitAtSigns(trimmed.replace(/^[^<>@]*<([^<>]*)>$/, "$1"));
  if (pieces.length > 2) return "two-at-signs";
  if (pieces.length < 2) return "no-address";

  const local = readLocal(pieces[0]!.trim());
  const host = readHost(pieces[1]!.trim());
  return local && host ? { local, host } : "no-address";
}

/** The pieces between the `@` that stand outside quotes; comments are left out. A NUL stands for an `@` inside quotes: no address that came so far has one. */
function splitAtSigns(text: string): string[] {
  let bare = text;
  // The innermost comments first, for they nest; the bound is for hostile ones.
  for (let depth = 0; depth < 9; depth++) bare = bare.replace(/("(?:\\.|[^\\"])*"|\\.)|\((?:\\.|[^\\()])*\)/g, (_, quoted?: string) => (quoted || "").replace(/@/g, "\0"));
  return bare.split("@");
}

/** A backslash outside quotes, as old mail has it, means the letter after it too. */
function readLocal(written: string): string {
  const read = /^(?:"(.*)"|([^\s<>,;:"()]+))$/.exec(written);
  return read ? (read[1] || read[2] || "").replace(/\\(.)/g, "$1").replace(/\0/g, "@").normalize("NFC").toLowerCase().replace(/(.)\+.*/, "$1") : "";
}

/** A host as it is compared; empty when it cannot be one. */
export function readHost(written: string): string {
  if (/^\[[^\s\[\]]+\]$/.test(written)) return written.toLowerCase();
  const labels = written.normalize("NFC").toLowerCase().replace(/\.$/, "").split(".");
  return labels.every((label) => /^[^\s<>,;:"()\[\]\\/\uff20\ufe6b]+$/.test(label)) ? labels.map(decodeLabel).join(".") : "";
}

/** The address in its one comparable form, or `null` when it cannot be read. */
export function comparableAddress(raw: string): Address | null {
  const parts = readAddress(raw);
  return typeof parts === "string" ? null : (`${parts.local}@${parts.host}` as Address);
}

export function sameAddress(one: string, other: string): boolean {
  const compared = comparableAddress(one);
  return compared === null ? one.trim() === other.trim() : compared === comparableAddress(other);
}

const listedAddresses = new Map<string, Address | null>();

/** The comparable form of an address a policy lists; remembered, since a thousand recipients are compared with each. */
export function listedAddress(raw: string): Address | null {
  let address = listedAddresses.get(raw);
  if (address === undefined) listedAddresses.set(raw, (address = comparableAddress(raw)));
  return address;
}

/** Whether an address is one of those a policy lists. */
export function isOneOf(address: string, listed: readonly string[]): boolean {
  const compared = comparableAddress(address);
  return compared !== null && listed.some((each) => listedAddress(each) === compared);
}
