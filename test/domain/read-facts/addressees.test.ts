import { describe, expect, test } from "@jest/globals";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aPage } from "./a-page";

const addressees = (...lines: readonly string[]) => readFacts(aPage({ addressees: lines }), "a.pdf").addressees;

describe("the addressees of a letter", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["Kính gửi: Các đơn vị thuộc Bộ"], ["Các đơn vị thuộc Bộ"]],
    [["Kính gửi :  Ủy ban nhân dân tỉnh Sơn La."], ["Ủy ban nhân dân tỉnh Sơn La"]],
    [["Kính gửi:", "- Văn phòng Bộ;", "- Cục Công nghệ thông tin;", "- Vụ Hợp tác quốc tế."], ["Văn phòng Bộ", "Cục Công nghệ thông tin", "Vụ Hợp tác quốc tế"]],
    [["Kính gửi:\t- Văn phòng Bộ;", "\t- Cục Công nghệ thông tin."], ["Văn phòng Bộ", "Cục Công nghệ thông tin"]],
    [["Kính gửi: Văn phòng Bộ; Cục Công nghệ thông tin"], ["Văn phòng Bộ", "Cục Công nghệ thông tin"]],
    [["Kính gửi:", "- Giám đốc các bệnh viện công lập và ngoài công", "lập trong tỉnh;", "- Trung tâm Y tế."], ["Giám đốc các bệnh viện công lập và ngoài công lập trong tỉnh", "Trung tâm Y tế"]],
    [["Kính gửi: Ủy ban nhân dân các tỉnh, thành phố", "trực thuộc trung ương"], ["Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"]],
    [["Kính gửi:", "- Cục Thuế tỉnh Ninh Bình;", "- Cục Thuế tỉnh Hưng Yên.", "(sau đây gọi chung là các đơn vị)"], ["Cục Thuế tỉnh Ninh Bình", "Cục Thuế tỉnh Hưng Yên"]],
    [["Kính trình: Thủ tướng Chính phủ"], ["Thủ tướng Chính phủ"]],
  ])("%j", (lines, expected) => {
    expect(addressees(...lines)).toEqual(expected);
  });

  test("end where the text begins, also when no blank line stands between", () => {
    const lines = aPage({ addressees: ["Kính gửi: Thủ trưởng các đơn vị thuộc Bộ"] }).filter((line) => line !== "");
    expect(readFacts(lines, "a.pdf").addressees).toEqual(["Thủ trưởng các đơn vị thuộc Bộ"]);
  });

  test("are none in a notice", () => {
    expect(readFacts(aPage({ number: "Số: 247/TB-BTP", heading: "THÔNG BÁO", subject: ["Kết luận cuộc họp"], addressees: [] }), "a.pdf").addressees).toEqual([]);
  });

  test("are not those of a letter quoted in the text", () => {
    const quoted = ["Ngày 05/10/2026, Sở Tư pháp tỉnh Sơn La có Công văn số 1042/STP-QLXLVPHC với nội dung như sau để các đơn vị nghiên cứu, cho ý kiến và trả lời:", "“Kính gửi: Bộ Công an", "Căn cứ Luật”"];
    expect(readFacts(aPage({ number: "Số: 247/TB-BTP", heading: "THÔNG BÁO", subject: ["Kết luận cuộc họp"], addressees: [], body: quoted }), "a.pdf").addressees).toEqual([]);
    expect(readFacts(aPage({ body: ["Kính gửi kèm dự thảo để các đơn vị nghiên cứu."] }), "a.pdf").addressees).toEqual(["Các đơn vị thuộc Bộ"]);
  });

  test("say where they were seen", () => {
    expect(readFacts(aPage(), "a.pdf").evidence).toContainEqual({ kind: "addressee", text: "Kính gửi: Các đơn vị thuộc Bộ", where: "a.pdf" });
  });
});
