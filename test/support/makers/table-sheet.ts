import type { Catalogue } from "../../../src/domain/catalogue";
import type { MergedCells, SheetCells } from "../../../src/domain/sheet-cells";
import { anXlsx } from "../make-office";

export type Rows = readonly (readonly string[])[];

/** A sheet of cells as its reader gives it: rows from 1 on, "" an empty cell, merges as "A1:C1". */
export function aTable(rows: Rows, merges: readonly string[] = [], name = "Danh mục"): SheetCells {
  const cells = rows.flatMap((row, i) => row.flatMap((text, j) => (text === "" ? [] : [{ row: i + 1, column: j + 1, text, kind: "text" as const }])));
  return { name, cells, merges: merges.map(range) };
}

/** The same as a workbook. */
export function aTableXlsx(rows: Rows, merges: readonly string[] = []): Uint8Array {
  const sheetRows = rows.map((row, i) => `<row r="${i + 1}">${row.map((text, j) => (text === "" ? "" : `<c r="${letter(j)}${i + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)).join("")}</row>`).join("");
  return anXlsx([{ name: "Danh mục", xml: `<sheetData>${sheetRows}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` }]);
}

const x = (marked: boolean) => (marked ? "x" : "");

/** A catalogue as an office would lay it out: a title, two heading rows, groups over the whole width. */
export function sheetOfCatalogue({ title, entries }: Catalogue, { codes = true }: { readonly codes?: boolean } = {}): { readonly rows: Rows; readonly merges: readonly string[] } {
  const rows: string[][] = [
    ["BỘ TƯ PHÁP"],
    [title.toUpperCase()],
    ["(Ban hành kèm theo Quyết định số 2043/QĐ-BTP ngày 27/7/2010)"],
    [],
    ["Số TT", "Mã", "Tên văn bản", "Ký hiệu loại", "Đăng tải", "", "", "Hình thức", "Cung cấp", "Ghi chú"],
    ["", "", "", "", "Cổng thông tin điện tử", "Hệ thống quản lý văn bản và điều hành", "Trang lấy ý kiến nội bộ", "", "", ""],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
  ];
  const merges = ["A1:J1", "A2:J2", "A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:G5", "H5:H6", "I5:I6", "J5:J6"];
  let group = "";
  let groups = 0;
  let number = 0;
  for (const entry of entries) {
    if (entry.group !== group) {
      group = entry.group;
      number = 0;
      rows.push([`${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"][groups++]}. ${group.toUpperCase()}`]);
      merges.push(`A${rows.length}:J${rows.length}`);
    }
    const has = (one: (typeof entry.destinations)[number]) => x(entry.destinations.includes(one));
    rows.push([
      String(++number), codes ? entry.code : "", entry.vi, entry.types.join(", "), has("portal"), has("document-system"), has("consultation-page"),
      entry.electronicOnly ? "Chỉ điện tử" : "Điện tử và giấy", x(entry.supply), "",
    ]);
  }
  rows.push([], ["", "", "Nơi nhận:", "", "", "", "", "KT. BỘ TRƯỞNG"], ["", "", "- Các đơn vị thuộc Bộ;", "", "", "", "", "THỨ TRƯỞNG"]);
  return { rows, merges };
}

function range(reference: string): MergedCells {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(reference)!;
  const column = (name: string) => name.charCodeAt(0) - 64;
  return { left: column(left!), top: Number(top), right: column(right!), bottom: Number(bottom) };
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
