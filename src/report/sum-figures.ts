import type { DocumentFigures } from "./document-figures";
import type { SupplyFigures } from "./month-report";

type Count = Exclude<keyof SupplyFigures, "byEntry" | "byDestination" | "delay">;

/** The figures of a row, or of all rows together, as they grow document by document. */
export class FiguresSum {
  readonly #counts: Record<Count, number> = { supplied: 0, settled: 0, waiting: 0, returned: 0, overdue: 0, recalled: 0, changed: 0, repeated: 0, fromPersonal: 0 };
  readonly #byEntry = new Map<string, number>();
  readonly #byDestination = { portal: 0, "document-system": 0, "consultation-page": 0 };
  readonly #delays = new Map<number, number>();

  add({ supplied, repeated, recalled, changed }: DocumentFigures, isOverdue: (since: number) => boolean): void {
    const counts = this.#counts;
    counts.repeated += repeated;
    counts.recalled += Number(recalled);
    counts.changed += Number(changed);
    if (supplied === null) return;
    counts.supplied += 1;
    counts[supplied.state] += 1;
    counts.overdue += Number(supplied.waitingSince !== null && isOverdue(supplied.waitingSince));
    counts.fromPersonal += Number(supplied.personal);
    raise(this.#byEntry, supplied.entry);
    for (const destination of new Set(supplied.destinations)) this.#byDestination[destination] += 1;
    if (supplied.delay !== null) raise(this.#delays, supplied.delay);
  }

  get isEmpty(): boolean {
    const { supplied, recalled, changed, repeated } = this.#counts;
    return supplied + recalled + changed + repeated === 0;
  }

  figures(): SupplyFigures {
    const days = [...this.#delays].sort(([one], [other]) => one - other);
    const known = days.reduce((sum, [, count]) => sum + count, 0);
    return {
      ...this.#counts,
      byEntry: Object.fromEntries([...this.#byEntry].sort(([one], [other]) => (one < other ? -1 : 1))),
      byDestination: { ...this.#byDestination },
      delay: { known, median: known === 0 ? null : (nth(days, Math.floor((known - 1) / 2)) + nth(days, Math.floor(known / 2))) / 2, sameDay: this.#delays.get(0) ?? 0 },
    };
  }
}

function raise<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** The `place`th, from 0, of the values in ascending order, each so many times. */
function nth(days: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  return days.find(([, count]) => (passed += count) > place)![0];
}
