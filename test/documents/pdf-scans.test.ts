import { readFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { PDFDict, PDFName } from "pdf-lib";
import { openBudget } from "../../src/documents/budget";
import { joinPages, readPdf } from "../../src/documents/pdf";
import { readDocument } from "../../src/documents/read-document";
import { describeWithShared } from "../support/shared";
import { sharedPath } from "../support/shared-path";
import { aPdf, factsOfNotice, headOfNotice, inHex, nameOf, regular, write, type Draft } from "./pdf-pages";

const read = async (bytes: Uint8Array) => readPdf(bytes, openBudget());

/** A grey picture of a page, in strips as scanners write them. */
function scan({ pdf, page }: Draft, strips = 1): void {
  const { context } = pdf;
  const data = deflateSync(new Uint8Array(60 * 80).fill(200));
  const picture = context.register(context.stream(data, { Type: "XObject", Subtype: "Image", Width: 60, Height: 80, ColorSpace: "DeviceGray", BitsPerComponent: 8, Filter: "FlateDecode" }));
  const name = page.node.newXObject("Scan", picture).toString();
  const { width, height } = page.getSize();
  for (let i = 0; i < strips; i++) write(page, "q", `${width} 0 0 ${height / strips} 0 ${(height / strips) * i} cm`, `${name} Do`, "Q");
}

function text({ page, font }: Draft, lines: readonly (readonly [string, number, number])[], mode = 0): void {
  for (const [line, x, y] of lines) write(page, "BT", `${mode} Tr`, `${nameOf(page, font)} 13 Tf`, `1 0 0 1 ${x} ${y} Tm`, `${inHex(font, line)} Tj`, "ET");
}

/** As a recogniser without Vietnamese gives the page. */
const misread = headOfNotice.map(([line, x, y]) => [line.replace(/[ộếứạậảướờ]/g, "").replace(/[ươ]/g, "u'").replace(/ệ/g, "ç").replace(/ị/g, "j"), x, y] as const);
const note = [["Ký bởi: Văn phòng Bộ", 400, 820], ["Thời gian ký: 29/03/2016", 400, 808]] as const;

describe("which pages show text that their text layer does not give", () => {
  const pages: readonly (readonly [what: string, draw: (draft: Draft) => void, needsOcr: readonly number[]])[] = [
    ["a scan", (draft) => scan(draft), [1]],
    ["a scan in strips", (draft) => scan(draft, 12), [1]],
    ["a scan with a signer's note", (draft) => [scan(draft), text(draft, note)], [1]],
    ["a scan with number and day typed over it", (draft) => [scan(draft), text(draft, [["247", 140, 740], ["29", 380, 738]])], [1]],
    ["a scan over misread text", (draft) => [text(draft, misread), scan(draft)], [1]],
    ["a scan with misread text that is not drawn", (draft) => [scan(draft), text(draft, misread, 3)], [1]],
    ["a scan with well-read text that is not drawn", (draft) => [scan(draft), text(draft, headOfNotice, 3)], []],
    ["text on a background", (draft) => [scan(draft), text(draft, headOfNotice)], []],
    ["a short text", (draft) => text(draft, [["Nơi nhận:", 85, 700]]), []],
    ["nothing at all", () => undefined, []],
    ["letters drawn as shapes", ({ page }) => Array.from({ length: 400 }, (_, i) => write(page, `${50 + (i % 40) * 12} ${800 - i} m`, "4 3 2 1 6 5 c", "f")), [1]],
  ];
  test.each(pages)("%s", async (_what, draw, needsOcr) => {
    expect((await read(await aPdf((draft) => void draw(draft)))).needsOcr).toEqual(needsOcr);
  });
});

test("text under a scan that reads well is read, and said to be guessed at", async () => {
  const bytes = await aPdf((draft) => {
    scan(draft);
    text(draft, headOfNotice, 3);
  });
  expect((await readDocument(bytes, "a.pdf")).facts).toMatchObject(factsOfNotice);
  expect(await read(bytes)).toMatchObject({ poor: true });
});

test("text that is not drawn is not read where there is no scan over it", async () => {
  const { lines } = await read(await aPdf((draft) => [text(draft, headOfNotice), text(draft, [["TUYỆT MẬT", 250, 820]], 3)].forEach(() => undefined)));
  expect(lines.join()).not.toContain("TUYỆT MẬT");
});

describe("letters whose font does not say what they mean are poor, and a case for text recognition", () => {
  test.each([
    ["the drawings of the whole font", false],
    ["the drawings that are used", true],
  ])("numbers of %s", async (_what, subset) => {
    const bytes = await aPdf(async ({ pdf, page }) => {
      const font = await pdf.embedFont(regular, { subset });
      for (const [line, x, y] of headOfNotice) page.drawText(line, { x, y, size: 13, font });
      await pdf.flush();
      pdf.context.lookup(font.ref, PDFDict).delete(PDFName.of("ToUnicode"));
    });
    expect(await read(bytes)).toMatchObject({ poor: true, needsOcr: [1] });
  });
});

test("a page in English is not poor", async () => {
  const english = ["The Ministry of Justice of the Socialist Republic of Viet Nam presents its compliments", "and has the honour to acknowledge receipt of the request for legal assistance dated 5 March", "which strengthens the rhythm of cooperation between the parties under the treaty in force."];
  expect(await read(await aPdf((draft) => text(draft, english.map((line, i) => [line, 60, 700 - 16 * i] as const))))).toMatchObject({ poor: false, needsOcr: [] });
});

test("the first pages and the last are looked at; the lines of a scanned page can be put in afterwards", async () => {
  const bytes = await aPdf((draft) => {
    text(draft, headOfNotice.slice(0, 10));
    for (let page = 2; page <= 9; page++) scan({ ...draft, page: draft.pdf.addPage([595, 842]) });
  });
  const { pages, looked, needsOcr, lines } = await read(bytes);
  expect({ pages, needsOcr, looked: looked.map(({ page }) => page) }).toEqual({ pages: 9, needsOcr: [2, 9], looked: [1, 2, 9] });
  expect(joinPages(looked.map((page) => (page.page === 9 ? { ...page, lines: ["Nơi nhận:"] } : page)))).toEqual([...lines, "Nơi nhận:"]);
});

test("the end of a document is found before its enclosures", async () => {
  const bytes = await aPdf((draft) => {
    const body = Array.from({ length: 45 }, (_, i) => [`Điều ${i + 1}. Các đơn vị chịu trách nhiệm tổ chức thực hiện`, 85, 800 - i * 16] as const);
    const on = (lines: readonly (readonly [string, number, number])[]) => text({ ...draft, page: draft.pdf.addPage([595, 842]) }, lines);
    text(draft, headOfNotice.slice(0, 10));
    for (let page = 2; page <= 5; page++) on(body);
    on(headOfNotice.slice(10));
    for (let page = 7; page <= 30; page++) on([["PHỤ LỤC", 260, 800]]);
  });
  expect((await readDocument(bytes, "a.pdf")).facts.signer).toBe("Nguyễn Thị Minh Họa");
});

describeWithShared(["corpus", "attachments", "truth.jsonl"], "the PDFs people sent", (truthFile) => {
  interface Truth {
    readonly file: string;
    readonly type: string;
    readonly symbol: string;
    readonly issuedDate: string;
    readonly subject: string;
    readonly signer: string;
    readonly note: string;
  }
  const truths = readFileSync(truthFile, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Truth).filter(({ file }) => file.endsWith(".pdf"));
  /** The one that came out of a word processor; all others are scans, with notes or with text nobody can use under them. */
  const digital = "vht534.signed.pdf";
  const bytesOf = (file: string) => new Uint8Array(readFileSync(sharedPath("corpus", "attachments", file) ?? path.join(path.dirname(truthFile), file)));

  test.each(truths.filter(({ file }) => file !== digital).map(({ file }) => file))("%s is a scan from its first page to its last", async (file) => {
    const { looked, needsOcr } = await read(bytesOf(file));
    expect(needsOcr).toEqual(looked.map(({ page }) => page));
  });

  test(`${digital} gives what a person reads, number and day of the stamps included`, async () => {
    const { type, symbol, issuedDate, subject, signer } = truths.find(({ file }) => file === digital)!;
    expect(await read(bytesOf(digital))).toMatchObject({ pages: 4, poor: false, needsOcr: [] });
    expect((await readDocument(bytesOf(digital), digital)).facts).toMatchObject({ type, symbol, issuedDate, subject, signer });
  });
});
