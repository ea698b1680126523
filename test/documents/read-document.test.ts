import CFB from "cfb";
import { readFileSync } from "node:fs";
import { deflateRawSync, crc32 } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fontkit from "@pdf-lib/fontkit";
import { AlignmentType, Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { PDFDocument } from "pdf-lib";
import { readDocument } from "../../src/documents/read-document";
import { readingLines } from "../../src/domain/document";
import { vietnameseFont } from "../support/font";

const facts = { type: "TB", symbol: "247/TB-BTP", number: "247", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", signer: "Nguyễn Thị Minh Họa" };

async function aDocx(options: { header?: string; extra?: number } = {}): Promise<Uint8Array> {
  const lines = (...texts: string[]) => texts.map((text) => new Paragraph(text));
  const document = new Document({
    sections: [
      {
        headers: options.header === undefined ? {} : { default: new Header({ children: [new Paragraph(options.header)] }) },
        children: [
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: lines("BỘ TƯ PHÁP", "Số: 247/TB-BTP") }),
                  new TableCell({ children: lines("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hà Nội, ngày 29 tháng 3 năm 2016") }),
                ],
              }),
            ],
          }),
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: "THÔNG BÁO", bold: true })] }),
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun("Kết luận của Thứ trưởng "), new TextRun("tại cuộc họp giao ban")] }),
          ...lines("Ngày 28/3/2016, Thứ trưởng đã chủ trì cuộc họp giao ban."),
          ...Array.from({ length: options.extra ?? 0 }, (_, i) => new Paragraph(`Đoạn ${i}`)),
          ...lines("TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", "Nguyễn Thị Minh Họa"),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function aPdf(pages = 1): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(readFileSync(vietnameseFont!));
  for (let i = 0; i < pages; i++) {
    const page = pdf.addPage([595, 842]);
    const put = (text: string, x: number, y: number) => page.drawText(text, { x, y, size: 12, font });
    if (i === 0) {
      put("BỘ TƯ PHÁP", 80, 780);
      put("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 290, 780);
      put("Độc lập - Tự do - Hạnh phúc", 330, 762);
      put("Số: 247/TB-BTP", 80, 740);
      put("Hà Nội, ngày 29 tháng 3 năm 2016", 320, 742);
      put("THÔNG BÁO", 260, 700);
      put("Kết luận của Thứ trưởng tại cuộc họp giao ban", 150, 680);
      put("Ngày 28/3/2016, Thứ trưởng đã chủ trì cuộc họp giao ban của Bộ Tư pháp với các đơn vị.", 60, 640);
    } else put(`Trang ${i + 1} của thông báo`, 60, 780);
    if (i === pages - 1) {
      put("TL. BỘ TRƯỞNG", 380, 200);
      put("CHÁNH VĂN PHÒNG", 370, 182);
      put("Nguyễn Thị Minh Họa", 370, 110);
    }
  }
  return pdf.save();
}

const withFont = vietnameseFont === null ? test.skip : test;

/** A zip of one part, as hostile as asked. */
function aZip(name: string, content: Uint8Array, changes: { size?: number; flags?: number; crc?: number } = {}): Uint8Array {
  const packed = deflateRawSync(content);
  const nameBytes = Buffer.from(name);
  const fields = (signature: number[], central: boolean) => {
    const head = Buffer.alloc(central ? 46 : 30);
    Buffer.from(signature).copy(head);
    const at = central ? 8 : 6;
    head.writeUInt16LE(changes.flags ?? 0, at);
    head.writeUInt16LE(8, at + 2);
    head.writeUInt32LE(changes.crc ?? crc32(content), at + 8);
    head.writeUInt32LE(packed.length, at + 12);
    head.writeUInt32LE(changes.size ?? content.length, at + 16);
    head.writeUInt16LE(nameBytes.length, at + 20);
    return Buffer.concat([head, nameBytes]);
  };
  const local = Buffer.concat([fields([0x50, 0x4b, 3, 4], false), packed]);
  const central = fields([0x50, 0x4b, 1, 2], true);
  const end = Buffer.alloc(22);
  Buffer.from([0x50, 0x4b, 5, 6]).copy(end);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

describe("a notice made with Word", () => {
  test("gives the facts of its two-column head", async () => {
    const read = await readDocument(await aDocx(), "a.docx");
    expect(read).toMatchObject({ textSource: "text", problem: null, facts });
    expect(read.facts.subject).toBe("Kết luận của Thứ trưởng tại cuộc họp giao ban");
  });

  test("is a secret when its page header says MẬT", async () => {
    expect((await readDocument(await aDocx({ header: "MẬT" }), "a.docx")).facts.secrecy).toBe("MẬT");
  });

  test("is kept only as far as one needs, and its signer is still found", async () => {
    const read = await readDocument(await aDocx({ extra: 900 }), "a.docx");
    expect(read.lines.length).toBe(readingLines);
    expect(read.facts.signer).toBe("Nguyễn Thị Minh Họa");
  });

  test("is read by its content when its name says pdf", async () => {
    expect(await readDocument(await aDocx(), "thong-bao.pdf")).toMatchObject({ textSource: "text", facts });
  });

  test("cut short is damaged, at every length", async () => {
    const whole = await aDocx();
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      expect(await readDocument(whole.slice(0, Math.floor(whole.length * part)), "247_TB-BTP.docx")).toMatchObject({ textSource: "name-only", problem: "damaged", facts: { symbol: "247/TB-BTP" } });
    }
  });
});

