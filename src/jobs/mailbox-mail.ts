import type { Arrival, ArrivalFacts, DeskPlace } from "../domain/arrival";
import type { ArrivalRow } from "../domain/arrival-reader";

const places: readonly DeskPlace[] = ["waiting", "under-way", "settled", "returned"];
/** In the place of a mail that is in none of them any more. */
const gone = -1;

/** Part of a log: mails come to a place, or are no longer anywhere. Later ones say how things stand. */
interface Sheaf {
  /** Index of `places`. */
  readonly p: number;
  readonly rows: readonly Row[];
  /** Ids of mails told of earlier. */
  readonly moved: readonly string[];
}
type Row = readonly [id: string, arrivedAt: string, from: string, subject: string, internetMessageId: string, problem: string | null, facts: FactRow | null];
type FactRow = readonly [id: string | null, shortId: string, entry: string, unit: string, date: string | null, symbol: string | null, to: ArrivalFacts["destinations"], further: ArrivalFacts["further"], change: ArrivalFacts["change"], check: ArrivalFacts["check"]];

/**
 * A mailbox's month as far as it was read. Two hundred thousand mails are to fit into a page, so what they say is kept as bytes, as it came,
 * and only their ids and places are held ready.
 */
export interface MailboxMail {
  readonly size: number;
  isKnown(itemId: string): boolean;
  count(place: DeskPlace): number;
  /** Takes in what lies in a place; answers what was not known, and how to keep what changed (`null`: nothing did). */
  add(place: DeskPlace, rows: readonly ArrivalRow[]): { readonly fresh: readonly Arrival[]; readonly sheaf: Uint8Array | null };
  /** All that lay in the place, but for these, is gone. */
  keepOnly(place: DeskPlace, present: ReadonlySet<string>): Uint8Array | null;
  arrivals(): Iterable<Arrival>;
}

/** `log`: what `add` and `keepOnly` answered earlier, in that order. */
export function openMailboxMail(mailbox: string, log: readonly Uint8Array[]): MailboxMail {
  const placeOf = new Map<string, number>();
  const counts = places.map(() => 0);
  const kept: Uint8Array[] = [];

  const put = (id: string, place: number): void => {
    const before = placeOf.get(id) ?? gone;
    if (before !== gone) counts[before] = (counts[before] ?? 0) - 1;
    if (place !== gone) counts[place] = (counts[place] ?? 0) + 1;
    placeOf.set(id, place);
  };
  const take = (sheaf: Sheaf): Uint8Array | null => {
    if (sheaf.rows.length + sheaf.moved.length === 0) return null;
    for (const [id] of sheaf.rows) put(id, sheaf.p);
    for (const id of sheaf.moved) put(id, sheaf.p);
    const bytes = new TextEncoder().encode(JSON.stringify(sheaf));
    kept.push(bytes);
    return bytes;
  };
  const read = (bytes: Uint8Array): Sheaf => JSON.parse(new TextDecoder().decode(bytes)) as Sheaf;

  for (const bytes of log) {
    const { p, rows, moved } = read(bytes);
    // Two windows may have read the same page.
    take({ p, rows: rows.filter(([id]) => !placeOf.has(id)), moved: [...moved, ...rows.filter(([id]) => placeOf.has(id)).map(([id]) => id)] });
  }

  return {
    get size() {
      return counts.reduce((sum, one) => sum + one, 0);
    },
    isKnown: (itemId) => placeOf.has(itemId),
    count: (place) => counts[places.indexOf(place)] ?? 0,
    add: (place, rows) => {
      const p = places.indexOf(place);
      const unknown = rows.filter(({ itemId }) => !placeOf.has(itemId));
      const sheaf = take({ p, rows: unknown.map(rowOf), moved: rows.flatMap(({ itemId }) => (placeOf.has(itemId) && placeOf.get(itemId) !== p ? [itemId] : [])) });
      return { fresh: unknown.map((row) => ({ ...row, mailbox, place, desk: null })), sheaf };
    },
    keepOnly: (place, present) => {
      const p = places.indexOf(place);
      return take({ p: gone, rows: [], moved: [...placeOf].filter(([id, where]) => where === p && !present.has(id)).map(([id]) => id) });
    },
    *arrivals() {
      for (const bytes of kept) {
        for (const row of read(bytes).rows) {
          const place = places[placeOf.get(row[0]) ?? gone];
          if (place !== undefined) yield { ...arrivalOf(row), mailbox, place, desk: null };
        }
      }
    },
  };
}

function rowOf({ itemId, arrivedAt, from, subject, internetMessageId, problem, facts }: ArrivalRow): Row {
  const told: FactRow | null = facts && [facts.id, facts.shortId, facts.entry, facts.unit, facts.issuedDate, facts.symbol, facts.destinations, facts.further, facts.change, facts.check];
  return [itemId, arrivedAt, from, subject, internetMessageId, problem, told];
}

function arrivalOf([itemId, arrivedAt, from, subject, internetMessageId, problem, told]: Row): ArrivalRow {
  return { itemId, arrivedAt, from, subject, internetMessageId, problem, facts: told && factsOf(told) };
}

function factsOf([id, shortId, entry, unit, issuedDate, symbol, destinations, further, change, check]: FactRow): ArrivalFacts {
  return { id, shortId, entry, unit, issuedDate, symbol, destinations, further, change, check };
}
