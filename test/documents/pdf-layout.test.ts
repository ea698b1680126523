import { describe, expect, test } from "@jest/globals";
import { degrees, PDFDocument, PDFString, type PDFPage } from "pdf-lib";
import { openBudget } from "../../src/documents/budget";
import { readPdf } from "../../src/documents/pdf";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { aPdf, factsOfNotice, headOfNotice, inHex, nameOf, write, type Draft } from "./pdf-pages";

const read = async (bytes: Uint8Array) => readPdf(bytes, openBudget());
const factsOf = async (bytes: Uint8Array) => readFacts((await read(bytes)).lines, "van-ban.pdf");
const size = 13;

function notice({ page, font }: Pick<Draft, "page" | "font">, but: (text: string) => string = (text) => text): void {
  for (const [text, x, y] of headOfNotice) page.drawText(but(text), { x, y, size, font });
}

describe("a page is read the way it is held", () => {
  // Where a point of the upright page lies on a page that lies on its side, and how the text is turned there.
  const sides: Readonly<Record<number, (x: number, y: number) => { x: number; y: number }>> = {
    90: (x, y) => ({ x: 842 - y, y: x }),
    180: (x, y) => ({ x: 595 - x, y: 842 - y }),
    270: (x, y) => ({ x: y, y: 595 - x }),
  };

  test.each([90, 180, 270])("turned by %d degrees in the viewer", async (turn) => {
    const bytes = await aPdf(({ page, font }) => {
      for (const [text, x, y] of headOfNotice) page.drawText(text, { ...sides[turn]!(x, y), size, font, rotate: degrees(turn) });
      page.setRotation(degrees(turn));
    }, turn === 180 ? [595, 842] : [842, 595]);
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
  });

  test.each([90, 180, 270])("lying on its side by %d degrees", async (turn) => {
    const bytes = await aPdf(({ page, font }) => {
      for (const [text, x, y] of headOfNotice) page.drawText(text, { ...sides[turn]!(x, y), size, font, rotate: degrees(turn) });
    }, turn === 180 ? [595, 842] : [842, 595]);
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
  });

  test("a page whose corner is not at zero", async () => {
    const bytes = await aPdf(({ page, font }) => {
      page.setMediaBox(200, -300, 595, 842);
      for (const [text, x, y] of headOfNotice) page.drawText(text, { x: x + 200, y: y - 300, size, font });
    });
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
  });
});

test("a note that runs up the margin is left out", async () => {
  const { lines } = await read(
    await aPdf((draft) => {
      notice(draft);
      draft.page.drawText("Người ký: VĂN PHÒNG, ngày 01/04/2016", { x: 590, y: 100, size: 8, font: draft.font, rotate: degrees(90) });
    }),
  );
  expect(lines.join()).not.toContain("Người ký");
  expect(readFacts(lines, "a.pdf")).toMatchObject(factsOfNotice);
});

test("a watermark set aslant is a line of its own", async () => {
  const bytes = await aPdf((draft) => {
    notice(draft);
    draft.page.drawText("DỰ THẢO", { x: 150, y: 300, size: 90, font: draft.font, rotate: degrees(45) });
  });
  expect((await read(bytes)).lines).toContain("DỰ THẢO");
  expect(await factsOf(bytes)).toMatchObject({ ...factsOfNotice, draft: true });
});

