import { describe, expect, test } from "@jest/globals";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aPage } from "./a-page";

const name = ["", "Bùi Khánh Toàn"];

describe("who signs, in whose place and as what", () => {
  test.each<[readonly string[], string | null, string | null]>([
    [["BỘ TRƯỞNG"], null, "Bộ trưởng"],
    [["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], "KT.", "Thứ trưởng"],
    [["TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG"], "TL.", "Chánh Văn phòng"],
    [["TL. BỘ TRƯỞNG", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], "KT.", "Phó Chánh Văn phòng"],
    [["TUQ. BỘ TRƯỞNG", "CHÁNH THANH TRA"], "TUQ.", "Chánh Thanh tra"],
    [["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "TM.", "Chủ tịch"],
    [["TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"], "KT.", "Phó thủ tướng"],
    [["Q. CỤC TRƯỞNG"], "Q.", "Cục trưởng"],
    [["TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ PHÁP LUẬT", "HÌNH SỰ - HÀNH CHÍNH"], "TL.", "Vụ trưởng Vụ Pháp luật hình sự - hành chính"],
    [["KT. CHỦ NHIỆM ỦY BAN DÂN TỘC", "VÀ TÔN GIÁO", "PHÓ CHỦ NHIỆM"], "KT.", "Phó chủ nhiệm"],
    [["KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "KT.", "Phó giám đốc"],
    [["K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "KT.", "Phó giám đốc"],
  ])("%j", (powers, capacity, position) => {
    const expected = { signer: "Bùi Khánh Toàn", capacity, position };
    expect(readFacts(aPage({ signing: [...powers, ...name] }), "a.pdf")).toMatchObject(expected);
    // One after the other, as a page without columns has them.
    expect(readFacts([...aPage({ signing: [] }), ...powers, ...name], "a.pdf")).toMatchObject(expected);
  });

  test("a word that begins like a power is none", () => {
    expect(readFacts(aPage({ signing: ["TỔNG CỤC TRƯỞNG", ...name] }), "a.pdf")).toMatchObject({ capacity: null, position: "Tổng cục trưởng" });
    expect(readFacts(aPage({ signing: ["QUYẾT ĐỊNH CỦA BỘ TRƯỞNG", ...name] }), "a.pdf").capacity).toBeNull();
  });

  test("a page without a name still says who was to sign", () => {
    expect(readFacts(aPage({ signing: ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"] }), "a.pdf")).toMatchObject({ signer: null, capacity: "KT.", position: "Thứ trưởng" });
  });

  test("of the letter, not of the decision attached behind it", () => {
    const decision = aPage({ heading: "QUYẾT ĐỊNH", signing: ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "", "Trịnh Hải Đăng"] });
    expect(readFacts([...aPage(), ...decision], "a.pdf")).toMatchObject({ signer: "Bùi Khánh Toàn", capacity: "TL." });
  });

  test("nobody signs a heading in capitals that the page's width has broken", () => {
    const chapter = ["Chương II", "NHIỆM VỤ, QUYỀN HẠN CỦA ỦY BAN NHÂN DÂN ĐẶC KHU, CHỦ TỊCH ỦY BAN", "NHÂN DÂN ĐẶC KHU"];
    expect(readFacts([...aPage({ signing: [], recipients: [] }), ...chapter], "a.pdf")).toMatchObject({ signer: null, position: null });
    const subject = ["SỬA ĐỔI THÔNG TƯ CỦA", "BỘ TRƯỞNG BỘ XÂY DỰNG HƯỚNG DẪN BẢO TRÌ CÔNG", "TRÌNH XÂY DỰNG"];
    expect(readFacts(aPage({ heading: "THÔNG TƯ", subject, signing: [], recipients: [] }), "a.pdf")).toMatchObject({ signer: null, position: null, subject: subject.join(" ") });
  });
});
