import type { OfficePackage } from "./office-package";
import { isMomentFormat, showNumber } from "./xlsx-number";

export interface CellStyles {
  /** A cell's number as a person sees it. */
  show(value: string, style: number): string;
  /** Whether the cell's number is a day or a time. */
  isMoment(style: number): boolean;
  font(style: number): string | null;
}

/** The built-in formats that are not plain numbers, by their fixed numbers. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss",
  20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 45: "mm:ss", 46: "h:mm:ss", 47: "mm:ss",
};
const most = 70_000;

export async function readCellStyles(office: OfficePackage, from1904: boolean): Promise<CellStyles> {
  const formats = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const cells: { readonly format: number; readonly font: number }[] = [];
  let inside = "";
  await office.scan("xl/styles.xml", {
    open: (name, tag) => {
      if (name === "fonts" || name === "cellXfs") inside = name;
      else if (name === "numFmt" && formats.size < most) formats.set(Number(tag.get("numFmtId")), tag.get("formatCode") ?? "");
      else if (name === "font" && inside === "fonts" && fonts.length < most) fonts.push(null);
      else if (name === "name" && inside === "fonts" && fonts.length > 0) fonts[fonts.length - 1] = tag.get("val");
      else if (name === "xf" && inside === "cellXfs" && cells.length < most) cells.push({ format: Number(tag.get("numFmtId") ?? 0), font: Number(tag.get("fontId") ?? 0) });
    },
    close: (name) => {
      if (name === inside) inside = "";
    },
  });
  const formatOf = (style: number): string => {
    const format = cells[style]?.format ?? 0;
    return formats.get(format) ?? builtIn[format] ?? "General";
  };
  return {
    show: (value, style) => showNumber(value, formatOf(style), from1904),
    isMoment: (style) => isMomentFormat(formatOf(style)),
    font: (style) => fonts[cells[style]?.font ?? 0] ?? null,
  };
}
