import type { Destination } from "../../domain/catalogue";
import { fold } from "../../domain/fold";
import { readDestinations, readForm, readMark, readTypes } from "./cell-values";
import { isUsableCode } from "./codes";
import type { Columns } from "./find-columns";
import type { OutlinedEntry } from "./outline";
import { columnLetter, type ImportProblem, type Report } from "./problem";
import type { Line } from "./read-lines";
import type { ColumnRole } from "./headings";

/** A row with what its cells say; `null` where the sheet has no such column or the cell leaves it open. */
export interface ReadRow {
  readonly row: number;
  readonly number: string;
  readonly group: string;
  readonly name: string;
  readonly code: string;
  readonly english: string;
  readonly types: readonly string[] | null;
  readonly destinations: readonly Destination[] | null;
  readonly supply: boolean | null;
  readonly electronicOnly: boolean | null;
  readonly report: Report;
}

/** What the cells of an entry say. `tellsOnly`: the sheet tells "chỉ điện tử" from "điện tử". */
export function readRow({ row, number, group, name, lines, more }: OutlinedEntry, { of }: Columns, tellsOnly: boolean, report: Report): ReadRow {
  const own = lines[0]!;
  const said = (role: ColumnRole) => lines.map((line) => ({ line, cell: line.cell(role) })).find(({ cell }) => cell !== null);
  const tell = (kind: ImportProblem["kind"], { line, cell }: { readonly line: Line; readonly cell: { readonly text: string; readonly column: number } | null }, message: string) =>
    // What a group says for all is wrong once.
    line === own && report({ kind, severity: "warning", row: line.row, column: cell && columnLetter(cell.column), content: cell?.text ?? "", message });

  const written = own.cell("code");
  let code = written?.text.replace(/\s+/g, "") ?? "";
  if (code !== "" && !isUsableCode(code)) {
    tell("bad-code", { line: own, cell: written }, "Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch nối, không quá 20 ký tự; ô này không dùng được nên mã lấy theo Danh mục hiện hành hoặc đặt mới. Hãy ghi lại, ví dụ CD-01.");
    code = "";
  }
  const typed = said("types");
  const types = typed?.cell ? readTypes([typed.cell.text, ...more.map((line) => line.cell("types")?.text ?? "")].join(", ")) : null;
  for (const unknown of types?.unknown ?? []) tell("unknown-type", typed!, `Không có loại văn bản "${unknown}". Hãy ghi tên loại hoặc ký hiệu theo Nghị định 30/2020/NĐ-CP, ví dụ QĐ, TB, KH, CV.`);
  const english = own.cell("english")?.text ?? "";

  const destinations = new Set<Destination>();
  let saysDestinations = false;
  for (const role of ["portal", "document-system", "consultation-page", "destinations"] as const) {
    if (!of.has(role)) continue;
    saysDestinations = true;
    const found = said(role);
    for (const cell of [found?.cell ?? null, ...more.map((line) => line.cell(role))]) {
      if (cell === null) continue;
      const mark = readMark(cell.text);
      const read = mark === null ? readDestinations(cell.text) : { destinations: mark ? [role === "destinations" ? "portal" : role] as const : [], unknown: [] };
      for (const one of read.destinations) destinations.add(one);
      for (const unknown of read.unknown) tell("unknown-destination", { line: found?.line ?? own, cell }, `Không rõ nơi đăng tải "${unknown}". Hãy đánh dấu x, hoặc ghi: Cổng thông tin điện tử; Hệ thống quản lý văn bản; Trang lấy ý kiến.`);
    }
  }
  const supplied = said("supply");
  const supply = supplied?.cell ? readMark(supplied.cell.text) ?? (/^co\b|cung cap/.test(fold(supplied.cell.text)) ? !/^khong\b/.test(fold(supplied.cell.text)) : null) : of.has("supply") ? false : null;
  if (supplied && supply === null) tell("unknown-mark", supplied, "Không rõ có phải cung cấp hay không. Hãy đánh dấu x nếu có, để trống nếu không.");
  const formed = said("form");
  const form = formed?.cell ? readForm(formed.cell.text) : null;
  if (formed && form === null) tell("unknown-form", formed, "Không rõ hình thức. Hãy ghi: điện tử, điện tử và giấy, hoặc chỉ điện tử.");
  return {
    row, number, group, name, code, english: /[<>]|^[=@]/.test(english) ? "" : english,
    types: types && types.types.length > 0 ? types.types : null,
    destinations: saysDestinations ? (["portal", "document-system", "consultation-page"] as const).filter((one) => destinations.has(one)) : null,
    supply,
    electronicOnly: form === null ? null : form === "electronic-only" || (form === "electronic" && !tellsOnly),
    report,
  };
}
