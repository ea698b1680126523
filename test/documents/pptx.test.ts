import { describe, expect, test } from "@jest/globals";
import { openBudget } from "../../src/documents/budget";
import { readPptx } from "../../src/documents/pptx";
import { aPptx, aZip } from "../support/make-office";

const line = (text: string) => `<a:p><a:r><a:rPr lang="vi-VN"><a:latin typeface="Arial"/></a:rPr><a:t>${text}</a:t></a:r></a:p>`;
const shape = (...texts: readonly string[]) => `<p:sp><p:txBody>${texts.map(line).join("")}</p:txBody></p:sp>`;

describe("a presentation", () => {
  test("gives its slides in the order they are shown, each with its notes, and counts them", async () => {
    const read = await readPptx(aPptx([{ xml: shape("Hội nghị", "Hà Nội"), notes: shape("Chào hỏi") }, { xml: shape("Kết luận") }]), openBudget());
    expect(read).toEqual({ lines: ["Hội nghị", "Hà Nội", "Chào hỏi", "", "Kết luận", ""], pages: 2 });
  });

  test("sets the cells of a table side by side and leaves slide numbers and old forms out", async () => {
    const cell = (text: string) => `<a:tc><a:txBody>${line(text)}</a:txBody></a:tc>`;
    const xml = `<a:tbl><a:tr>${cell("STT")}${cell("Đơn vị")}</a:tr></a:tbl><p:sp><a:p><a:fld type="slidenum"><a:t>7</a:t></a:fld></a:p></p:sp>
      <mc:AlternateContent><mc:Choice>${shape("mới")}</mc:Choice><mc:Fallback>${shape("cũ")}</mc:Fallback></mc:AlternateContent><p:sp><a:p><a:r><a:t>một</a:t></a:r><a:br/><a:r><a:t>hai</a:t></a:r></a:p></p:sp>`;
    expect((await readPptx(aPptx([{ xml }]), openBudget())).lines).toEqual(["STT\tĐơn vị", "mới", "một", "hai", ""]);
  });

  test("without slides has none, without a presentation is unsupported", async () => {
    expect(await readPptx(aPptx([]), openBudget())).toEqual({ lines: [], pages: 0 });
    await expect(readPptx(aZip({ "ppt/a.xml": "<a/>" }), openBudget())).rejects.toMatchObject({ problem: "unsupported" });
  });
});
