import { fold } from "../../domain/fold";
import type { Columns } from "./find-columns";
import type { GridCell, GridRow } from "./grid";
import type { ColumnRole } from "./headings";
import { readNumbering, splitNumbering, type Numbering } from "./numbering";
import { columnLetter, type Report } from "./problem";

/** A row below the heading, read but not yet placed among the others. */
export interface Line {
  readonly row: number;
  readonly numbering: Numbering | null;
  readonly name: string;
  /** The name goes over the other columns, as a group's does. */
  readonly isWide: boolean;
  /** The row above goes on here: its name is merged down. */
  readonly isSame: boolean;
  /** Its name must not be one; the row only keeps its place in the numbering. */
  readonly isUnusable: boolean;
  /** Says anything of its own beside number and name. */
  readonly hasOwn: boolean;
  cell(role: ColumnRole): { readonly text: string; readonly column: number } | null;
}

/** Where a table of documents ends: those to whom it is sent, and who signs. */
const end = /^(noi nhan|(kt|tm|tl|tuq|q)\. ?[a-z]|(bo truong|thu truong|chanh van phong|cuc truong|vu truong|nguoi lap( bieu| bang)?|nguoi ky|nguoi duyet)$|\(?(da ky|ky ten|ky, )|ghi chu ?:|tong( cong| so)?\b.{0,20}$|[a-z ]{2,20}, ngay (\d|\.|…))/;
const own: readonly ColumnRole[] = ["code", "english", "types", "portal", "document-system", "consultation-page", "destinations", "form", "supply"];
const markup = /<\/?[a-z!?][^>]*>?|javascript:|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i;
const formula = /^[=@]|^\+\s*[\d(]/;

/** The longest catalogue of any ministry has a few hundred rows. */
const mostLines = 2000;

/** The rows of a table, down to where signatures begin. */
export function readLines(rows: readonly GridRow[], columns: Columns, report: Report): readonly Line[] {
  const lines: Line[] = [];
  let ended: number | null = null;
  let lastLetter: string | null = null;
  for (const row of rows) {
    if (row.number <= columns.lastHeadingRow || isColumnNumbers(row, columns) || columns.isHeading(row)) continue;
    const line = readLine(row, columns, lastLetter, ended === null ? report : () => undefined);
    if (ended === null && lines.length > 0 && !line?.numbering && isEnd(row)) ended = row.number;
    if (line === null) continue;
    if (ended !== null) {
      if (line.numbering !== null && line.numbering.kind !== "bullet" && line.hasOwn) {
        report({ kind: "below-end", severity: "warning", row: row.number, column: null, content: line.name, message: `Dòng đứng dưới phần kết thúc bảng (dòng ${ended}) nên không đọc. Nếu là một mục của Danh mục, hãy chuyển lên trên dòng ${ended}.` });
      }
      continue;
    }
    if (lines.length === mostLines) {
      report({ kind: "too-many", severity: "error", row: row.number, column: null, content: line.name, message: `Bảng có hơn ${mostLines} dòng; từ dòng này trở đi không đọc. Hãy chỉ để lại phần Danh mục.` });
      break;
    }
    if (line.numbering?.kind === "letter") lastLetter = line.numbering.text;
    lines.push(line);
  }
  return lines;
}

function readLine(row: GridRow, columns: Columns, lastLetter: string | null, report: Report): Line | null {
  const at = (role: ColumnRole) => cellAt(row, columns, role);
  const named = at("name") ?? strayName(row, columns);
  const numbered = at("number");
  const isOneCell = named !== null && numbered !== null && named.originColumn === numbered.originColumn;
  let numberText = isOneCell || numbered === null ? "" : numbered.text;
  let name = named?.text ?? "";
  if (numbered && !isOneCell && numbered.kind === "date") {
    report({ kind: "date", severity: "warning", row: row.number, column: columnLetter(numbered.column), content: numbered.text, message: "Excel đã đổi số thứ tự thành ngày tháng. Hãy định dạng ô là Văn bản (Text) rồi ghi lại số, ví dụ 1.1." });
    numberText = "";
  }
  let numbering = numberText === "" ? null : readNumbering(numberText, lastLetter);
  if (numbering === null && numberText !== "" && name === "") name = numberText;
  const split = splitNumbering(name);
  // A name may bring its number with it; beside a number of its own only a bullet is dropped.
  if (numbering === null && split.number !== "") numbering = readNumbering(split.number, lastLetter);
  if (split.number !== "" && (numberText === "" || /^\W+$/.test(split.number))) name = split.name;
  const isWide = named !== null && (isOneCell || (named.width > 1 && own.some((role) => at(role)?.originColumn === named.originColumn)));
  const hasOwn = own.some((role) => at(role) !== null && at(role)!.originColumn !== named?.originColumn && at(role)!.text !== "-");
  if (name === "" && numbering === null && !hasOwn) return null;
  const isLeftOut = named !== null && isUnusable(named, row.number, report);
  for (const role of isLeftOut ? [] : own) {
    const cell = at(role);
    if (cell && cell.kind === "formula" && cell.originRow === row.number && cell.column === columns.of.get(role)) {
      report({ kind: "formula", severity: "warning", row: row.number, column: columnLetter(cell.column), content: cell.text, message: "Ô là công thức; chỉ dùng giá trị đang hiện. Hãy thay công thức bằng giá trị (Sao chép, Dán đặc biệt, Giá trị)." });
    }
  }
  return {
    row: row.number,
    numbering,
    name: isLeftOut ? "" : name,
    isUnusable: isLeftOut,
    isWide,
    isSame: named !== null && named.originRow < row.number && named.originRow > columns.lastHeadingRow,
    hasOwn,
    cell: (role) => {
      const cell = at(role);
      return cell === null || (named !== null && role !== "name" && cell.originColumn === named.originColumn) ? null : { text: cell.text, column: cell.column };
    },
  };
}

function cellAt(row: GridRow, columns: Columns, role: ColumnRole): GridCell | null {
  const column = columns.of.get(role);
  return column === undefined ? null : row.cells.get(column) ?? null;
}

/** A group's name may stand in the first column, or anywhere alone. */
function strayName(row: GridRow, columns: Columns): GridCell | null {
  const filled = [...new Map([...row.cells.values()].map((cell) => [cell.originColumn, cell])).values()];
  const known = new Set([...columns.of].filter(([role]) => role !== "number").map(([, column]) => column));
  const stray = filled.filter((cell) => !known.has(cell.column) || cell.width > 1);
  const words = stray.filter((cell) => readNumbering(cell.text) === null && cell.column <= columns.width);
  return words.length === 1 && filled.every((cell) => cell === words[0] || readNumbering(cell.text) !== null) ? words[0]! : null;
}

/** What must not become a name: only text is one. */
function isUnusable(cell: GridCell, row: number, report: Report): boolean {
  const place = { severity: "error", row, column: columnLetter(cell.originColumn), content: cell.text } as const;
  if (cell.kind === "formula" || formula.test(cell.text)) report({ ...place, kind: "formula", message: "Tên văn bản là công thức nên bỏ qua dòng này. Hãy ghi tên bằng chữ." });
  else if (cell.kind === "date") report({ ...place, kind: "date", message: "Chỗ tên văn bản là ngày tháng nên bỏ qua dòng này. Hãy ghi tên bằng chữ." });
  else if (cell.kind === "error") report({ ...place, kind: "error-value", message: "Ô báo lỗi của Excel nên bỏ qua dòng này. Hãy ghi tên bằng chữ." });
  else if (markup.test(cell.text)) report({ ...place, kind: "markup", message: "Tên có mã đánh dấu (như <b>) nên bỏ qua dòng này. Hãy ghi tên chỉ bằng chữ." });
  else return false;
  return true;
}

/** "(1) (2) (3)" below a heading. */
function isColumnNumbers(row: GridRow, columns: Columns): boolean {
  const name = cellAt(row, columns, "name");
  return name !== null && row.cells.size > 1 && /^\(?\d{1,2}\)?$/.test(name.text) && [...row.cells.values()].every((cell) => /^\(?(\d{1,2}|[A-Z])\)?([=+()\d ]*)$/.test(cell.text));
}

function isEnd(row: GridRow): boolean {
  return [...row.cells.values()].some((cell) => end.test(fold(cell.text)));
}
