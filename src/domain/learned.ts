import type { Catalogue } from "./catalogue";
import { entryOf } from "./catalogue-lookup";
import type { Correction } from "./correction";
import { fold } from "./fold";
import { readAddress } from "./read-address";
import { typeNamedBy } from "./read-facts/document-types";
import { parsed } from "./submission-record";

/** A correction one person made, kept for mails like that one. */
export interface LearnedCorrection extends Correction {
  /** Days, yyyy-mm-dd: when it was last made, and when a mail was last shown under it. */
  readonly made: string;
  readonly used: string;
}

/** The newest first. */
export type Learned = readonly LearnedCorrection[];

/** What is kept: so many corrections, and so many bytes of roaming settings, whose 32 KB hold the rules as well. */
export const mostLearned = 60;
export const longestLearned = 8192;
const longestSubject = 160;
const longestAddress = 254;
const longestCode = 40;
const mostTimes = 999;

/** What a mail is recognised again by. */
interface MailLike {
  readonly from: string;
  readonly subject: string;
}

/**
 * Sender and subject in the form mails like one another share: no case and no diacritics, and in place of numbers, dates and
 * symbols a "#"; of a symbol the type stays, for a decision is no notice. `null` where too few words are left to tell
 * one kind of mail from another: nothing is learned from those.
 */
export function patternOf({ from, subject }: MailLike): string | null {
  const address = readAddress(from);
  if (typeof address === "string" || from.length > longestAddress) return null;
  const words = fold(tidy(subject))
    .replace(/\b\d[^\s/]* ?\/ ?([a-z]+)(?: ?[-–] ?[a-z&]+)*/g, "#/$1")
    .replace(/\b(quy|dot|ky|lan|khoa|nam) [ivx]+\b/g, "$1 #")
    .replace(/[^\s]*\d[^\s]*/g, "#")
    .replace(/[^a-z#/]+/g, " ")
    .replace(/# (?:# ?)+/g, "# ")
    .trim();
  const said = words.replace(/#(?:\/[a-z]+)?|\//g, " ").replace(/\b(?:so|ve|viec|ngay|thang|nam|tuan|quy|fwd?|re|tra loi)\b/g, " ").replace(/ +/g, " ").trim();
  const named = typeNamedBy(said);
  const telling = (named ? named.rest : said).split(" ").filter((word) => word.length > 1);
  return telling.length < 2 ? null : `${address.local}@${address.host} ${words}`;
}

/** With what a person said of one mail; what they said of its like before gives way. The list itself, where nothing can be learned. */
export function remember(learned: Learned, said: Omit<Correction, "times">, day: string): Learned {
  const pattern = patternOf(said);
  if (pattern === null || said.corrected === said.judged || !isCode(said.corrected) || !(said.judged === null || isCode(said.judged))) return learned;
  const before = learned.filter((one) => patternOf(one) === pattern)[0];
  const times = before && before.corrected === said.corrected ? Math.min(mostTimes, before.times + 1) : 1;
  const one = { subject: tidy(said.subject), from: said.from.trim(), judged: said.judged, corrected: said.corrected, times, made: day, used: day };
  return bounded([one].concat(learned.filter((other) => other !== before)));
}

/** What was said of mails like this one; a code the catalogue no longer has is kept, and says nothing meanwhile. */
export function recall(learned: Learned, mail: MailLike, catalogue: Catalogue): LearnedCorrection | null {
  if (learned.length === 0) return null;
  const pattern = patternOf(mail);
  return (pattern !== null && learned.filter((one) => entryOf(one.corrected, catalogue) !== null && patternOf(one) === pattern)[0]) || null;
}

export function forget(learned: Learned, mail: MailLike): Learned {
  const pattern = patternOf(mail);
  return learned.filter((one) => patternOf(one) !== pattern);
}

/** Undoes a forgetting. */
export function restore(learned: Learned, one: LearnedCorrection): Learned {
  return bounded([one].concat(forget(learned, one)));
}

/** What is used stays longest; the list itself, when that was known of this day already. */
export function markUsed(learned: Learned, mail: MailLike, day: string): Learned {
  const pattern = patternOf(mail);
  return learned.some((one) => one.used < day && patternOf(one) === pattern) ? learned.map((one) => (patternOf(one) === pattern ? Object.assign({}, one, { used: day }) : one)) : learned;
}

/** Oldest unused first out, until all fits. */
function bounded(learned: Learned): Learned {
  let kept = learned;
  while (kept.length > mostLearned || bytesOf(writeLearned(kept)) > longestLearned) {
    // The newest stands first, and is the one that was asked for.
    const oldest = kept.slice(1).reduce((found, one) => (one.used <= found.used ? one : found), kept[kept.length - 1]!);
    kept = kept.filter((one) => one !== oldest);
  }
  return kept;
}

/** As it stands in the roaming settings: rows without names, for room is short. */
export function writeLearned(learned: Learned): string {
  return JSON.stringify({ v: 1, rows: learned.map(({ from, subject, judged, corrected, times, made, used }) => [from, subject, judged, corrected, times, made, used]) });
}

/** Settings roam, and another version or hand may have written them: what cannot be read is nothing, row by row. */
export function readLearned(text: string | null): Learned {
  const found = text === null || text.length > longestLearned ? null : parsed(text);
  if (found === null || found["v"] !== 1 || !Array.isArray(found["rows"])) return [];
  const seen: (string | null)[] = [null];
  const learned: LearnedCorrection[] = [];
  for (const row of found["rows"].slice(0, mostLearned) as readonly unknown[]) {
    const one = readRow(row);
    const pattern = one && patternOf(one);
    if (one === null || pattern === null || seen.indexOf(pattern) >= 0) continue;
    seen.push(pattern);
    learned.push(one);
  }
  return learned;
}

function readRow(row: unknown): LearnedCorrection | null {
  if (!Array.isArray(row)) return null;
  const [from, subject, judged, corrected, times, made, used] = row as readonly unknown[];
  if (typeof from !== "string" || typeof subject !== "string" || subject !== tidy(subject) || !isCode(corrected) || !(judged === null || isCode(judged))) return null;
  if (typeof times !== "number" || !(times >= 1 && times <= mostTimes) || times % 1 !== 0 || !isDay(made) || !isDay(used)) return null;
  return { from, subject, judged, corrected, times, made, used };
}

/** For administrators, in the shape `admin catalogue cues` reads. */
export function correctionsOf(learned: Learned): readonly Correction[] {
  return learned.map(({ subject, from, judged, corrected, times }) => ({ subject, from, judged, corrected, times }));
}

/** One line, not longer than is kept, and not ending in half a letter. */
function tidy(subject: string): string {
  return subject.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, longestSubject).replace(/[\ud800-\udbff]$/, "").trim();
}

function isCode(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestCode && value.trim() !== "";
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** In UTF-8, at most. */
function bytesOf(text: string): number {
  return text.replace(/[\u0800-\uffff]/g, "123").replace(/[\u0080-\u07ff]/g, "12").length;
}
