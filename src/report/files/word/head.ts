import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { MonthReport } from "../../month-report";
import type { Letter } from "../letter";
import { dayName, monthName } from "../vietnamese-dates";
import { gap, line, rule, run, sizes } from "./paragraphs";
import { noFrame } from "./table";

/** Width of the two columns of the head and the foot, in twentieths of a point: 16 cm between the margins. */
export const halves = [3600, 5471] as const;

/** Cells 1 to 5a of annex I: agency, nation and motto, number, place and date, type and subject line; and whom it is addressed to. */
export function headOf(report: MonthReport, letter: Letter): readonly (Paragraph | Table)[] {
  const { agency, place, date, to } = letter;
  return [
    new Table({
      width: { size: halves[0] + halves[1], type: WidthType.DXA },
      columnWidths: [...halves],
      layout: TableLayoutType.FIXED,
      borders: noFrame,
      rows: [
        row(
          [line(agency.superior.toUpperCase(), { size: sizes.head }), line(agency.name.toUpperCase(), { size: sizes.head, bold: true }), rule(1200)],
          [line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 24, bold: true }), line("Độc lập - Tự do - Hạnh phúc", { size: sizes.motto, bold: true }), rule(1000)],
        ),
        row([line(`Số:        /BC-${agency.symbol}`, { size: sizes.head })], [line(`${place === "" ? "…………" : place}, ${dayName(date, monthAfter(report.month))}`, { size: sizes.body, italics: true })]),
      ],
    }),
    gap(14),
    line("BÁO CÁO", { bold: true }),
    ...subjectLines(subjectOf(report)).map((words) => line(words, { bold: true })),
    rule(3400),
    gap(14),
    ...(to === "" ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 160 }, children: [run(`Kính gửi: ${to}`)] })]),
  ];
}

/** The subject line (trích yếu). */
export function subjectOf({ month, scope, units }: MonthReport): string {
  const whose = scope.kind === "ministry" ? "của các đơn vị thuộc Bộ" : scope.kind === "unit" ? `của ${units[0]?.name ?? scope.unit}` : "của khối đơn vị";
  return `Kết quả cung cấp văn bản điện tử, sử dụng thư điện tử ${whose} ${monthName(month)}`;
}

/** In two lines of about the same length, as subject lines are set. */
function subjectLines(subject: string): readonly string[] {
  const at = subject.indexOf(" của ");
  return [subject.slice(0, at), subject.slice(at + 1)];
}

function row(left: readonly Paragraph[], right: readonly Paragraph[]): TableRow {
  return new TableRow({ children: [left, right].map((children, at) => new TableCell({ width: { size: halves[at]!, type: WidthType.DXA }, borders: noFrame, margins: { left: 0, right: 0, bottom: 80 }, children: [...children] })) });
}

/** A month is reported on in the next one. */
function monthAfter(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
