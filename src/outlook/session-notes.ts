import type { Confirmation } from "../domain/confirmed";
import type { DocumentReading, ReadingNote } from "../domain/document";
import type { FindingKind } from "../domain/finding";
import { objectOf, parsed } from "../domain/submission-record";
import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

/** What the pane leaves for the send event, in the compose window's own memory (sessionData, 50,000 characters in all). */
export interface SessionNotes {
  /** What each attachment was read and judged to be, by the key of `jobs/with-readings`. */
  readonly readings: Readonly<Record<string, ReadingNote>>;
  /** Reduced policy and catalogue as JSON text; empty when the pane has left none. */
  readonly rules: string;
  /** The latest judgement of the whole mail, for the draft of that mark (`mailDigest`); `null` when the pane has left none. */
  readonly judged: { readonly [key: string]: unknown } | null;
}

/** What the person has confirmed, for a pane that opens again in the same window; the send event hears of it by the judgement. */
export async function readConfirmed(item: ComposeItem): Promise<Confirmation | null> {
  const text = await ask<string>("sessionData.getAsync", (done) => item.sessionData.getAsync(confirmedKey, done));
  const found = parsed(String(text));
  const [digest, kinds] = found === null ? [] : [found["digest"], found["kinds"]];
  return typeof digest === "string" && Array.isArray(kinds) ? { digest, kinds: kinds as FindingKind[] } : null;
}

export function noteConfirmed(item: ComposeItem, confirmed: Confirmation): Promise<void> {
  return ask<void>("sessionData.setAsync", (done) => item.sessionData.setAsync(confirmedKey, JSON.stringify(confirmed), done));
}

const readingsKey = "edoc-readings";
const rulesKey = "edoc-rules";
const judgedKey = "edoc-judged";
const confirmedKey = "edoc-confirmed";
const readingsLimit = 22000;
const rulesLimit = 24000;

export function readSessionNotes(item: ComposeItem): Promise<SessionNotes> {
  return ask<object>("sessionData.getAllAsync", (done) => item.sessionData.getAllAsync(done)).then(sessionNotesOf);
}

/** What Outlook gave as the session's data, as notes. */
export function sessionNotesOf(all: unknown): SessionNotes {
  const notes = objectOf(all) || {};
  return { readings: readNotes(textOf(notes[readingsKey])), rules: textOf(notes[rulesKey]), judged: parsed(textOf(notes[judgedKey])) };
}

/** `entries`: what each reading was judged to be in its mail, by the same key. */
export function noteReadings(item: ComposeItem, readings: Readonly<Record<string, DocumentReading>>, entries: Readonly<Record<string, string | null>> = {}): Promise<void> {
  return ask<void>("sessionData.setAsync", (done) => item.sessionData.setAsync(readingsKey, writeReadings(readings, entries), done));
}

/** Rules that would not leave room for the readings are not noted; the send file then uses the last good or built-in ones. */
export async function noteRules(item: ComposeItem, rules: string): Promise<void> {
  if (rules.length > rulesLimit) return;
  await ask<void>("sessionData.setAsync", (done) => item.sessionData.setAsync(rulesKey, rules, done));
}

/** `judged`: an answer and a note (`text/send-answer`), for the draft of that mark. */
export function noteJudged(item: ComposeItem, digest: string, judged: { readonly answer: object; readonly note: string | null }): Promise<void> {
  return ask<void>("sessionData.setAsync", (done) => item.sessionData.setAsync(judgedKey, JSON.stringify({ digest, ...judged }), done));
}

/** The running text gives way first, evenly, until all fits; then all but what a decision at send turns on, which always stays. */
export function writeReadings(readings: Readonly<Record<string, DocumentReading>>, entries: Readonly<Record<string, string | null>> = {}): string {
  for (const kept of [80, 60, 40, 25, 15, 8, 3, 0]) {
    const short: Record<string, ReadingNote> = {};
    for (const key of Object.keys(readings)) short[key] = { ...shortened(readings[key]!, kept), entry: entries[key] };
    const text = JSON.stringify(short);
    if (text.length <= readingsLimit) return text;
  }
  const bare: Record<string, ReadingNote> = {};
  for (const key of Object.keys(readings)) bare[key] = bareNote(readings[key]!, entries[key]);
  const text = JSON.stringify(bare);
  return text.length <= readingsLimit ? text : "{}";
}

/** Not a whole reading: a pane that opens again reads the file anew. */
function bareNote({ textSource, problem, facts }: DocumentReading, entry: string | null | undefined): ReadingNote {
  const { secrecy, circulation, draft } = facts;
  return { textSource, problem, facts: { secrecy, circulation, draft }, entry };
}

/** Notes are our own, yet yesterday's: one without facts is left out rather than trusted. */
function readNotes(text: string): Readonly<Record<string, ReadingNote>> {
  const found = parsed(text) || {};
  const notes: Record<string, ReadingNote> = {};
  for (const key of Object.keys(found)) {
    const one = objectOf(found[key]);
    if (one && objectOf(one["facts"])) notes[key] = one as unknown as ReadingNote;
  }
  return notes;
}

/** The notes that are whole readings, for a pane that opens again in the same window. */
export function readReadings(notes: Readonly<Record<string, ReadingNote>>): Readonly<Record<string, DocumentReading>> {
  const readings: Record<string, DocumentReading> = {};
  for (const key of Object.keys(notes)) {
    const one = notes[key] as Partial<DocumentReading>;
    if (Array.isArray(one.lines) && Array.isArray(one.facts?.evidence) && Array.isArray(one.signatures)) readings[key] = one as DocumentReading;
  }
  return readings;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function shortened(reading: DocumentReading, lines: number): DocumentReading {
  return {
    ...reading,
    lines: reading.lines.slice(0, lines).map((line) => line.slice(0, 240)),
    facts: { ...reading.facts, evidence: reading.facts.evidence.slice(0, lines === 0 ? 0 : 8).map((one) => ({ ...one, text: one.text.slice(0, 120) })) },
    // A file of forty documents would otherwise push out the notes of all the others.
    ...(reading.inside && { inside: reading.inside.map((one) => ({ ...one, reading: shortened(one.reading, lines) })) }),
  };
}
