import { fold } from "../../domain/fold";
import type { GridRow } from "./grid";
import { readHeading, type ColumnRole, type HeadingRead } from "./headings";

/** Where the heading of a table stands and what each column is. */
export interface Columns {
  readonly lastHeadingRow: number;
  /** The column of each role; several columns may hold destinations. */
  readonly of: ReadonlyMap<ColumnRole, number>;
  /** Headings as they stand, for whoever has to be told. */
  readonly seen: readonly string[];
  /** The rightmost column under the heading. */
  readonly width: number;
  /** Whether a row is the heading printed again, as at the top of a page. */
  isHeading(row: GridRow): boolean;
}

/** A heading stands above a table, and a title page is not long. */
const mostRowsAbove = 60;
const mostHeadingRows = 4;

/** The heading row (or rows, where headings are grouped under one another); `null` when no row heads the names of documents. */
export function findColumns(rows: readonly GridRow[]): Columns | null {
  let best: { readonly columns: Columns; readonly score: number } | null = null;
  rows.slice(0, mostRowsAbove).forEach((row, i) => {
    const heading = headingFrom(rows, i);
    // One word like "Nội dung" is found in any sentence above; a heading has at least two, or is alone in a sheet of names.
    const score = heading ? heading.of.size : 0;
    if (heading && heading.of.has("name") && (score >= 2 || row.cells.size === 1) && (!best || score > best.score)) best = { columns: heading, score };
  });
  return (best as { readonly columns: Columns } | null)?.columns ?? null;
}

function headingFrom(rows: readonly GridRow[], start: number): Columns | null {
  let end = start;
  // A heading that is merged down, or wide with others below it, takes the rows it covers.
  const reaches = (number: number) => rows.slice(start, end + 1).some((row) => [...row.cells.values()].some((cell) => cell.originRow <= row.number && coversRow(rows, cell.originRow, cell.originColumn, number)));
  const hasWide = (row: GridRow) => [...row.cells.values()].some((cell) => cell.width > 1 && cell.originRow === row.number);
  while (end - start + 1 < mostHeadingRows && rows[end + 1]) {
    const next = rows[end + 1]!;
    if (!reaches(next.number) && !(hasWide(rows[end]!) && [...next.cells.values()].some((cell) => readHeading(cell.text)))) break;
    end += 1;
  }
  const columns = new Set(rows.slice(start, end + 1).flatMap((row) => [...row.cells.keys()]));
  const read: { column: number; heading: string; what: HeadingRead | null }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const levels = [...new Set(rows.slice(start, end + 1).map((row) => row.cells.get(column)).filter((cell) => cell !== undefined && !(cell.width > 3 && end === start)).map((cell) => cell!.text))];
    if (levels.length === 0) continue;
    // The lowest heading is the column's own; those above say what it belongs to.
    const what = [...levels].reverse().map(readHeading).find((one) => one !== null) ?? readHeading(levels.join(" "));
    read.push({ column, heading: levels.join(" / "), what });
  }
  // A row of the table may speak of portals and forms, too; it has a number.
  if (read.every(({ what }) => what === null) || [...rows[start]!.cells.values()].some((cell) => /^\(?\d+[.)]?$/.test(cell.text))) return null;
  const of = new Map<ColumnRole, number>();
  const take = (role: ColumnRole, column: number) => !of.has(role) && of.set(role, column);
  const names = read.filter(({ what }) => what?.role === "name").sort((a, b) => b.what!.rank - a.what!.rank || a.column - b.column);
  for (const { column, what } of read) if (what && what.role !== "name") take(what.role, column);
  if (names[0]) take("name", names[0].column);
  // "Loại văn bản" beside "Tên văn bản" is the type.
  const kind = names.slice(1).find(({ what }) => what!.rank === 1);
  if (kind) take("types", kind.column);
  return {
    lastHeadingRow: rows[end]!.number,
    of,
    seen: read.map(({ heading }) => heading),
    width: Math.max(...columns),
    isHeading: (row) => {
      const filled = [...row.cells.values()];
      return filled.length > 1 && filled.every((cell) => read.some(({ column, heading }) => column === cell.column && fold(heading).split(" / ").includes(fold(cell.text))));
    },
  };
}

function coversRow(rows: readonly GridRow[], originRow: number, originColumn: number, number: number): boolean {
  const cell = rows.find((row) => row.number === number)?.cells.get(originColumn);
  return cell !== undefined && cell.originRow === originRow && number !== originRow;
}
