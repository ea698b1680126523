import type { Arrival } from "../domain/arrival";
import type { ArrivalRow } from "../domain/arrival-reader";
import type { DeskSpot } from "../domain/desk-folders";
import { smallText, textOfSmall } from "../report/small-text";
import { packRow, unpackRow, type PackedRow } from "./packed-row";
import { SpotsOfMails } from "./spots-of-mails";

const spots: readonly DeskSpot[] = ["waiting", "under-way", "carried-on", "settled", "returned"];
/** Of a mail that is in none of them any more. */
const gone = -1;

/** Part of a log: mails come to a folder of the desk, or are no longer anywhere. Later ones say how things stand. */
interface Sheaf {
  /** Index of `spots`. */
  readonly p: number;
  readonly rows: readonly PackedRow[];
  /** Ids of mails told of earlier. */
  readonly moved: readonly string[];
}

/**
 * A mailbox's month as far as it was read. Two hundred thousand mails are to fit into a page, so what they say is kept as bytes, as it came,
 * and only their folders are held ready.
 */
export interface MailboxMail {
  readonly size: number;
  isKnown(itemId: string): boolean;
  count(spot: DeskSpot): number;
  /** Takes in what lies in a folder; answers which arrivals were not known, and how to keep what changed (`null`: nothing did). */
  add(spot: DeskSpot, rows: readonly ArrivalRow[]): { readonly fresh: readonly Arrival[]; readonly sheaf: Uint8Array | null };
  /** All that lay in the folder, but for these, is gone. */
  keepOnly(spot: DeskSpot, present: ReadonlySet<string>): Uint8Array | null;
  arrivals(): Iterable<Arrival>;
}

/** What supplies nothing because it is an answer of the desk or a unit's figures is counted among the mails, and is no arrival. */
const isArrival = ({ what }: Pick<ArrivalRow, "what">): boolean => what === "supply" || what === "other";

/** `log`: what `add` and `keepOnly` answered earlier, in that order. */
export function openMailboxMail(mailbox: string, log: readonly Uint8Array[]): MailboxMail {
  const spotOf = new SpotsOfMails();
  const counts = spots.map(() => 0);
  const kept: Uint8Array[] = [];

  const put = (id: string, spot: number): void => {
    const before = spotOf.get(id) ?? gone;
    if (before !== gone) counts[before] = (counts[before] ?? 0) - 1;
    if (spot !== gone) counts[spot] = (counts[spot] ?? 0) + 1;
    spotOf.set(id, spot);
  };
  /** `bytes`: where it was written before. */
  const take = (sheaf: Sheaf, bytes?: Uint8Array): Uint8Array | null => {
    if (sheaf.rows.length + sheaf.moved.length === 0) return null;
    for (const [id] of sheaf.rows) put(id, sheaf.p);
    for (const id of sheaf.moved) put(id, sheaf.p);
    const written = bytes ?? smallText(JSON.stringify(sheaf));
    kept.push(written);
    return written;
  };
  const read = (bytes: Uint8Array): Sheaf => JSON.parse(textOfSmall(bytes)) as Sheaf;

  for (const bytes of log) {
    const sheaf = read(bytes);
    // Two windows may have read the same page.
    const twice = sheaf.rows.flatMap(([id]) => (spotOf.has(id) ? [id] : []));
    if (twice.length === 0) take(sheaf, bytes);
    else take({ p: sheaf.p, rows: sheaf.rows.filter(([id]) => !twice.includes(id)), moved: [...sheaf.moved, ...twice] });
  }

  return {
    get size() {
      return counts.reduce((sum, one) => sum + one, 0);
    },
    isKnown: (itemId) => spotOf.has(itemId),
    count: (spot) => counts[spots.indexOf(spot)] ?? 0,
    add: (spot, rows) => {
      const p = spots.indexOf(spot);
      const unknown = rows.filter(({ itemId }) => !spotOf.has(itemId));
      const sheaf = take({ p, rows: unknown.map(packRow), moved: rows.flatMap(({ itemId }) => (spotOf.has(itemId) && spotOf.get(itemId) !== p ? [itemId] : [])) });
      return { fresh: unknown.filter(isArrival).map((row) => arrivalOf(row, mailbox, spot)), sheaf };
    },
    keepOnly: (spot, present) => {
      const p = spots.indexOf(spot);
      const all = kept.flatMap((bytes) => read(bytes).rows.map(([id]) => id));
      return take({ p: gone, rows: [], moved: all.filter((id) => spotOf.get(id) === p && !present.has(id)) });
    },
    *arrivals() {
      for (const bytes of kept) {
        for (const row of read(bytes).rows) {
          const spot = spots[spotOf.get(row[0]) ?? gone];
          const told = spot === undefined ? null : unpackRow(row);
          if (told !== null && spot !== undefined && isArrival(told)) yield arrivalOf(told, mailbox, spot);
        }
      }
    },
  };
}

function arrivalOf({ itemId, arrivedAt, from, subject, internetMessageId, problem, facts }: ArrivalRow, mailbox: string, spot: DeskSpot): Arrival {
  return { mailbox, itemId, internetMessageId, arrivedAt, from, subject, place: spot === "carried-on" ? "under-way" : spot, facts, problem, desk: null };
}