describe("a notice as PDF", () => {
  withFont("gives the same facts from its text layer", async () => {
    const read = await readDocument(await aPdf(), "a.pdf");
    expect(read).toMatchObject({ textSource: "text", problem: null, facts });
    expect(read.facts.subject).toBe("Kết luận của Thứ trưởng tại cuộc họp giao ban");
  });

  withFont("of many pages is read at both ends, within a second or so", async () => {
    const bytes = await aPdf(120);
    const start = performance.now();
    const read = await readDocument(bytes, "a.pdf");
    expect(read.facts).toMatchObject(facts);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  withFont("leaves the caller's bytes alone", async () => {
    const bytes = await aPdf();
    const before = bytes.length;
    await readDocument(bytes, "a.pdf");
    expect(bytes.length).toBe(before);
  });

  test("without a text layer has the facts of its name", async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    expect(await readDocument(await pdf.save(), "247_TB-BTP.signed.pdf")).toMatchObject({ textSource: "none", problem: null, facts: { symbol: "247/TB-BTP" } });
  });

  test("with a password is encrypted", async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const text = Buffer.from(await pdf.save({ useObjectStreams: false })).toString("latin1");
    const key = "<" + "ab".repeat(32) + ">";
    const locked = text.replace(/trailer\s*<</, `trailer <</ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -3904/O${key}/U${key}>>`);
    expect(await readDocument(new Uint8Array(Buffer.from(locked, "latin1")), "a.pdf")).toMatchObject({ problem: "encrypted", textSource: "name-only" });
  });

  test("that is only a header is damaged", async () => {
    expect((await readDocument(new TextEncoder().encode("%PDF-1.7\n%rubbish"), "a.pdf")).problem).toBe("damaged");
  });
});

describe("a text file", () => {
  const text = "BỘ TƯ PHÁP\nSố: 247/TB-BTP\nHà Nội, ngày 29 tháng 3 năm 2016\nTHÔNG BÁO\nKết luận của Thứ trưởng";
  const utf16 = Buffer.from(text, "utf16le");
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from("\ufeff" + text)],
    ["UTF-16", Buffer.from("\ufeff" + text, "utf16le")],
    ["UTF-16 without a mark", utf16],
    ["UTF-16, big end first", Buffer.from(Buffer.from("\ufeff" + text, "utf16le")).swap16()],
  ])("in %s is read", async (_name, bytes) => {
    expect(await readDocument(new Uint8Array(bytes), "a.txt")).toMatchObject({ textSource: "text", facts: { type: "TB", symbol: "247/TB-BTP", issuedDate: "2016-03-29" } });
  });
});

describe("a hostile file", () => {
  test("that unfolds without end is refused at once", async () => {
    const bomb = aZip("word/document.xml", Buffer.concat([Buffer.from("<a>"), Buffer.alloc(100 * 1024 * 1024, 0x20)]));
    const start = performance.now();
    expect((await readDocument(bomb, "a.docx")).problem).toBe("too-large");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("that unfolds without end and lies about its size is stopped on the way", async () => {
    const bomb = aZip("word/document.xml", Buffer.concat([Buffer.from("<a>"), Buffer.alloc(100 * 1024 * 1024, 0x20)]), { size: 1000 });
    expect((await readDocument(bomb, "a.docx")).problem).toBe("too-large");
  });

  test("whose bytes are not those that were packed is damaged", async () => {
    expect((await readDocument(aZip("word/document.xml", Buffer.from("<w:document/>"), { crc: 1 }), "a.docx")).problem).toBe("damaged");
  });

  test("with entities that multiply is damaged, not unfolded", async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><w:document><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:document>';
    expect((await readDocument(aZip("word/document.xml", Buffer.from(xml)), "a.docx")).problem).toBe("damaged");
  });

  test("whose zip is locked is encrypted", async () => {
    expect((await readDocument(aZip("word/document.xml", Buffer.from("<w:document/>"), { flags: 1 }), "a.docx")).problem).toBe("encrypted");
  });

  test("that is an Office file with a password is encrypted, one whose container is empty damaged", async () => {
    const ole = Buffer.alloc(4096);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]).copy(ole);
    expect(await readDocument(new Uint8Array(ole), "QD 93 nam 2011.doc")).toMatchObject({ problem: "damaged", textSource: "name-only", facts: { type: "QĐ" } });
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, "/EncryptedPackage", Buffer.alloc(5000));
    expect((await readDocument(new Uint8Array(CFB.write(locked, { type: "buffer" }) as Buffer), "a.docx")).problem).toBe("encrypted");
  });

  test("of a program nobody knows is unsupported", async () => {
    expect(await readDocument(Uint8Array.from({ length: 3000 }, (_, i) => (i * 37) & 255), "a.bin")).toMatchObject({ problem: "unsupported", textSource: "name-only" });
  });

  test("that is a picture waits for its letters to be recognised", async () => {
    expect(await readDocument(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2]), "247_TB-BTP.png")).toMatchObject({ problem: null, textSource: "none", facts: { symbol: "247/TB-BTP" } });
  });

  test("over the budget is too large before it is touched", async () => {
    expect((await readDocument(new Uint8Array(40 * 1024 * 1024 + 1), "a.pdf")).problem).toBe("too-large");
  });

  test("of nothing at all has no text", async () => {
    expect((await readDocument(new Uint8Array(0), "a.pdf")).textSource).toBe("none");
  });

  test("with a byte turned anywhere ends in a reading", async () => {
    const whole = await aDocx();
    for (let i = 0; i < 60; i++) {
      const bytes = whole.slice();
      const at = (i * 7919) % bytes.length;
      bytes[at] = bytes[at]! ^ (1 << i % 8);
      expect((await readDocument(bytes, "a.docx")).lines.length).toBeGreaterThanOrEqual(0);
    }
  });
});
