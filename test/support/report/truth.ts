import type { Destination } from "../../../src/domain/catalogue";
import type { Policy } from "../../../src/domain/policy";
import type { SupplyFigures } from "../../../src/report/month-report";

/** One document as its story means it to be counted. */
export interface TrueDocument {
  readonly entry: string;
  readonly destinations: readonly Destination[];
  readonly state: "settled" | "waiting" | "returned";
  /** Day (yyyy-mm-dd, Vietnam) on which the desk's time begins; `null` when it does not run. */
  readonly since: string | null;
  readonly delay: number | null;
  readonly personal: boolean;
}

/** What a made-up month comes to: kept by its stories as they are told, by nothing of the product. */
export class Truth {
  readonly #rows = new Map<string, { documents: TrueDocument[]; recalled: number; changed: number; repeated: number }>();

  /** `unit`: "" for the row of no unit. */
  row(unit: string) {
    const row = this.#rows.get(unit) ?? { documents: [], recalled: 0, changed: 0, repeated: 0 };
    this.#rows.set(unit, row);
    return row;
  }

  figures(units: readonly string[], policy: Policy, today: string): SupplyFigures {
    const rows = units.map((unit) => this.row(unit));
    const documents = rows.flatMap((row) => row.documents);
    const sum = (of: "recalled" | "changed" | "repeated") => rows.reduce((all, row) => all + row[of], 0);
    const inState = (state: TrueDocument["state"]) => documents.filter((one) => one.state === state).length;
    const to = (where: Destination) => documents.filter((one) => one.destinations.includes(where)).length;
    const delays = documents.flatMap(({ delay }) => (delay === null ? [] : [delay])).sort((one, other) => one - other);
    const half = delays.length / 2;
    const median = delays.length === 0 ? null : delays.length % 2 === 1 ? delays[half - 0.5]! : (delays[half - 1]! + delays[half]!) / 2;
    const byEntry: Record<string, number> = {};
    for (const { entry } of documents) byEntry[entry] = (byEntry[entry] ?? 0) + 1;
    return {
      supplied: documents.length,
      byEntry,
      byDestination: { portal: to("portal"), "document-system": to("document-system"), "consultation-page": to("consultation-page") },
      settled: inState("settled"),
      waiting: inState("waiting"),
      returned: inState("returned"),
      overdue: documents.filter(({ since }) => since !== null && workingDaysBetween(since, today, policy) >= policy.overdueWorkingDays).length,
      recalled: sum("recalled"),
      changed: sum("changed"),
      repeated: sum("repeated"),
      delay: { known: delays.length, median, sameDay: delays.filter((one) => one === 0).length },
      fromPersonal: documents.filter(({ personal }) => personal).length,
    };
  }
}

/** Working days after `from` and before `to`: once as many are over as the desk has, it is late, on a day off too. */
function workingDaysBetween(from: string, to: string, { holidays, workedWeekends }: Policy): number {
  let count = 0;
  for (let day = Date.parse(from) + 86_400_000; day < Date.parse(to); day += 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(day).getUTCDay());
    if (weekend ? workedWeekends.includes(iso) : !holidays.includes(iso)) count += 1;
  }
  return count;
}
