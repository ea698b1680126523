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

/** Nearly all there are: nothing to unwrap, fold or decode. */
const host = "(?:(?!xn--)[a-z\\d-]{1,63}\\.){1,9}[a-z]{2,9}";
const simple = RegExp(`^((?!imcea)[\\w.-]{1,99})@(${host})$`, "i");
/** In their comparable form already. */
const ready = RegExp(`^(?!imcea)[a-z\\d._-]{1,99}@${host}$`);

export function readAddress(raw: string): AddressParts | UnreadableKind {
  const plain = simple.exec(raw);
  if (plain) return { local: plain[1]!.toLowerCase(), host: plain[2]!.toLowerCase() };
  /** Folding of a header leaves tabs and line ends, which are blanks. */
  const spaced = raw.replace(/[\t\r\n]/g, " ");
  if (spaced.search(hiddenCharacters) >= 0) return "hidden-characters";
  const trimmed = spaced.trim();
  if (directoryName.test(trimmed)) return "directory-name";
  if (trimmed.length > longestAddress) return "no-address";

  const pieces = bared(trimmed).trim().replace(/^[^<>@,;:()]*<([^<>]*)>$/, "$1").split("@");
  if (pieces.length > 2) return "two-at-signs";
  const local = readLocal(pieces[0]!.trim());
  const host = readHost((pieces[1] || "").trim());
  return local && host ? { local, host } : "no-address";
}

/**
 * An address with a NUL for every `@` between quotes, which no address that came so far has, and a blank for every character of a comment:
 * inside a word it would otherwise make one name of two. Read letter by letter, for quotes stand in comments and the other way round;
 * nothing when one of them has no end.
 */
function bared(text: string): string {
  let depth = 0;
  let quoted = false;
  const bare = text.replace(/\\?[^]/g, (char) => {
    if (char === '"' && !depth) quoted = !quoted;
    if (char === "(" && !quoted) depth++;
    const seen = depth ? " " : quoted ? char.replace("@", "\0") : char;
    if (char === ")" && depth) depth--;
    return seen;
  });
  return quoted || depth ? "" : bare;
}

/** What may stand in a local part or a host only between quotes. */
const special = /[\s<>,;:"()[\]\\]/;

function readLocal(written: string): string {
  const quoted = /^"((?:\\.|[^\\"])*)"$/.exec(written);
  if (!quoted && special.test(written)) return "";
  return (quoted ? quoted[1]!.replace(/\\(.)/g, "$1").replace(/\0/g, "@") : written).normalize("NFC").toLowerCase().replace(/(.)\+.*/, "$1");
}

/** A host as it is compared; empty when it cannot be one. A full-width at sign in it is one to some mailers. */
export function readHost(written: string): string {
  if (/^\[[^\s[\]]+\]$/.test(written)) return written.toLowerCase();
  const labels = written.normalize("NFC").toLowerCase().replace(/\.$/, "").split(".");
  return labels.every((label) => label && !special.test(label) && !/[\uff20\ufe6b]/.test(label)) ? labels.map(decodeLabel).join(".") : "";
}

/** The address in its one comparable form, or `null` when it cannot be read. */
export function comparableAddress(raw: string): Address | null {
  if (ready.test(raw)) return raw as Address;
  const parts = readAddress(raw);
  return typeof parts === "string" ? null : (`${parts.local}@${parts.host}` as Address);
}

export function sameAddress(one: string, other: string): boolean {
  const compared = comparableAddress(one);
  return compared === null ? one.trim() === other.trim() : compared === comparableAddress(other);
}

/** Whether an address is one of those a policy lists, which it does in the form they are compared in. */
export function isOneOf(address: string, listed: readonly string[]): boolean {
  return listed.indexOf(comparableAddress(address) || "-") >= 0;
}
