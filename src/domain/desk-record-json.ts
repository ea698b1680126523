import type { Said } from "./answer";
import type { Destination } from "./catalogue";
import type { Deed, DeskRecord } from "./desk-record";
import type { DeskNeeds, RestingPlace } from "./desk-place";
import { isDocumentId } from "./document-id";
import type { Tag } from "./submission";
import { objectOf, parsed, readTag, textOf } from "./submission-record";

/** What an answer to the unit needs beside what is said: whoever carries it on makes the very same mail. */
export interface AnswerLetter {
  readonly id: string;
  readonly entry: string;
  /** Code of the unit. */
  readonly unit: string;
  readonly symbol: string | null;
  /** yyyy-mm-dd. */
  readonly issuedDate: string | null;
  /** Of the mail that is answered. */
  readonly subject: string;
  /** Who sent that mail; "" where nobody is named. */
  readonly supplier: string;
}

/** All that the property of an item holds: the record for those who read it, and what the desk's windows tell each other. */
export interface KeptDesk {
  readonly record: DeskRecord;
  readonly letter: AnswerLetter | null;
  /** Where the mail lay before somebody took it up, and where it goes when all is said. */
  readonly from: RestingPlace;
  readonly to: RestingPlace;
  /** Answers of what was done since it was taken up. */
  readonly round: readonly string[];
  /** What the document waited for when something was last done. */
  readonly needs: DeskNeeds;
  /** Attempts at the first pending answer that were about to send (`sendOnce`). */
  readonly sending: readonly string[];
  /** Data as the newest corrections have them, each named by its answer: what is taken back gives way to what stood before. */
  readonly tags: readonly { readonly answer: string; readonly tag: Tag }[];
}

export function nothingKept(place: RestingPlace): KeptDesk {
  return { record: { deeds: [], tag: null, claim: null }, letter: null, from: place, to: place, round: [], needs: { destinations: [], recall: false }, sending: [], tags: [] };
}

/** One property of an item; a few times as much is taken, but lists of hundreds of mails carry it. */
const mostText = 16_000;
const mostDeeds = 24;
const longWords = 2000;
const shortWords = 200;

/** Long lists of deeds lose the oldest that have been told, those first that count no more; long reasons of old deeds their ends. What is still to be told stays. */
export function writeKept(kept: KeptDesk): string {
  let deeds = kept.record.deeds.map((deed) => shortened(deed, longWords));
  const text = (): string => JSON.stringify({ v: 1, ...kept, record: { ...kept.record, deeds } });
  const isTooLong = (): boolean => deeds.length > mostDeeds || text().length > mostText;
  if (isTooLong()) deeds = deeds.map((deed, index) => (deed.sent && index < deeds.length - 1 ? shortened(deed, shortWords) : deed));
  while (isTooLong()) {
    const told = deeds.filter(({ sent }, index) => sent && index < deeds.length - 1);
    // Where the mail belongs follows from what stands: that goes last.
    const gone = told.find(({ said, undone }) => undone !== null || said.kind === "withdrawn" || said.kind === "received") || told[0];
    if (gone === undefined) break;
    deeds = deeds.filter((one) => one !== gone);
  }
  return text();
}

/** What the desk keeps on a mail; `null` for what is not ours. It never throws, whatever somebody wrote. */
export function readDeskRecord(text: string): DeskRecord | null {
  const kept = readKept(text);
  return kept === null ? null : kept.record;
}

export function readKept(text: string): KeptDesk | null {
  const found = text.length > 4 * mostText ? null : parsed(text);
  const record = found === null || found["v"] !== 1 ? null : objectOf(found["record"]);
  if (found === null || record === null) return null;
  return {
    record: { deeds: listOf(record["deeds"]).reduce<readonly Deed[]>((kept, one) => [...kept, ...deedIn(one)], []), tag: readTag(record["tag"]), claim: claimIn(record["claim"]) },
    letter: letterIn(found["letter"]),
    from: placeIn(found["from"]),
    to: placeIn(found["to"]),
    round: textsIn(found["round"]),
    needs: needsIn(objectOf(found["needs"])),
    sending: textsIn(found["sending"]),
    tags: listOf(found["tags"]).reduce<KeptDesk["tags"]>((kept, one) => [...kept, ...tagIn(objectOf(one))], []),
  };
}

