import { describe, expect, test } from "@jest/globals";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aMail, attachment, catalogue, entry, letter } from "./a-mail";

const judge = (differs: Parameters<typeof aMail>[0]) => classifyMail(aMail(differs), catalogue, readFacts).message.entry;
const guidance = entry("Hướng dẫn nghiệp vụ");

const request = "Kính gửi Cục Bổ trợ tư pháp,\nQua công tác quản lý, Sở gặp vướng mắc khi áp dụng Điều 5. Kính đề nghị Quý Cục hướng dẫn cụ thể để Sở thực hiện.\nTrân trọng./.";

describe("who asks for a document has not issued it", () => {
  test.each([
    "Đề nghị hướng dẫn thực hiện Nghị định 123",
    "Đề nghị hướng dẫn nghiệp vụ",
    "Xin hướng dẫn nghiệp vụ hộ tịch",
    "Kính đề nghị Quý Cục hướng dẫn nghiệp vụ đăng ký hộ tịch",
    "Đề nghị Cục Hành chính tư pháp sớm có văn bản hướng dẫn thực hiện Nghị định 123",
    "Đề nghị xem xét, hướng dẫn nghiệp vụ",
    "Nhờ Cục hướng dẫn sử dụng phần mềm",
    "Mong được hướng dẫn nghiệp vụ",
    "de nghi huong dan nghiep vu",
    "ĐỀ NGHỊ HƯỚNG DẪN NGHIỆP VỤ",
    "Đề nghị hướng dẫn nghiệp vụ".normalize("NFD"),
    "Hướng dẫn giúp Sở nghiệp vụ đăng ký hộ tịch",
    "Đề nghị gửi thông báo kết luận cuộc họp",
    "Đề nghị ban hành Kế hoạch năm 2026",
  ])("“%s” above a text is no document", (subject) => {
    expect(judge({ subject, body: request })).toBeNull();
  });

  test.each([
    "Công văn số 12/STP-HCTP đề nghị hướng dẫn nghiệp vụ đăng ký hộ tịch",
    "Công văn số 12/STP-HCTP V/v đề nghị Bộ Tư pháp hướng dẫn thực hiện Nghị định số 123/2015/NĐ-CP",
    "V/v đề nghị hướng dẫn nghiệp vụ",
    "V/v xin hướng dẫn nghiệp vụ hộ tịch",
  ])("a letter “%s” is no guidance", (subject) => {
    expect(judge({ subject, body: request })).not.toBe(guidance);
    expect(judge({ subject, attachments: [attachment("scan0001.pdf")] })).not.toBe(guidance);
  });

  test("nor is one whose page says so, or whose file is called so", () => {
    const asking = letter("12/STP-HCTP", "đề nghị hướng dẫn nghiệp vụ đăng ký hộ tịch", "Sở kính đề nghị Cục hướng dẫn cụ thể để thực hiện thống nhất.");
    expect(judge({ attachments: [attachment("scan0001.pdf", asking)] })).not.toBe(guidance);
    expect(judge({ subject: "Sở gửi Cục", attachments: [attachment("12 CV de nghi huong dan nghiep vu.pdf")] })).not.toBe(guidance);
  });
});

describe("who gives it has", () => {
  test.each([
    "V/v hướng dẫn nghiệp vụ đăng ký hộ tịch",
    "V/v hướng dẫn thực hiện Nghị định 123 theo đề nghị của Sở Tư pháp",
    "Công văn số 573/BTP-PBGDPL về việc hướng dẫn nghiệp vụ phổ biến pháp luật",
    "Công văn số 573/BTP-PBGDPL V/v hướng dẫn hồ sơ đề nghị công nhận báo cáo viên pháp luật",
    "Hướng dẫn số 12/HD-BTP lập hồ sơ, đề nghị hướng dẫn giúp các đơn vị",
  ])("“%s” is guidance", (subject) => {
    expect(judge({ subject, attachments: [attachment("scan0001.pdf")] })).toBe(guidance);
  });

  test("though its text speaks of the request, and asks others to apply it", () => {
    const given = letter("573/BTP-HTQTCT", "hướng dẫn nghiệp vụ đăng ký hộ tịch", "Sở Tư pháp có văn bản đề nghị hướng dẫn.", "Bộ Tư pháp hướng dẫn như sau:", "Đề nghị các Sở Tư pháp căn cứ hướng dẫn này để áp dụng thống nhất.");
    expect(judge({ attachments: [attachment("scan0001.pdf", given)] })).toBe(guidance);
  });
});

test.each([
  ["V/v đề nghị báo cáo kết quả thực hiện Kế hoạch cải cách hành chính", "Công văn chỉ đạo"],
  ["V/v đề nghị góp ý dự thảo Kế hoạch", "Văn bản xin ý kiến"],
  ["Tờ trình số 22/TTr-BTP đề nghị ban hành Quyết định", "Tờ trình"],
  ["V/v trả lời đề nghị hướng dẫn nghiệp vụ của Sở Tư pháp", "Văn bản phúc đáp"],
])("“%s” is what it is for its asking or answering", (subject, wanted) => {
  expect(judge({ subject, body: request })).toBe(entry(wanted));
});