describe("the head's two columns", () => {
  test("stay apart where they nearly touch", async () => {
    const bytes = await aPdf(({ page, font }) => {
      const draw = (text: string, x: number, y: number) => page.drawText(text, { x, y, size: 12, font });
      draw("TỔNG CỤC THI HÀNH ÁN DÂN SỰ", 60, 780);
      draw("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 60 + font.widthOfTextAtSize("TỔNG CỤC THI HÀNH ÁN DÂN SỰ", 12) + 7, 780);
      draw("Số: 12/TB-TCTHADS", 90, 750);
      draw("Hà Nội, ngày 05 tháng 01 năm 2017", 320, 750);
      draw("THÔNG BÁO", 260, 720);
      draw("Về việc nghỉ Tết Nguyên đán", 220, 704);
    });
    expect(await factsOf(bytes)).toMatchObject({ symbol: "12/TB-TCTHADS", issuedDate: "2017-01-05", issuer: "Tổng cục Thi hành án dân sự", type: "TB" });
  });

  test("a long name of an agency goes on in the next line of its own column", async () => {
    const bytes = await aPdf(({ page, font }) => {
      const draw = (text: string, x: number, y: number) => page.drawText(text, { x, y, size, font });
      draw("BỘ TƯ PHÁP", 120, 790);
      draw("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 275, 790);
      draw("CỤC KIỂM TRA VĂN BẢN", 80, 774);
      draw("Độc lập - Tự do - Hạnh phúc", 325, 772);
      draw("VÀ TỔ CHỨC THI HÀNH PHÁP LUẬT", 50, 758);
      draw("Số: 35/TB-KTVB", 100, 730);
      draw("Hà Nội, ngày 12 tháng 9 năm 2025", 315, 726);
      draw("THÔNG BÁO", 260, 700);
      draw("Về lịch trực", 265, 684);
    });
    expect(await factsOf(bytes)).toMatchObject({ symbol: "35/TB-KTVB", issuedDate: "2025-09-12", issuer: expect.stringMatching(/^Cục Kiểm tra văn bản và tổ chức thi hành pháp luật$/i), type: "TB" });
  });
});

test("text inside a form of the page is read where it stands", async () => {
  const inner = await PDFDocument.load(await aPdf((draft) => notice(draft)));
  const bytes = await aPdf(async ({ pdf, page }) => {
    const [form] = await pdf.embedPdf(inner, [0]);
    page.drawPage(form!, { x: 30, y: 40, xScale: 0.9, yScale: 0.9 });
  });
  expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
});

test("a layer that is switched off is not read", async () => {
  const bytes = await aPdf((draft) => {
    const { pdf, page, font } = draft;
    notice(draft);
    const layer = pdf.context.register(pdf.context.obj({ Type: "OCG", Name: PDFString.of("Nháp") }));
    pdf.catalog.set(pdf.context.obj({ OCProperties: 0 }).keys()[0]!, pdf.context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
    page.node.normalizedEntries().Resources.set(pdf.context.obj({ Properties: 0 }).keys()[0]!, pdf.context.obj({ Layer: layer }));
    write(page, "/OC /Layer BDC", "BT", `${nameOf(page, font)} 30 Tf`, "1 0 0 1 250 820 Tm", `${inHex(font, "TUYỆT MẬT")} Tj`, "ET", "EMC");
  });
  expect((await read(bytes)).lines.join()).not.toContain("TUYỆT MẬT");
});

describe("what document systems put over a page", () => {
  /** A page with room for number and day, as it leaves the word processor. */
  const open = (text: string) => text.replace("Số: 247", "Số:       ").replace("ngày 29", "ngày      ");

  /** An annotation that draws one line, as signing programs and document systems leave it. */
  function stamp({ pdf, page, font }: Draft, texts: readonly string[], [x, y, width, height]: readonly [number, number, number, number], kind: Record<string, unknown> = { Subtype: "Stamp" }): void {
    const { context } = pdf;
    const lines = texts.map((text, i) => `1 0 0 1 2 ${height - 12 - 11 * i} Tm ${inHex(font, text)} Tj`).join(" ");
    const look = context.register(context.stream(`BT /F 12 Tf ${lines} ET`, { Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: { Font: { F: font.ref } } }));
    const note = context.register(context.obj({ Type: "Annot", Rect: [x, y, x + width, y + height], F: 4, AP: { N: look }, ...kind } as never));
    addNote(page, note);
  }

  function addNote(page: PDFPage, note: ReturnType<PDFDocument["context"]["register"]>): void {
    page.node.addAnnot(note);
  }

  test.each(["Stamp", "FreeText"])("number and day in %s annotations come into their places", async (Subtype) => {
    const bytes = await aPdf((draft) => {
      notice(draft, open);
      stamp(draft, ["247"], [140, 737, 30, 15], { Subtype });
      stamp(draft, ["29"], [386, 736, 20, 15], { Subtype });
    });
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
  });

  test("number and day in signature fields come into their places, who signed does not", async () => {
    const field = { Subtype: "Widget", FT: "Sig" };
    const { lines } = await read(
      await aPdf((draft) => {
        notice(draft, open);
        stamp(draft, ["247"], [140, 737, 30, 15], field);
        stamp(draft, ["29"], [386, 736, 20, 15], field);
        stamp(draft, ["Ký bởi: Văn phòng Bộ Tư pháp", "Thời gian ký: 29/03/2016 10:11:12 +07:00"], [300, 800, 280, 40], field);
      }),
    );
    expect(lines[0]).toBe("BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(readFacts(lines, "a.pdf")).toMatchObject(factsOfNotice);
  });

  test("a signer's note printed into the page is left out", async () => {
    const { lines } = await read(
      await aPdf((draft) => {
        notice(draft);
        ["Người ký: Bộ Tư pháp", "Cơ quan: Bộ Tư pháp", "Thời gian ký: 30.03.2016"].forEach((text, i) => draft.page.drawText(text, { x: 440, y: 830 - 9 * i, size: 7, font: draft.font }));
      }),
    );
    expect(lines[0]).toBe("BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  test.each([true, false])("values of form fields stand in the text, drawn already: %s", async (drawn) => {
    const bytes = await aPdf(({ pdf, page, font }) => {
      notice({ page, font }, open);
      for (const [name, value, x, y, width] of [["so", "247", 140, 736, 40], ["ngay", "29", 386, 734, 25]] as const) {
        const field = pdf.getForm().createTextField(name);
        field.setText(value);
        field.addToPage(page, { x, y, width, height: 16, borderWidth: 0, font });
        if (drawn) field.updateAppearances(font);
        else for (const widget of field.acroField.getWidgets()) widget.dict.delete(pdf.context.obj({ AP: 0 }).keys()[0]!);
      }
    });
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
  });
});
