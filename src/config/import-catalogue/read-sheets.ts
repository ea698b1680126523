import type { SheetCells } from "../../domain/sheet-cells";
import { readForm } from "./cell-values";
import { findColumns, type Columns } from "./find-columns";
import { gridOf } from "./grid";
import { headingExamples, type ColumnRole } from "./headings";
import { outline } from "./outline";
import type { ImportProblem, Report } from "./problem";
import { readLines } from "./read-lines";
import { readRow, type ReadRow } from "./read-row";

/** The entries of every sheet that has a table of documents. */
export function readSheets(sheets: readonly SheetCells[], problems: ImportProblem[]): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  const tables = sheets.map((sheet) => ({ sheet, grid: gridOf(sheet) })).map(({ sheet, grid }) => ({ sheet, grid, columns: findColumns(grid) }));
  const anyTable = tables.some(({ columns }) => columns !== null);
  for (const { sheet, grid, columns } of tables) {
    const report: Report = (problem) => void problems.push({ sheet: sheet.name, ...problem });
    if (columns === null) {
      const seen = [...new Set(grid.slice(0, 8).flatMap((row) => [...row.cells.values()].map(({ text }) => text)))].slice(0, 12);
      if (!anyTable) report({ kind: "no-table", severity: "error", row: null, column: null, content: seen.join(" | "), message: `Không thấy dòng tiêu đề của bảng Danh mục. Cần ít nhất cột tên văn bản (${headingExamples.name}) và cột số thứ tự (${headingExamples.number}). Hãy ghi tiêu đề như vậy ở dòng đầu của bảng.` });
      else if (grid.length > 2) report({ kind: "sheet-passed-over", severity: "warning", row: null, column: null, content: seen.join(" | "), message: "Trang tính không có dòng tiêu đề của bảng Danh mục nên không đọc. Nếu bảng nối tiếp ở đây, hãy ghi lại dòng tiêu đề." });
      continue;
    }
    tellMissing(columns, report);
    const entries = outline(readLines(grid, columns, report), report);
    // Where a column tells "chỉ điện tử" from "điện tử", the latter is not only; where it does not, it stands against "và giấy".
    const tellsOnly = entries.some(({ lines }) => readForm(lines[0]?.cell("form")?.text ?? "") === "electronic-only");
    for (const entry of entries) rows.push(readRow(entry, columns, tellsOnly, report));
  }
  return rows;
}

function tellMissing({ of, seen, lastHeadingRow }: Columns, report: Report): void {
  const has = (...roles: readonly ColumnRole[]) => roles.some((role) => of.has(role));
  const missing = [
    ...(has("portal", "document-system", "consultation-page", "destinations") ? [] : [`nơi đăng tải (${headingExamples.portal}; ${headingExamples["document-system"]}; ${headingExamples["consultation-page"]}; ${headingExamples.destinations})`]),
    ...(has("supply") ? [] : [`cung cấp (${headingExamples.supply})`]),
    ...(has("form") ? [] : [`hình thức (${headingExamples.form})`]),
    ...(has("types") ? [] : [`loại văn bản (${headingExamples.types})`]),
  ];
  if (missing.length === 0) return;
  report({
    kind: "missing-column", severity: "warning", row: lastHeadingRow, column: null, content: seen.join(" | "),
    message: `Bảng không có cột: ${missing.join(", ")}. Mục đã có giữ như Danh mục hiện hành; mục mới: loại lấy theo tên, chưa có nơi đăng tải, có cung cấp. Hãy thêm cột nếu bản chính thức có.`,
  });
}
