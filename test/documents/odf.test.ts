import { describe, expect, jest, test } from "@jest/globals";
import type * as OldFonts from "../../src/documents/old-fonts/decode-run";
import { openBudget } from "../../src/documents/budget";
import { anOdf, aZip, type OdfPieces } from "../support/make-office";

jest.unstable_mockModule("../../src/documents/old-fonts/decode-run", (): Partial<typeof OldFonts> => ({ decodeRun: (text, font) => (font?.startsWith(".Vn") ? `<${text}>` : text) }));
const { readOdf } = await import("../../src/documents/odf");

const read = (kind: "text" | "spreadsheet" | "presentation", pieces: OdfPieces) => readOdf(anOdf(kind, pieces), openBudget());
const linesOf = async (content: string, pieces: Omit<OdfPieces, "content"> = {}) => (await read("text", { content, ...pieces })).lines;
const p = (text: string, style = "") => `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${text}</text:p>`;

describe("an OpenDocument text", () => {
  test("gives headers first, the body, footers, and notes at the end", async () => {
    const styles = `<office:master-styles><style:master-page><style:header>${p("MẬT")}</style:header><style:header-left style:display="false">${p("x")}</style:header-left><style:footer>${p("Trang <text:page-number>1</text:page-number>")}</style:footer></style:master-page></office:master-styles>`;
    expect(await read("text", { content: `<text:h>THÔNG BÁO</text:h>${p("Căn cứ<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Luật</text:p></text:note-body></text:note> sau")}`, styles })).toEqual({ lines: ["MẬT", "THÔNG BÁO", "Căn cứ sau", "Trang ", "Luật"], pages: 3 });
  });

  test("sets cells side by side; text boxes stand before their paragraph, remarks and deletions nowhere", async () => {
    const cell = (...texts: readonly string[]) => `<table:table-cell>${texts.map((text) => p(text)).join("")}</table:table-cell>`;
    expect(await linesOf(`<text:tracked-changes><text:changed-region>${p("xóa")}</text:changed-region></text:tracked-changes><table:table><table:table-row>${cell("BỘ TƯ PHÁP", "Số: 1")}${cell("CỘNG HÒA")}</table:table-row></table:table>${p(`Kính gửi<draw:frame><draw:text-box>${p("HỎA TỐC")}</draw:text-box></draw:frame><office:annotation>${p("ghi chú")}</office:annotation>`)}`)).toEqual(["BỘ TƯ PHÁP\tCỘNG HÒA", "Số: 1", "HỎA TỐC", "Kính gửi"]);
  });

  test("keeps spaces, tabs and breaks as they are meant", async () => {
    expect(await linesOf(p(`a\n   b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e<text:s text:c="999999999"/>f`))).toEqual(["a b   c\td", `e${" ".repeat(100)}f`]);
  });

  test("decodes old fonts by styles, their parents and font faces; hidden text is left out", async () => {
    const styles = `<office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime'"/></office:font-face-decls><office:styles><style:style style:name="Cu" style:family="paragraph"><style:text-properties style:font-name="F1"/></style:style></office:styles>`;
    const automatic = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Cu"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-family="Arial"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>`;
    const content = `${p(`Th<text:span>«ng</text:span> <text:span text:style-name="T1">báo</text:span><text:span text:style-name="T2">x</text:span>`, "P1")}${p("vòng", "P2")}`;
    expect(await linesOf(content, { styles, automatic })).toEqual(["<Th«ng >báo", "vòng"]);
  });
});

describe("other OpenDocument files", () => {
  test("a sheet that says it repeats a million times is bounded", async () => {
    const content = `<table:table><table:table-row><table:table-cell>${p("a")}</table:table-cell><table:table-cell table:number-columns-repeated="16383"/><table:table-cell>${p("b")}</table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1000000"/></table:table-row><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1000000">${p("c")}</table:table-cell></table:table-row></table:table>`;
    const { lines } = await read("spreadsheet", { content });
    expect(lines.slice(0, 3)).toEqual(["a\t\tb", "", Array(20).fill("c").join("\t")]);
    expect(lines.length).toBe(22);
  });

  test("slides give their text and notes in order", async () => {
    const page = (text: string, note: string) => `<draw:page><draw:frame><draw:text-box>${p(text)}</draw:text-box></draw:frame><presentation:notes>${p(note)}</presentation:notes></draw:page>`;
    expect((await read("presentation", { content: page("một", "ghi 1") + page("hai", "ghi 2") })).lines).toEqual(["một", "ghi 1", "hai", "ghi 2"]);
  });

  test("with a password are encrypted, in the old way and in the new", async () => {
    await expect(read("text", { content: "", manifest: `<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>` })).rejects.toMatchObject({ problem: "encrypted" });
    await expect(readOdf(aZip({ mimetype: "m", "META-INF/manifest.xml": "<m/>", "encrypted-package": "x" }), openBudget())).rejects.toMatchObject({ problem: "encrypted" });
  });
});
