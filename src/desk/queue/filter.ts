import type { Destination } from "../../domain/catalogue";
import { fold } from "../../domain/fold";
import type { QueueState } from "../../text/desk-words";
import type { Row } from "./row";

export interface Filter {
  readonly state: QueueState;
  readonly destination: Destination | null;
  readonly unit: string | null;
  readonly entry: string | null;
  /** As typed. */
  readonly words: string;
}

export const noFilter: Omit<Filter, "state"> = { destination: null, unit: null, entry: null, words: "" };

/** The rows a person wants to see. Every word typed must stand somewhere, in any order, with or without diacritics. */
export function filtered(rows: readonly Row[], filter: Filter): readonly Row[] {
  const words = fold(filter.words).split(" ").filter((word) => word !== "");
  const { destination, unit, entry, state } = filter;
  return rows.filter(
    (row) =>
      isIn(row, state) &&
      (destination === null || row.destinations.includes(destination)) &&
      (unit === null || row.unit === unit) &&
      (entry === null || row.entry === entry) &&
      words.every((word) => row.words.includes(word)),
  );
}

export function isIn({ arrival: { place }, overdue }: Row, state: QueueState): boolean {
  return state === "overdue" ? overdue : place === state;
}

export type Counts = Readonly<Record<QueueState, number>>;

export function countStates(rows: readonly Row[]): Counts {
  const counts = { waiting: 0, overdue: 0, "under-way": 0, settled: 0, returned: 0 };
  for (const { arrival, overdue } of rows) {
    counts[arrival.place] += 1;
    if (overdue) counts.overdue += 1;
  }
  return counts;
}

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What there is to choose from among these rows; most first. */
export function choices(rows: readonly Row[], of: (row: Row) => string): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count || one.value.localeCompare(other.value));
}