function tagIn(found: Readonly<Record<string, unknown>> | null): KeptDesk["tags"] {
  const answer = found === null ? null : messageId(found["answer"]);
  const tag = found === null ? null : readTag(found["tag"]);
  return answer === null || tag === null ? [] : [{ answer, tag }];
}

function deedIn(value: unknown): readonly Deed[] {
  const found = objectOf(value);
  const said = found === null ? null : saidIn(objectOf(found["said"]));
  const at = found === null ? null : momentOf(found["at"]);
  const answer = found === null ? null : messageId(found["answer"]);
  if (found === null || said === null || at === null || answer === null) return [];
  return [{ said, by: textOf(found["by"], 320) || "", at, answer, sent: found["sent"] === true, undone: signed(found["undone"]) }];
}

function saidIn(found: Readonly<Record<string, unknown>> | null): Said | null {
  if (found === null) return null;
  const { kind } = found;
  switch (kind) {
    case "received":
      return { kind };
    case "published":
      return { kind, address: textOf(found["address"], 1000), at: momentOf(found["at"]) };
    case "filed":
      return { kind, number: textOf(found["number"], 100) };
    case "posted":
      return { kind, address: textOf(found["address"], 1000), deadline: dayOf(found["deadline"]) };
    case "taken-off":
      return { kind, at: momentOf(found["at"]) };
    case "returned":
      return { kind, reason: textOf(found["reason"], longWords) || "" };
    case "corrected":
      return { kind, what: textOf(found["what"], longWords) || "" };
    case "withdrawn":
      return { kind, takesBack: takenBack.filter((one) => one === found["takesBack"])[0] || null };
    default:
      return null;
  }
}

const takenBack = ["received", "published", "filed", "posted", "taken-off", "returned", "corrected"] as const;

function letterIn(value: unknown): AnswerLetter | null {
  const found = objectOf(value);
  const id = found === null ? null : found["id"];
  const unit = found === null ? null : textOf(found["unit"], 60);
  if (found === null || !isDocumentId(id) || unit === null) return null;
  return { id, entry: textOf(found["entry"], 60) || "", unit, symbol: textOf(found["symbol"], 60), issuedDate: dayOf(found["issuedDate"]), subject: textOf(found["subject"], 300) || "", supplier: textOf(found["supplier"], 320) || "" };
}

function claimIn(value: unknown): DeskRecord["claim"] {
  const found = objectOf(value);
  const by = signed(value);
  const worker = found === null ? null : textOf(found["worker"], 100);
  return by === null || worker === null ? null : { ...by, worker };
}

function signed(value: unknown): { readonly by: string; readonly at: string } | null {
  const found = objectOf(value);
  const at = found === null ? null : momentOf(found["at"]);
  return found === null || at === null ? null : { by: textOf(found["by"], 320) || "", at };
}

function placeIn(value: unknown): RestingPlace {
  return value === "settled" || value === "returned" ? value : "waiting";
}

/** It is looked for by Graph's filter and stands in a header: nothing else gets in. */
function messageId(value: unknown): string | null {
  return typeof value === "string" && /^<[0-9A-Za-z._-]{1,200}@[0-9A-Za-z.-]{1,200}>$/.test(value) ? value : null;
}

function momentOf(value: unknown): string | null {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/.test(value) && !isNaN(Date.parse(value)) ? value : null;
}

function dayOf(value: unknown): string | null {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function shortened(deed: Deed, most: number): Deed {
  const { said } = deed;
  if (said.kind === "returned") return { ...deed, said: { ...said, reason: cut(said.reason, most) } };
  if (said.kind === "corrected") return { ...deed, said: { ...said, what: cut(said.what, most) } };
  return deed;
}

/** Never between the two halves of one letter. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}

function needsIn(found: Readonly<Record<string, unknown>> | null): DeskNeeds {
  const wanted = found === null ? [] : listOf(found["destinations"]);
  return { destinations: destinations.filter((one) => wanted.indexOf(one) >= 0), recall: found !== null && found["recall"] === true };
}

const destinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];

function textsIn(value: unknown): readonly string[] {
  return listOf(value).reduce<string[]>((kept, one) => (typeof one === "string" && one.length <= 500 ? [...kept, one] : kept), []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}
