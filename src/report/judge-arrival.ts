import type { Arrival, ArrivalFacts } from "../domain/arrival";
import { dayInVietnam, daysBetween, isDay } from "../domain/asking/calendar";
import type { Destination } from "../domain/catalogue";
import type { DoubtfulArrival } from "./month-report";
import { unknownEntry, type ReportRules } from "./report-rules";

/** What one mail says of one document. Numbers rather than words, for there are hundreds of thousands. */
export interface Told {
  /** Milliseconds. */
  readonly at: number;
  /** Tells one mail from another: the same mail in two publication mailboxes is one. */
  readonly mail: number;
  /** First document of its mail, not a further one. */
  readonly leads: boolean;
  readonly place: "waiting" | "settled" | "returned";
  readonly change: ArrivalFacts["change"];
  /** Code in the catalogue or `unknownEntry`; `null`: the desk has put it down as one that is never supplied. */
  readonly entry: string | null;
  readonly destinations: readonly Destination[];
  /** Day of issue, counted from 1970; `null` when unknown or not possible. */
  readonly issued: number | null;
  /** The desk has put its data right. */
  readonly corrected: boolean;
  /** It came from none of its unit's mailboxes. */
  readonly personal: boolean;
}

export interface JudgedArrival {
  /** Why it stands among the doubtful ones; the gravest. */
  readonly doubt: DoubtfulArrival["why"] | null;
  /** The row it counts in, if it counts. */
  readonly row: number;
  readonly documents: readonly { readonly id: string | null; readonly shortId: string; readonly told: Told }[];
}

const epoch = "1970-01-01";
export const dayNumber = (moment: number): number => Math.floor((moment + 7 * 3600_000) / 86_400_000);

/** Docs/report-figures.md has these rules in words. */
export function judgeArrival(arrival: Arrival, rules: ReportRules): JudgedArrival {
  const { facts, desk, problem } = arrival;
  const uncounted = (doubt: DoubtfulArrival["why"]): JudgedArrival => ({ doubt, row: rules.none, documents: [] });
  const at = Date.parse(arrival.arrivedAt);
  if (facts === null) return uncounted(problem === "nothing" ? "no-metadata" : "damaged-metadata");
  if (isNaN(at)) return uncounted("damaged-metadata");
  if (!rules.isIssued(arrival.from)) return uncounted("not-issued-sender");

  const tag = desk === null ? null : desk.tag;
  const entry = rules.entryOf(tag === null ? facts.entry : tag.entry);
  if (entry === "excluded" && tag === null) return uncounted("excluded");

  const unit = rules.unitOf(facts.unit);
  const sender = rules.unitOfMailbox(arrival.from);
  const foreign = unit !== undefined && sender !== undefined && sender !== unit;
  const day = tag === null ? facts.issuedDate : tag.issuedDate;
  const inFuture = day !== null && isDay(day) && day > dayInVietnam(arrival.arrivedAt);
  const mail = {
    at,
    mail: hashOf(arrival.internetMessageId === "" ? arrival.itemId : arrival.internetMessageId),
    place: arrival.place === "under-way" ? ("waiting" as const) : arrival.place,
    personal: sender === undefined,
  };
  const main: Told = {
    ...mail,
    leads: true,
    change: facts.change,
    entry: entry === "excluded" ? null : (entry?.code ?? unknownEntry),
    destinations: (tag === null ? facts.destinations : tag.destinations) ?? (entry === null || entry === "excluded" ? [] : entry.destinations),
    issued: day === null || !isDay(day) || inFuture ? null : daysBetween(epoch, day),
    corrected: tag !== null,
  };
  const documents: JudgedArrival["documents"][number][] = [{ id: facts.id, shortId: facts.shortId, told: main }];
  let excludedFurther = false;
  for (const one of facts.change === null ? facts.further : []) {
    const found = rules.entryOf(one.entry);
    if (found === "excluded") excludedFurther = true;
    else if (!documents.some(({ id }) => id === one.id)) {
      documents.push({ id: one.id, shortId: one.id.slice(0, 8), told: { ...mail, leads: false, change: null, entry: found?.code ?? unknownEntry, destinations: found?.destinations ?? [], issued: null, corrected: false } });
    }
  }
  const doubts: readonly (readonly [DoubtfulArrival["why"], boolean])[] = [
    ["excluded", entry === "excluded" || excludedFurther],
    ["unknown-unit", unit === undefined],
    ["other-units-mailbox", foreign],
    ["unknown-entry", documents.some(({ told }) => told.entry === unknownEntry)],
    ["issued-in-future", inFuture],
    ["damaged-metadata", problem !== null],
  ];
  return { doubt: doubts.find(([, is]) => is)?.[0] ?? null, row: unit === undefined || foreign ? rules.none : unit, documents };
}

/** FNV-1a: only mails of one document are told apart by it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
