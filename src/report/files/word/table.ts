import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { run, sizes } from "./paragraphs";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const noFrame = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const;

export interface Column {
  readonly name: string;
  /** In twentieths of a point. */
  readonly width: number;
  /** Words stand left, figures right. */
  readonly words?: boolean;
}

/** A table over the width of the page: its head is repeated on each, no row is broken, the last row is the total where there is one. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[], total: readonly string[] | null): Table {
  return new Table({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column) => cell(column.name, column, "head")) }),
      ...[...rows.map((row) => [row, "row"] as const), ...(total === null ? [] : [[total, "total"] as const])].map(([row, kind]) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, columns[at]!, kind)) })),
    ],
  });
}

/** Above a table. */
export const caption = (text: string): Paragraph => new Paragraph({ keepNext: true, alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80 }, children: [run(text, { bold: true, size: 26 })] });

function cell(text: string, { width, words = false }: Column, kind: "head" | "row" | "total"): TableCell {
  const across = kind === "head" ? AlignmentType.CENTER : words ? AlignmentType.LEFT : AlignmentType.RIGHT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    ...(kind === "row" ? {} : { shading: { type: ShadingType.CLEAR, fill: "F0F0F0", color: "auto" } }),
    children: [new Paragraph({ alignment: across, children: [run(text, { size: sizes.table, bold: kind !== "row" })] })],
  });
}
