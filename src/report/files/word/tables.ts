import type { Paragraph, Table } from "docx";
import type { Catalogue } from "../../../domain/catalogue";
import type { MonthReport } from "../../month-report";
import { decimal, percent, plain } from "../prose/amounts";
import { allAges, countOf, entriesIn, figureOf, totalOf, unitFigures, type FigureName } from "../unit-figures";
import { caption, tableOf, type Column } from "./table";

const number: Column = { name: "STT", width: 560 };
const unit: Column = { name: "Đơn vị", width: 3151, words: true };
/** Shorter than on the page: a sheet of paper is narrow. */
const names: Partial<Record<FigureName, string>> = {
  supplied: "Đã cung cấp", settled: "Đã xử lý", waiting: "Đang chờ", overdue: "Quá hạn", returned: "Trả lại", median: "Một nửa trong (ngày)", sameDay: "Trong ngày",
  sent: "Phải cung cấp", share: "Tỷ lệ đã cung cấp", fromPersonal: "Từ hộp thư cá nhân", toNotIssued: "Gửi ra ngoài", draftsAttached: "Kèm dự thảo", unchecked: "Chưa kiểm tra",
};

/** Supply by unit, and by entry of the catalogue. */
export function supplyTables(report: MonthReport, catalogue: Pick<Catalogue, "entries">): readonly (Paragraph | Table)[] {
  return [caption("Bảng 1. Kết quả cung cấp theo đơn vị"), figureTable(report, ["supplied", "settled", "waiting", "overdue", "returned", "median", "sameDay"]), ...entryTable(report, catalogue)];
}

/** What the units' own mailboxes know; who answers for each and what lies in it. */
export function mailboxTables(report: MonthReport): readonly (Paragraph | Table)[] {
  const units = report.units.filter((row) => row.unit !== null);
  const lying: readonly Column[] = [number, unit, { name: "Người phụ trách", width: 2360, words: true }, { name: "Chưa đọc", width: 1000 }, { name: "Chưa trả lời", width: 1000 }, { name: "Quá 7 ngày", width: 1000 }];
  return [
    caption("Bảng 3. Sử dụng thư điện tử theo đơn vị"),
    figureTable({ ...report, units }, ["sent", "share", "fromPersonal", "toNotIssued", "draftsAttached", "unchecked"]),
    caption("Bảng 4. Hộp thư chung của đơn vị"),
    tableOf(lying, units.map(({ name, responsible, own }, at) => [String(at + 1), name, responsible || "chưa phân công", ...inbox(own?.inbox ?? null)]), null),
  ];
}

function figureTable(report: MonthReport, figures: readonly FigureName[]): Table {
  const width = Math.floor((9071 - number.width - unit.width) / figures.length);
  return tableOf(
    [number, unit, ...figures.map((name) => ({ name: names[name]!, width }))],
    report.units.map((row, at) => [String(at + 1), row.unit === null ? "Chưa rõ đơn vị" : row.name, ...figures.map((name) => shown(figureOf(name, row), name))]),
    report.units.length < 2 ? null : ["", "Tổng cộng", ...figures.map((name) => shown(totalOf(name, report), name))],
  );
}

/** Only entries under which something was supplied. */
function entryTable(report: MonthReport, { entries }: Pick<Catalogue, "entries">): readonly (Paragraph | Table)[] {
  const rows = entriesIn(report, entries.map(({ code }) => code)).flatMap((code) => {
    const count = countOf(report.total.byEntry, code);
    return count === 0 ? [] : [[code, entries.find((entry) => entry.code === code)?.vi ?? "", plain(count)]];
  });
  if (rows.length === 0) return [];
  return [caption("Bảng 2. Văn bản đã cung cấp theo mục của danh mục"), tableOf([{ name: "Mục", width: 1000, words: true }, { name: "Văn bản", width: 6771, words: true }, { name: "Số lượng", width: 1300 }], rows, ["", "Tổng cộng", plain(report.total.supplied)])];
}

function inbox(ages: NonNullable<NonNullable<MonthReport["units"][number]["own"]>["inbox"]> | null): readonly string[] {
  if (ages === null) return ["–", "–", "–"];
  return [allAges(ages.unread), allAges(ages.unanswered), ages.unread.older + ages.unanswered.older].map(plain);
}

function shown(value: number | null, name: FigureName): string {
  if (value === null) return "–";
  const { kind } = unitFigures[name];
  return kind === "share" ? percent(value) : kind === "days" ? decimal(value) : plain(value);
}
