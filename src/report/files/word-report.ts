import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, convertMillimetersToTwip as mm, type Table } from "docx";
import type { Catalogue } from "../../domain/catalogue";
import type { MonthReport } from "../month-report";
import type { Letter } from "./letter";
import { mailboxProse } from "./prose/mailbox-prose";
import { scopeProse } from "./prose/scope-prose";
import { supplyProse } from "./prose/supply-prose";
import { monthName } from "./vietnamese-dates";
import { footOf } from "./word/foot";
import { headOf, subjectOf } from "./word/head";
import { clean, gap, heading, prose, sizes } from "./word/paragraphs";
import { mailboxTables, supplyTables } from "./word/tables";

/** The month's report as a Word file in the layout of Decree 30/2020, annex I, ready to be numbered and signed. */
export function writeWordReport(report: MonthReport, catalogue: Catalogue, letter: Letter): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title: subjectOf(report),
      creator: clean(letter.agency.inText),
      description: "",
      styles: { default: { document: { run: { font: "Times New Roman", size: sizes.body, language: { value: "vi-VN" } } } } },
      sections: [
        {
          properties: { titlePage: true, page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10), footer: mm(10) } } },
          headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
          children: [...headOf(report, letter), ...bodyOf(report, catalogue, letter), gap(18), footOf(letter)],
        },
      ],
    }),
  );
}

function bodyOf(report: MonthReport, catalogue: Catalogue, { agency }: Letter): readonly (Paragraph | Table)[] {
  const notes = report.units.filter(({ note }) => note !== "");
  return [
    prose(`Thực hiện Quyết định số 2043/QĐ-BTP ngày 27/7/2010 của Bộ trưởng Bộ Tư pháp và văn bản ngày 29/3/2016 của Bộ Tư pháp về tăng cường sử dụng văn bản điện tử, ${agency.inText} báo cáo kết quả ${monthName(report.month)} như sau:`),
    heading("I. KẾT QUẢ CUNG CẤP VĂN BẢN ĐIỆN TỬ"),
    ...supplyProse(report).map(prose),
    ...supplyTables(report, catalogue),
    gap(8),
    heading("II. SỬ DỤNG THƯ ĐIỆN TỬ VÀ HỘP THƯ CHUNG CỦA ĐƠN VỊ"),
    ...mailboxProse(report).map(prose),
    ...mailboxTables(report),
    gap(8),
    heading("III. GHI CHÚ VÀ PHẠM VI SỐ LIỆU"),
    ...notes.map(({ unit, name, note }) => prose(`- ${unit === null ? "Chưa rõ đơn vị" : name}: ${note}`)),
    ...scopeProse(report, catalogue).map((sentence) => prose(`- ${sentence}`)),
    prose(`Trên đây là báo cáo kết quả ${monthName(report.month)}, ${agency.inText} trân trọng báo cáo./.`),
  ];
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })] })] });
}
