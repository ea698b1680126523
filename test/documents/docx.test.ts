import { describe, expect, jest, test } from "@jest/globals";
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from "docx";
import type * as OldFonts from "../../src/documents/old-fonts/decode-run";
import { openBudget } from "../../src/documents/budget";
import { aZip } from "../support/make-office";
import { docxParts, paragraph, run, wordRoot } from "../support/make-docx-parts";

// What is decoded, and as what font, is shown in the text itself.
jest.unstable_mockModule("../../src/documents/old-fonts/decode-run", (): Partial<typeof OldFonts> => ({ decodeRun: (text, font) => (font?.startsWith(".Vn") || font?.startsWith("VNI") ? `<${font}:${text}>` : text) }));
const { readDocx } = await import("../../src/documents/docx");

const linesOf = async (body: string, others: Readonly<Record<string, string>> = {}) => (await readDocx(aZip(docxParts(body, others)), openBudget())).lines;
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.map((one) => paragraph(one)).join("")}</w:tc>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe("what a person reads", () => {
  test("headers stand first, then the body, footers, and notes at the end", async () => {
    const margin = (name: string, text: string) => wordRoot(name, paragraph(text));
    const others = { "word/header1.xml": margin("hdr", "MẬT"), "word/header2.xml": margin("hdr", "MẬT"), "word/footer1.xml": margin("ftr", "Trang"), "word/footnotes.xml": margin("footnotes", "Xem Luật số 80/2015/QH13") };
    expect(await linesOf(paragraph("THÔNG BÁO"), others)).toEqual(["MẬT", "THÔNG BÁO", "Trang", "Xem Luật số 80/2015/QH13"]);
  });

  test("a file of the docx package with a footnote and pages", async () => {
    const document = new Document({ footnotes: { 1: { children: [new Paragraph("Chú thích")] } }, sections: [{ children: [new Paragraph({ children: [new TextRun("Nội dung"), new FootnoteReferenceRun(1)] })] }] });
    expect((await readDocx(new Uint8Array(await Packer.toBuffer(document)), openBudget())).lines).toEqual(["Nội dung", "Chú thích"]);
  });

  test("cells of a row stand side by side, tables in tables too", async () => {
    expect(await linesOf(table(cell("BỘ TƯ PHÁP", "Số: 1/TB") + cell("CỘNG HÒA"), `<w:tc>${table(cell("a") + cell("b"))}</w:tc>${cell("c")}`))).toEqual(["BỘ TƯ PHÁP\tCỘNG HÒA", "Số: 1/TB", "a b\tc"]);
  });

  test("a text box in the new form is not said again in the old form", async () => {
    const both = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("HỎA TỐC")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("HỎA TỐC")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("Kính gửi")}</w:p>`;
    expect(await linesOf(both)).toEqual(["HỎA TỐC", "Kính gửi"]);
    expect(await linesOf(`<w:p><w:r><w:pict><v:textbox>${box("HỎA TỐC")}</v:textbox></w:pict></w:r></w:p>`)).toEqual(["HỎA TỐC", ""]);
  });

  test("tabs, hyphens, breaks and signs are kept, tab stops are not", async () => {
    const content = `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>c &amp; &#273;</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`;
    expect(await linesOf(paragraph(content, `<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>`))).toEqual(["a\tb-c & đ", "☑≥"]);
  });

  test("any prefix will do, and the strict namespace", async () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>THÔNG BÁO</x:t></x:r></x:p></x:body></x:document>`;
    expect(await linesOf("", { "word/document.xml": strict })).toEqual(["THÔNG BÁO"]);
    expect(await linesOf("", { "word/document.xml": strict.replace(/x:/g, "").replace("xmlns:x", "xmlns") })).toEqual(["THÔNG BÁO"]);
  });

  test("pages as the program counted them", async () => {
    const bytes = aZip(docxParts(paragraph("a"), { "docProps/app.xml": "<Properties><Pages>12</Pages><Words>3</Words></Properties>" }));
    expect((await readDocx(bytes, openBudget())).pages).toBe(12);
  });
});

describe("what a person does not read", () => {
  test("deleted words are left out, inserted ones kept", async () => {
    expect(await linesOf(paragraph(`${run("Số ")}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:moveFrom>${run("13")}</w:moveFrom><w:ins>${run("14")}</w:ins>`))).toEqual(["Số 14"]);
  });

  test("a deleted end of a paragraph joins two, a deleted row is gone", async () => {
    expect(await linesOf(paragraph(run("Kính "), "<w:rPr><w:del/></w:rPr>") + paragraph("gửi"))).toEqual(["Kính gửi"]);
    expect(await linesOf(table(`<w:trPr><w:del/></w:trPr>${cell("cũ")}`, cell("mới")))).toEqual(["mới"]);
  });

  test("a field's code is left out, its result kept; a code without end hides one paragraph only", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(await linesOf(paragraph(`${mark("begin")}<w:r><w:instrText>IF </w:instrText></w:r>${run("mã")}${mark("separate")}${run("ngày 2")}${mark("end")}${run(" sau")}`))).toEqual(["ngày 2 sau"]);
    expect(await linesOf(paragraph(`${mark("begin")}${run("x")}`) + paragraph("sau"))).toEqual(["", "sau"]);
    expect(await linesOf(paragraph(`<w:fldSimple w:instr="DATE">${run("hôm nay")}</w:fldSimple>`))).toEqual(["hôm nay"]);
  });

  test("hidden words are left out, by themselves or by their style, and shown where it is switched off", async () => {
    const styles = wordRoot("styles", `<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>`);
    const body = paragraph(`${run("a", "<w:vanish/>")}${run("b", `<w:rStyle w:val="An"/>`)}${run("c", `<w:rStyle w:val="An"/><w:vanish w:val="0"/>`)}${run("d", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")}`);
    expect(await linesOf(body, { "word/styles.xml": styles })).toEqual(["cd"]);
  });
});

