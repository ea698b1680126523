import type { Catalogue } from "../domain/catalogue";
import type { CsvCell } from "./files/csv";
import type { MonthReport } from "./month-report";
import { unknownEntry } from "./report-rules";

export interface EntryTableWords {
  readonly columns: readonly [unit: string, code: string, entry: string, supplied: string, sent: string, sentSupplied: string];
  readonly noUnit: string;
  readonly unknownEntry: string;
}

/** A line for every entry a unit has anything of, in the order of the catalogue; `names`: in the reader's language. */
export function entryTable({ units }: Pick<MonthReport, "units">, { entries }: Catalogue, names: "vi" | "en", words: EntryTableWords): readonly (readonly CsvCell[])[] {
  const all = [...entries.map((entry) => ({ code: entry.code, name: entry[names] })), { code: unknownEntry, name: words.unknownEntry }];
  const lines = units.flatMap(({ unit, name, supply, own }) =>
    all.flatMap((entry): readonly (readonly CsvCell[])[] => {
      const supplied = countOf(supply.byEntry, entry.code);
      const sent = countOf(own?.sent ?? {}, entry.code);
      if (supplied === null && sent === null) return [];
      return [[unit === null ? words.noUnit : name || unit, entry.code, entry.name, supplied ?? 0, own === null ? null : (sent?.sent ?? 0), own === null ? null : (sent?.supplied ?? 0)]];
    }),
  );
  return [words.columns, ...lines];
}

/** A code may be called as every object's own parts are. */
function countOf<T>(counts: Readonly<Record<string, T>>, code: string): T | null {
  return Object.hasOwn(counts, code) ? counts[code]! : null;
}
