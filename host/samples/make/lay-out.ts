import { addresseeLines, motto, nation, numberLine, placeAndDate, recipientLines } from "./official-document";
import type { OfficialDocument } from "./official-document";
import { pageSize } from "./page";
import type { Mark, Measure, Page, Style } from "./page";

const left = 80;
const right = pageSize.width - 52;
const top = 60;
const bottom = pageSize.height - 58;
const textSize = 12;
const lineHeight = 17.5;
const column = { agency: 160, nation: 405 };

/** Lays a document out on A4 pages as Decree 30/2020 asks: header in two columns, text, then Nơi nhận beside the signer. */
export function layOut(document: OfficialDocument, measure: Measure): readonly Page[] {
  const pages: Mark[][] = [[]];
  let y = top;

  const put = (text: string, x: number, style: Style = "regular", size = textSize, ink: "black" | "blue" | "red" = "black"): void => {
    pages[pages.length - 1]!.push({ kind: "text", text, x, y, size, style, ink });
  };
  const centred = (text: string, middle: number, style: Style, size: number, ink: "black" | "red" = "black"): void =>
    put(text, middle - measure(text, style, size) / 2, style, size, ink);
  const rule = (middle: number, width: number): void => {
    pages[pages.length - 1]!.push({ kind: "rule", x: middle - width / 2, y: y + 4, width });
  };
  const room = (height: number): void => {
    if (y + height <= bottom) return;
    pages.push([]);
    y = top;
    centred(String(pages.length), pageSize.width / 2, "regular", textSize);
    y += 28;
  };
  const wrap = (text: string, style: Style, size: number, width: number, indent = 0): readonly string[] => {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measure(longer, style, size) > width - (lines.length === 0 ? indent : 0)) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  };

  /** No single word left over on the second line. */
  const balanced = (text: string): readonly string[] => {
    const width = measure(text, "bold", 11.5);
    return width <= 190 ? [text] : wrap(text, "bold", 11.5, Math.min(190, width / Math.ceil(width / 190) + 22));
  };

  if (document.eSignature !== undefined) {
    y = 30;
    for (const line of [`Người ký: ${document.eSignature.by}`, `Thời gian ký: ${document.eSignature.at}`]) {
      put(line, right - 170, "regular", 8, "blue");
      y += 10;
    }
    y = top;
  }

  const headTop = y;
  const agency = balanced(document.agency);
  if (document.superior !== undefined) {
    centred(document.superior, column.agency, "regular", 11.5);
    y += 16;
  }
  for (const line of agency) {
    centred(line, column.agency, "bold", 11.5);
    y += 16;
  }
  y -= 12;
  rule(column.agency, 60);
  const agencyEnd = y;
  y = headTop;
  centred(nation, column.nation, "bold", 11.5);
  y += 16;
  centred(motto, column.nation, "bold", 12);
  rule(column.nation, measure(motto, "bold", 12));
  y = Math.max(agencyEnd, y) + 24;
  const numbered = numberLine(document);
  if (numbered !== null) centred(numbered, column.agency, "regular", textSize);
  centred(placeAndDate(document), column.nation, "italic", textSize);
  y += 17;
  if (document.type === undefined) {
    for (const line of wrap(`V/v ${document.subject}`, "regular", 11, 180)) {
      centred(line, column.agency, "regular", 11);
      y += 14;
    }
  }

  const stamp = (text: string): void => {
    const width = measure(text, "bold", 12.5) + 18;
    y += 12;
    pages[0]!.push({ kind: "box", x: column.agency - width / 2, y: y - 13, width, height: 19 });
    centred(text, column.agency, "bold", 12.5, "red");
    y += 14;
  };
  for (const mark of [document.secrecy, document.urgency, document.circulation, document.draft === true ? "DỰ THẢO" : undefined]) if (mark !== undefined) stamp(mark);
  y += 16;

  if (document.type !== undefined) {
    centred(document.type, pageSize.width / 2, "bold", 14);
    y += 19;
    for (const line of wrap(document.subject, "bold", textSize, 380)) {
      centred(line, pageSize.width / 2, "bold", textSize);
      y += 16;
    }
    y -= 10;
    rule(pageSize.width / 2, 90);
    y += 24;
  }
  if (document.to !== undefined) {
    const lines = addresseeLines(document.to);
    const x = lines.length === 1 ? (pageSize.width - measure(lines[0]!, "regular", textSize)) / 2 : left + 70;
    lines.forEach((line, index) => {
      const start = index === 0 ? Math.max(x, left + 30) : x + 30;
      for (const part of wrap(line, "regular", textSize, right - start)) {
        put(part, start);
        y += lineHeight;
      }
    });
    y += 8;
  }

  const write = (paragraphs: readonly string[]): void => {
    for (const paragraph of paragraphs) {
      const centre = paragraph.startsWith("c|");
      const style: Style = centre || paragraph.startsWith("b|") ? "bold" : "regular";
      const text = centre || style === "bold" ? paragraph.slice(2) : paragraph;
      wrap(text, style, textSize, right - left, centre ? 0 : 28).forEach((line, index) => {
        room(lineHeight);
        if (centre) centred(line, pageSize.width / 2, style, textSize);
        else put(line, left + (index === 0 ? 28 : 0), style);
        y += lineHeight;
      });
      y += 4;
    }
  };
  write(document.body);

  if (document.signer !== undefined || document.recipients !== undefined) {
    const recipients = document.recipients === undefined ? [] : recipientLines(document.recipients);
    room(Math.max(150, 20 + recipients.length * 14));
    y += 14;
    const blockTop = y;
    if (recipients.length > 0) {
      put("Nơi nhận:", left, "boldItalic", 11.5);
      y += 15;
      for (const line of recipients) {
        for (const part of wrap(line, "regular", 10.5, 210)) {
          put(part, left, "regular", 10.5);
          y += 13.5;
        }
      }
    }
    if (document.signer !== undefined) {
      y = blockTop;
      const middle = 430;
      for (const power of document.signer.powers) {
        centred(power, middle, "bold", textSize);
        y += 17;
      }
      if (document.draft !== true) pages[pages.length - 1]!.push({ kind: "seal", x: middle - 34, y: y + 30 });
      y += 76;
      centred(document.signer.name, middle, "bold", textSize);
    }
  }
  if (document.annex !== undefined) {
    y = bottom;
    room(lineHeight);
    write(document.annex);
  }
  return pages.map((marks) => ({ marks }));
}