describe("old fonts", () => {
  const styles = wordRoot("styles", `<w:docDefaults><w:rPrDefault><w:rPr>${font("Arial")}</w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:rPr>${font(".VnTime")}</w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Thuong"/></w:style>
    <w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>
    <w:style w:type="character" w:styleId="Chu"><w:rPr>${font("VNI-Times")}</w:rPr></w:style>`);

  test.each([
    ["the run", paragraph(run("a", font(".VnArial")), `<w:pStyle w:val="Con"/>`), "<.VnArial:a>"],
    ["the character style", paragraph(run("a", `<w:rStyle w:val="Chu"/>`)), "<VNI-Times:a>"],
    ["the paragraph style's parent", paragraph(run("a"), `<w:pStyle w:val="Con"/>`), "<.VnTime:a>"],
    ["the default style", paragraph("a"), "<.VnTime:a>"],
    ["the document's default, for a style in a circle", paragraph(run("a"), `<w:pStyle w:val="Vong"/>`), "a"],
  ])("come from %s", async (_name, body, wanted) => {
    expect(await linesOf(body, { "word/styles.xml": styles })).toEqual([wanted]);
  });

  test("runs of one font are decoded together, tabs and all", async () => {
    expect(await linesOf(paragraph(run("tieá", font("VNI-Times")) + run("ng", font("VNI-Times")) + run(" x", font("Arial"))))).toEqual(["<VNI-Times:tieáng> x"]);
  });
});

describe("a hostile docx", () => {
  test.each([
    ["with tags that cross", "<w:p><w:r></w:p></w:r>"],
    ["that ends in a tag", "<w:p><w:r"],
    ["with a document type of its own", `<!DOCTYPE a [<!ENTITY b "c">]>`],
    ["with tags nested without end", "<w:p>".repeat(100_000)],
  ])("%s is damaged", async (_name, body) => {
    await expect(linesOf(body)).rejects.toMatchObject({ problem: "damaged" });
  });

  test("with tables in tables without end is too large", async () => {
    await expect(linesOf("<w:tbl><w:tr><w:tc>".repeat(400) + "</w:tc></w:tr></w:tbl>".repeat(400))).rejects.toMatchObject({ problem: "too-large" });
  });

  test("with hundreds of thousands of cells in a row, or attributes, ends", async () => {
    expect((await linesOf(table("<w:tc><w:p/></w:tc>".repeat(300_000)))).length).toBe(1);
    expect(await linesOf(paragraph(run("a", `<w:rFonts ${"a ".repeat(200_000)}/>`)))).toEqual(["a"]);
  });

  test("without a document in it is unsupported", async () => {
    await expect(readDocx(aZip({ "a.txt": "a" }), openBudget())).rejects.toMatchObject({ problem: "unsupported" });
  });
});
