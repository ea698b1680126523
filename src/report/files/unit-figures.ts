import type { Destination } from "../../domain/catalogue";
import type { Ages, MonthReport, OwnFigures, SupplyFigures, UnitRow } from "../month-report";

/** What a row of figures is made of; of the unit's own part nothing may be known. */
interface Known {
  readonly supply: SupplyFigures;
  readonly own: OwnFigures | null;
}

interface UnitFigure {
  readonly kind: "count" | "days" | "share";
  /** Which mailbox knows it. */
  readonly from: "supply" | "own";
  /** `null`: not known, which is not zero. */
  readonly of: (known: Known) => number | null;
}

/** A count the publication mailbox knows, and one only the unit's mailbox knows. */
const supply = (of: (supply: SupplyFigures) => number | null, kind: UnitFigure["kind"] = "count"): UnitFigure => ({ kind, from: "supply", of: ({ supply }) => of(supply) });
const own = (of: (own: OwnFigures) => number | null, kind: UnitFigure["kind"] = "count"): UnitFigure => ({ kind, from: "own", of: ({ own }) => (own === null ? null : of(own)) });

/** Every figure of a unit, in the order in which tables show them: one list for the page and for the files. */
export const unitFigures = {
  supplied: supply(({ supplied }) => supplied),
  settled: supply(({ settled }) => settled),
  waiting: supply(({ waiting }) => waiting),
  overdue: supply(({ overdue }) => overdue),
  returned: supply(({ returned }) => returned),
  median: supply(({ delay }) => delay.median, "days"),
  sameDay: supply(({ delay }) => ratio(delay.sameDay, delay.known), "share"),
  suppliedFromPersonal: supply(({ fromPersonal }) => fromPersonal),
  recalled: supply(({ recalled }) => recalled),
  changed: supply(({ changed }) => changed),
  repeated: supply(({ repeated }) => repeated),
  sent: own((figures) => sentOf(figures).sent),
  sentSupplied: own((figures) => sentOf(figures).supplied),
  share: own((figures) => ratio(sentOf(figures).supplied, sentOf(figures).sent), "share"),
  notNeeded: own(({ notNeeded }) => notNeeded),
  fromPersonal: own(({ official }) => official.fromPersonal),
  toNotIssued: own(({ official }) => official.toNotIssued),
  draftsAttached: own(({ official }) => official.draftsAttached),
  reports: own(({ reports }) => reports),
  replies: own(({ replies }) => replies),
  unchecked: own(({ unchecked }) => unchecked),
} satisfies Record<string, UnitFigure>;

export type FigureName = keyof typeof unitFigures;
export const figureNames = Object.keys(unitFigures) as FigureName[];
export const destinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];

/** Those of the publication mailboxes only where one was read. */
export const figuresShown = ({ unread }: Pick<MonthReport, "unread">, names: readonly FigureName[] = figureNames): readonly FigureName[] => (unread ? names.filter((name) => unitFigures[name].from === "own") : names);

export const figureOf = (name: FigureName, known: Known): number | null => unitFigures[name].of(known);

/** Of all units: the report's own total, for a median is nobody's sum; of the units' own figures the sum of those that are known. */
export function totalOf(name: FigureName, report: Pick<MonthReport, "units" | "total">): number | null {
  return figureOf(name, { supply: report.total, own: ownTotal(report.units) });
}

/** Units whose own figures are known, of those that are units. */
export function knownUnits(units: readonly UnitRow[]): { readonly known: number; readonly all: number } {
  const named = units.filter(({ unit }) => unit !== null);
  return { known: named.filter((row) => row.own !== null).length, all: named.length };
}

export const allAges = (ages: Ages): number => ages.upTo2 + ages.upTo7 + ages.older;

/** Codes that occur in the figures, those of the catalogue first and in its order: a code nobody knows any more is shown, not dropped. */
export function entriesIn(report: MonthReport, codes: readonly string[]): readonly string[] {
  const found = new Set([report.total, ...report.units.map((row) => row.supply)].flatMap(({ byEntry }) => Object.keys(byEntry)));
  return [...codes, ...[...found].filter((code) => !codes.includes(code)).sort()];
}

/** A count under a code that came with a mail: "constructor" is a code like another. */
export const countOf = (byEntry: Readonly<Record<string, number>>, code: string): number => (Object.hasOwn(byEntry, code) ? byEntry[code]! : 0);

function sentOf(figures: OwnFigures): { readonly sent: number; readonly supplied: number } {
  const entries = Object.values(figures.sent);
  return { sent: sum(entries, ({ sent }) => sent), supplied: sum(entries, ({ supplied }) => supplied) };
}

function ownTotal(units: readonly UnitRow[]): OwnFigures | null {
  const known = units.flatMap((row) => (row.own === null ? [] : [row.own]));
  if (known.length === 0) return null;
  return {
    unit: "",
    month: known[0]!.month,
    sent: Object.fromEntries(known.map((figures, at) => [`${at}`, sentOf(figures)])),
    notNeeded: sum(known, ({ notNeeded }) => notNeeded),
    official: {
      mails: sum(known, ({ official }) => official.mails),
      fromPersonal: sum(known, ({ official }) => official.fromPersonal),
      toNotIssued: sum(known, ({ official }) => official.toNotIssued),
      draftsAttached: sum(known, ({ official }) => official.draftsAttached),
    },
    reports: sum(known, ({ reports }) => reports),
    replies: sum(known, ({ replies }) => replies),
    unchecked: sum(known, ({ unchecked }) => unchecked),
    inbox: null,
  };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
