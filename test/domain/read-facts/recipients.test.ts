import { describe, expect, test } from "@jest/globals";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aPage } from "./a-page";

const read = (...recipients: readonly string[]) => readFacts(aPage({ recipients }), "a.pdf");

describe("the recipients (Nơi nhận)", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["Nơi nhận:", "- Như trên;", "- Bộ trưởng (để báo cáo);", "- Lưu: VT, VP."], ["Như trên", "Bộ trưởng (để báo cáo)"]],
    [["Nơi nhận :", "- Như Điều 3;", "- Văn phòng Quốc hội,", "Văn phòng Chính phủ;", "- Lưu VT."], ["Như Điều 3", "Văn phòng Quốc hội, Văn phòng Chính phủ"]],
    [["Nơi nhận:", ";À;", "- Như trên;", "- ,;", "- Lưu: VT."], ["À", "Như trên"]],
    [["Nơi nhận:", "Như trên;", "Cổng Thông tin điện tử Bộ Tư pháp;", "Lưu: VT."], ["Như trên", "Cổng Thông tin điện tử Bộ Tư pháp"]],
    [["Nơi nhận:", "- Như trên;", "- Các đơn vị thuộc Bộ; Cổng Thông tin điện tử Bộ;", "- Lưu: VT."], ["Như trên", "Các đơn vị thuộc Bộ", "Cổng Thông tin điện tử Bộ"]],
    [["Nơi nhận:", "- Các Bộ: Ngoại giao; Tư pháp;", "- Lưu: VT."], ["Các Bộ: Ngoại giao; Tư pháp"]],
    [["Nơi nhận:", "- Bộ KH&CN: Bộ trưởng, các đơn vị thuộc Bộ; Cổng Thông tin điện tử Bộ;", "- Lưu: VT."], ["Bộ KH&CN: Bộ trưởng, các đơn vị thuộc Bộ", "Cổng Thông tin điện tử Bộ"]],
    [["Nơi nhận:", "- Lưu: VT."], []],
  ])("%j, beside the signer", (lines, expected) => {
    expect(read(...lines).recipients).toEqual(expected);
  });

  test("in two columns of their own are all of them", () => {
    expect(readFacts(["BỘ TƯ PHÁP", "Nơi nhận:", "- Như trên;\t- Vụ Pháp luật quốc tế;", "- Văn phòng Bộ;\t- Cục Con nuôi;", "- Lưu: VT."], "a.pdf").recipients).toEqual([
      "Như trên", "Vụ Pháp luật quốc tế", "Văn phòng Bộ", "Cục Con nuôi",
    ]);
  });

  test("do not take in the post of the signer, where a page was read without its columns", () => {
    expect(readFacts(["BỘ TƯ PHÁP", "Nơi nhận:", "- Như trên; KT. BỘ TRƯỞNG", "- Văn phòng Bộ; THỨ TRƯỞNG", "- Lưu: VT."], "a.pdf").recipients).toEqual(["Như trên", "Văn phòng Bộ"]);
  });

  test("are those of the document, not of what is attached behind it", () => {
    const attached = aPage({ number: "Số: 1/QĐ-BTP", heading: "QUYẾT ĐỊNH", recipients: ["Nơi nhận:", "- Như Điều 9;", "- Lưu: VT."] });
    expect(readFacts([...aPage(), ...attached], "a.pdf").recipients).toEqual(["Như trên"]);
  });

  test.each([
    ["- Cổng Thông tin điện tử Bộ Tư pháp;", true],
    ["- Cổng TTĐT Chính phủ;", true],
    ["- Website Bộ;", true],
    ["- Trung tâm Tin học;", false],
  ])("%s: the portal is among them: %s", (line, expected) => {
    expect(read("Nơi nhận:", "- Như trên;", line, "- Lưu: VT.").portalRecipient).toBe(expected);
  });

  test("the portal named in the text is no recipient", () => {
    expect(readFacts(aPage({ body: ["Đề nghị đăng tải trên Cổng Thông tin điện tử Bộ Tư pháp./."] }), "a.pdf").portalRecipient).toBe(false);
  });
});
