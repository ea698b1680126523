import type { ArrivalFacts } from "../domain/arrival";
import type { ArrivalRow } from "../domain/arrival-reader";

/** A mail's row as short as JSON has it: a value that is usual is 0, and what is 0 at the end is left out. */
export type PackedRow = readonly [id: string, ...rest: unknown[]];

export function packRow({ what, itemId, arrivedAt, from, subject, internetMessageId, problem, facts }: ArrivalRow): PackedRow {
  const told = facts === null ? 0 : packFacts(facts, internetMessageId);
  return [itemId, ...short([arrivedAt, from, subject, internetMessageId, told, problem ?? 0, what === "supply" ? 0 : what])];
}

export function unpackRow([itemId, arrivedAt, from, subject, internetMessageId, told, problem, what]: PackedRow): ArrivalRow {
  const messageId = text(internetMessageId);
  return { itemId, arrivedAt: text(arrivedAt), from: text(from), subject: text(subject), internetMessageId: messageId, facts: Array.isArray(told) ? unpackFacts(told, messageId) : null, problem: orNull(problem), what: (what || "supply") as ArrivalRow["what"] };
}

const shortLength = 8;

/** An id that the Message-ID tells anyway is a 1; where only its beginning is known, that stands in its place. */
function packFacts({ id, shortId, entry, unit, issuedDate, symbol, destinations, further, change, check }: ArrivalFacts, messageId: string): readonly unknown[] {
  return short([id === null ? shortId : id === idIn(messageId) ? 1 : id, entry, unit, issuedDate ?? 0, symbol ?? 0, destinations ?? 0, further.length === 0 ? 0 : further, change ?? 0, check ?? 0]);
}

function unpackFacts([first, entry, unit, issuedDate, symbol, destinations, further, change, check]: readonly unknown[], messageId: string): ArrivalFacts {
  const told = first === 1 ? idIn(messageId) : text(first);
  const isWhole = told.length > shortLength;
  return {
    id: isWhole ? told : null,
    shortId: told.slice(0, shortLength),
    entry: text(entry),
    unit: text(unit),
    issuedDate: orNull(issuedDate),
    symbol: orNull(symbol),
    destinations: orNull(destinations),
    further: (further || []) as ArrivalFacts["further"],
    change: orNull(change),
    check: orNull(check),
  };
}

function idIn(messageId: string): string {
  return /^<edoc\.([0-9a-f]{32,64})[.@]/.exec(messageId)?.[1] ?? "";
}

function short(values: readonly unknown[]): readonly unknown[] {
  let end = values.length;
  while (end > 0 && values[end - 1] === 0) end -= 1;
  return values.slice(0, end);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function orNull<T>(value: unknown): T | null {
  return (value || null) as T | null;
}
