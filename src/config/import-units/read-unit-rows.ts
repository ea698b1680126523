import { readAddress } from "../../domain/read-address";
import type { SheetCells } from "../../domain/sheet-cells";
import { gridOf, type GridCell } from "../import-catalogue/grid";
import { columnLetter } from "../import-catalogue/problem";
import { findUnitColumns, unitHeadings, type UnitRole } from "./unit-columns";

/** One unit as a row of the table says it; what the row leaves empty is empty here, and stays as the policy has it. */
export interface UnitRow {
  readonly sheet: string;
  /** As Excel shows it; the line of the file where no cell holds a line break. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly mailboxes: readonly string[];
  readonly responsible: string;
  readonly publicationMailbox: string;
  readonly members: readonly string[];
  /** Code of the office a new unit belongs to; empty for the ministry's own. */
  readonly office: string;
}

/** What a person has to put right in the table, in Vietnamese. */
export interface UnitProblem {
  readonly sheet: string;
  readonly row: number | null;
  /** The letter of the column; `null` for the row as a whole. */
  readonly column: string | null;
  readonly message: string;
}

export interface UnitTable {
  readonly rows: readonly UnitRow[];
  readonly problems: readonly UnitProblem[];
  /** Headings of columns that were not read. */
  readonly unread: readonly string[];
}

const mostRows = 5000;
const longest = 200;

/** The units of every sheet that has a table of them. Nothing is calculated: a cell that is a formula is a problem. */
export function readUnitRows(sheets: readonly SheetCells[]): UnitTable {
  const rows: UnitRow[] = [];
  const problems: UnitProblem[] = [];
  const unread: string[] = [];
  let seen = 0;
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    const columns = findUnitColumns(grid);
    if (columns === null) continue;
    unread.push(...columns.unread);
    for (const { number, cells } of grid.filter(({ number: at }) => at > columns.headingRow)) {
      const report = (column: number | null, message: string): void => void problems.push({ sheet: sheet.name, row: number, column: column === null ? null : columnLetter(column), message });
      const filled = [...columns.roles].flatMap(([column, role]) => (cells.has(column) ? [[role, cells.get(column)!] as const] : []));
      if (filled.length === 0) continue;
      if (++seen > mostRows) {
        report(null, `Bảng quá ${mostRows} dòng. Hãy tách bảng.`);
        break;
      }
      const read = readRow({ sheet: sheet.name, row: number }, filled, report);
      if (read !== null) rows.push(read);
    }
  }
  if (rows.length === 0 && problems.length === 0) {
    problems.push({ sheet: sheets[0]?.name ?? "", row: null, column: null, message: `Không thấy bảng đơn vị. Cần một dòng tiêu đề có cột mã (${unitHeadings.code}) hoặc tên (${unitHeadings.name}), và ít nhất một cột khác, như hộp thư (${unitHeadings.mailboxes}); dưới đó mỗi đơn vị một dòng.` });
  }
  return { rows, problems, unread };
}

type Say = (column: number | null, message: string) => void;

function readRow(place: Pick<UnitRow, "sheet" | "row">, filled: readonly (readonly [UnitRole, GridCell])[], report: Say): UnitRow | null {
  let isRight = true;
  const wrong = (column: number, message: string): void => {
    isRight = false;
    report(column, message);
  };
  for (const [, { column, kind, text }] of filled) {
    // Programs that open a table run what begins so; no name and no address does.
    if (kind === "formula" || kind === "error" || /^[=+\-@|]/.test(text)) wrong(column, `Ô này là công thức hoặc bắt đầu như công thức (“${text.slice(0, 40)}”). Lệnh không tính công thức: hãy ghi thẳng giá trị.`);
    else if (/[<>]/.test(text)) wrong(column, "Có dấu < hay >. Hãy chỉ ghi chữ trơn, địa chỉ không kèm tên.");
  }
  if (!isRight) return null;
  const one = (wanted: UnitRole): string => {
    const cell = filled.find(([role]) => role === wanted)?.[1];
    if (cell !== undefined && cell.text.length > longest) wrong(cell.column, `Dài quá ${longest} chữ. Hãy ghi ngắn lại.`);
    return cell?.text ?? "";
  };
  const addresses = (wanted: UnitRole): readonly string[] =>
    filled.filter(([role]) => role === wanted).flatMap(([, { column, text }]) =>
      text.split(/[\s,;]+/).filter((part) => part !== "").flatMap((part) => {
        if (typeof readAddress(part) !== "string" && /^[\x21-\x7e]+$/.test(part)) return [part.toLowerCase()];
        wrong(column, `“${part.slice(0, 60)}” không phải địa chỉ thư, hoặc có chữ không phải chữ Latinh không dấu. Hãy ghi như vanphongbo@moj.gov.vn; nhiều địa chỉ cách nhau bằng dấu phẩy hay chấm phẩy.`);
        return [];
      }),
    );
  const code = one("code");
  if (code !== "" && !/^[\p{L}\p{N}._-]{1,40}$/u.test(code)) wrong(filled.find(([role]) => role === "code")![1].column, `Mã “${code.slice(0, 60)}” có dấu cách, ký hiệu lạ hoặc quá dài. Hãy đặt mã ngắn như VP, THADS-HN.`);
  const publication = addresses("publicationMailbox");
  if (publication.length > 1) wrong(filled.find(([role]) => role === "publicationMailbox")![1].column, "Mỗi đơn vị chỉ có một hộp thư tiếp nhận. Hãy ghi một địa chỉ.");
  const read: UnitRow = { ...place, code, name: one("name"), mailboxes: [...new Set(addresses("mailboxes"))], responsible: one("responsible"), publicationMailbox: publication[0] ?? "", members: [...new Set(addresses("members"))], office: one("office") };
  return isRight ? read : null;
}
