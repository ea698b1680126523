import { fold } from "./fold";
import { symbolAtStart } from "./read-facts/symbol";
import type { ItemRecord, Tag } from "./submission";
import { readSubjectToken } from "./subject-token";
import { symbolParts, withoutZeros } from "./tag-symbol";

/** A document supplied before, as far as a mail in Sent Items says. */
export interface KnownTag {
  readonly symbol: string;
  /** yyyy-mm-dd. */
  readonly issuedDate: string;
  /** Not said by a subject line. */
  readonly issuer: string | null;
  readonly subject: string;
  /** First letters of its id. */
  readonly shortId: string;
}

/** From the subject of a supply mail: "[EDOC:…] 247/TB-BTP Kết luận …". */
export function knownFromSubject(subject: string): KnownTag | null {
  const token = readSubjectToken(subject);
  const rest = subject.slice(subject.indexOf("]") + 1).trim();
  const symbol = token === null ? null : symbolAtStart(rest);
  if (token === null || symbol === null || token.date === "") return null;
  return { symbol: symbol.symbol, issuedDate: token.date, issuer: null, subject: rest.slice(symbol.text.length).trim(), shortId: token.shortId };
}

/** From the record on a mail that was supplied while it was written. */
export function knownFromRecord({ tag, supplied }: ItemRecord): KnownTag | null {
  if (tag === null || supplied === null || tag.symbol === null || tag.issuedDate === null) return null;
  return { symbol: tag.symbol, issuedDate: tag.issuedDate, issuer: tag.issuer, subject: tag.subject || "", shortId: supplied.id.slice(0, shortLength) };
}

const shortLength = 8;

/**
 * Another document under the same number, symbol, issuer and year (Decree 30, annex VI, part I, III.1.h). Documents so alike have one id,
 * so `own` (the id this very mail was supplied under) is what tells it from itself; else the subject line has to.
 */
export function sameNumber(tag: Tag, known: readonly KnownTag[], own: string | null): KnownTag | null {
  const register = tag.symbol === null || tag.issuedDate === null ? null : registerOf(tag.symbol, tag.issuedDate);
  if (register === null) return null;
  return known.filter((one) => registerOf(one.symbol, one.issuedDate) === register && (own === null || one.shortId !== own.slice(0, shortLength)) && mayBeOneIssuer(one.issuer, tag.issuer) && !isSameSubject(one.subject, tag.subject || ""))[0] || null;
}

function registerOf(symbol: string, issuedDate: string): string | null {
  const parts = symbolParts(symbol);
  if (parts === null || parts.number === null) return null;
  return [issuedDate.slice(0, 4), withoutZeros(parts.number)].concat(parts.groups).map((part) => fold(part).replace(/\s+/g, "")).join("|");
}

/** The notation names the agency too; where both name it in full, both must. */
function mayBeOneIssuer(one: string | null, other: string | null): boolean {
  return one === null || other === null || letters(one) === letters(other);
}

/** A correction of a word, or a subject cut short by a mail system, makes no other document. */
function isSameSubject(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  if (a === b || a === "" || b === "") return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 20 && long.slice(0, short.length) === short) return true;
  const [words, others] = [fold(one).split(" "), fold(other).split(" ")];
  const shared = words.filter((word) => others.indexOf(word) >= 0).length;
  return (2 * shared) / (words.length + others.length) >= 0.75;
}

function letters(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "");
}
