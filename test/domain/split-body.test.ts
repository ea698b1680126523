import { expect, test } from "@jest/globals";
import { splitBody } from "../../src/domain/split-body";

const own = (text: string) => splitBody(text).ownText.trim();

test.each([
  ["Từ: An <an@moj.gov.vn>\nĐã gửi: Thứ Hai, 23 tháng 11 2026 08:12\nTới: Lan\nChủ đề: Họp\n\ngửi kèm", "Outlook in Vietnamese"],
  ["From: An <an@moj.gov.vn>\nSent: Monday\nTo: Lan\nSubject: Họp\n\ngửi kèm", "Outlook in English"],
  ["________________________________\nFrom: An\nSent: Monday\nTo: Lan\nSubject: Họp\ngửi kèm", "a rule above"],
  ["-----Original Message-----\nFrom: An\ngửi kèm", "a divider"],
  ["-----Thư gốc-----\ngửi kèm", "a divider in Vietnamese"],
  ["---------- Forwarded message ---------\nFrom: An\ngửi kèm", "a forwarded mail"],
  ["Vào Th 2, 23 thg 11, 2026 vào lúc 08:12 Nguyễn An <an@moj.gov.vn> đã viết:\n\n> gửi kèm\n> hết", "Gmail in Vietnamese"],
  ["Vào Th 2, 23 thg 11, 2026 vào lúc 08:12 Nguyễn Minh An\n<an@moj.gov.vn> đã viết:\n> gửi kèm", "the same, wrapped"],
  ["On Mon, Nov 23, 2026 at 8:12 AM An <an@moj.gov.vn> wrote:\ngửi kèm", "Gmail in English, without marks"],
  ["> gửi kèm", "only marks"],
])("what follows %j is not the author's: %s", (quotation) => {
  expect(own(`Vâng ạ.\n\n${quotation}`)).toBe("Vâng ạ.");
  expect(splitBody(`Vâng ạ.\n\n${quotation}`).quotedText).toMatch(/gửi kèm/);
});

test("an answer between the quoted lines is the author's", () => {
  expect(own("On Mon, Nov 23, 2026 An <a@b.vn> wrote:\n> một?\nVâng.\n> hai?\nKhông.")).toBe("Vâng.\nKhông.");
});

test.each([
  "Kính gửi:\nTừ: ngày 01/12 sẽ đổi giờ làm.\nTrân trọng",
  "BỘ TƯ PHÁP\n__________\nSố: 12/TB-BTP\nHà Nội, ngày 23 tháng 11 năm 2026",
  "Ngày 20/11, Bộ trưởng đã kết luận:\n1. Giao Văn phòng Bộ",
])("%j is all the author's", (text) => {
  expect(splitBody(text)).toEqual({ ownText: text, quotedText: "" });
});
