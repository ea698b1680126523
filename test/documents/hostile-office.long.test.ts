import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openBudget, type Budget } from "../../src/documents/budget";
import type { DocumentText } from "../../src/documents/document-text";
import { readDocument } from "../../src/documents/read-document";
import { readDocx } from "../../src/documents/docx";
import { readOdf } from "../../src/documents/odf";
import { readPptx } from "../../src/documents/pptx";
import { scanXml } from "../../src/documents/scan-xml";
import { readXlsx } from "../../src/documents/xlsx";
import { anOdf, anXlsx, aPptx, aZip } from "../support/make-office";
import { docxParts, paragraph, run, wordRoot } from "../support/make-docx-parts";

type Reader = (bytes: Uint8Array, budget: Budget) => Promise<DocumentText>;

const unheeded: unknown[] = [];
const note = (error: unknown) => unheeded.push(error);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

const docx = aZip(docxParts(`<w:tbl><w:tr><w:tc>${paragraph("BỘ TƯ PHÁP")}</w:tc></w:tr></w:tbl>${paragraph(run("a", "<w:vanish/>"))}`, { "word/styles.xml": wordRoot("styles", ""), "word/header1.xml": wordRoot("hdr", paragraph("MẬT")) }));
const samples: readonly [string, Reader, Uint8Array][] = [
  ["docx", readDocx, docx],
  ["xlsx", readXlsx, anXlsx([{ name: "a", xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` }])],
  ["pptx", readPptx, aPptx([{ xml: "<a:p><a:r><a:t>a</a:t></a:r></a:p>", notes: "<a:p/>" }])],
  ["odf", readOdf, anOdf("text", { content: "<text:p>a</text:p>" })],
];

/** The failure of a reading, which must be a named one; `null` where it ended in text. */
async function failureOf(work: Promise<DocumentText>): Promise<unknown> {
  const failure: unknown = await work.then(() => null, (error: unknown) => error);
  if (failure !== null) expect(failure).toMatchObject({ name: "ReadingFailure" });
  return failure;
}

describe.each(samples)("whatever its bytes, a %s", (_name, read, whole) => {
  test("ends in text or a named problem when cut or changed", async () => {
    for (let at = 0; at < whole.length; at += 17) {
      const changed = whole.slice();
      changed[at]! ^= 1 << at % 8;
      await failureOf(read(changed, openBudget()));
      expect(await failureOf(read(whole.slice(0, at), openBudget()))).toMatchObject({ problem: "damaged" });
    }
  }, 30_000);
});

test("elements in any order and nesting end in text or a named problem", async () => {
  const names = "w:p w:r w:t w:tc w:tr w:tbl w:del w:txbxContent mc:AlternateContent mc:Choice mc:Fallback w:fldChar w:pPr w:rPr w:rPrChange w:sym row c v t is si text:p text:span text:note-body table:table-cell table:table-row text:tracked-changes a:fld a:br style:header".split(" ");
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.tuple(fc.constantFrom(...names), fc.constantFrom("", ' w:val="x"', ' w:fldCharType="begin"', ' r="1"', ' s="-1" t="s"'), fc.array(fc.oneof({ maxDepth: 6 }, fc.constant("chữ &amp; 1"), tie("node")), { maxLength: 4 })).map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join("")}</${name}>`),
  }));
  await fc.assert(fc.asyncProperty(node, async (xml) => {
    await failureOf(readDocx(aZip(docxParts(xml)), openBudget()));
    await failureOf(readOdf(anOdf("text", { content: xml, styles: xml }), openBudget()));
    await failureOf(readXlsx(anXlsx([{ name: "a", xml }]), openBudget()));
    await failureOf(readPptx(aPptx([{ xml }]), openBudget()));
  }), { numRuns: 60 });
}, 60_000);

test("a bomb inside a bomb is not opened by the readers of office files", async () => {
  const inner = deflateRawSync(Buffer.alloc(60 * 1024 * 1024));
  const read = await readDocx(aZip({ ...docxParts(paragraph("a")), "word/embeddings/1.zip": inner }), openBudget());
  expect(read.lines).toEqual(["a"]);
});

test("the signer stands at the end of a long document, before its notes", async () => {
  const body = ["BỘ TƯ PHÁP", "Số: 247/TB-BTP", "THÔNG BÁO", ...Array.from({ length: 900 }, (_, i) => `Đoạn ${i}`), "TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", "Nguyễn Thị Minh Họa"].map((text) => paragraph(text)).join("");
  const notes = Array.from({ length: 300 }, (_, i) => paragraph(`Chú thích ${i}`)).join("");
  const { facts } = await readDocument(aZip(docxParts(body, { "word/footnotes.xml": wordRoot("footnotes", notes) })), "a.docx");
  expect(facts).toMatchObject({ symbol: "247/TB-BTP", signer: "Nguyễn Thị Minh Họa" });
});

test("nothing was left unheeded", async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(unheeded).toEqual([]);
});

test.each([
  ["entities", "<w:t>" + "&amp;".repeat(2_000_000) + "</w:t>"],
  ["tabs", "<w:tab/>".repeat(1_000_000)],
])("a line of millions of %s neither takes long nor much memory", async (_name, content) => {
  const bytes = aZip(docxParts(paragraph(`<w:r>${content}</w:r>`)));
  const started = performance.now();
  expect((await readDocx(bytes, openBudget())).lines.length).toBe(1);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("an entity at the edge of a piece of text is whole", () => {
  for (let before = 0; before < 6; before++) {
    let text = "";
    scanXml(`<a>${"x".repeat(before)}${"&#273;".repeat(12_000)}</a>`, openBudget(), { open: () => undefined, close: () => undefined, text: (piece) => void (text += piece) });
    expect(text).toBe("x".repeat(before) + "đ".repeat(12_000));
  }
});
