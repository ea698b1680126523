import { expect, test } from "@jest/globals";
import { checkMail } from "../../../src/domain/checks/index";
import { classifyAtSend } from "../../../src/domain/classify/classify-at-send";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import { decideSend } from "../../../src/domain/decide-send";
import type { OutgoingMail } from "../../../src/domain/mail";
import { aCatalogue, aMail, anAttachment, aPolicy, unitMailbox } from "../../support/builders";

const decisions = (mail: OutgoingMail) => {
  const [policy, catalogue] = [aPolicy(), aCatalogue()];
  return [classifyMail(mail, catalogue), classifyAtSend(mail, catalogue)].map((judged) => decideSend(checkMail(mail, judged, policy, catalogue)).kind);
};

test.each([
  ["Mời họp nhóm chiều nay", "Mọi người họp nhanh lúc 15h ở phòng 302 nhé."],
  ["Thông báo: mất điện chiều nay", "Toà nhà A cắt điện từ 14h, mọi người nhớ tắt máy."],
  ["Hướng dẫn cài Teams", "Anh vào trang nội bộ, tải bản mới rồi đăng nhập như thường."],
  ["Chương trình văn nghệ 20/11", "Tiết mục của phòng mình là số 4, chiều mai tập nhé."],
])("“%s” between colleagues, with no file and no number, asks nothing", (subject, text) => {
  expect(decisions(aMail({ subject, text }))).toEqual(["allow", "allow"]);
});

const notice = "Kính gửi các đơn vị thuộc Bộ,\nVăn phòng thông báo toà nhà A cắt điện từ 14h ngày 12/11 để sửa chữa.";

test("the same title with a number, with a file, or from the unit's mailbox is a document, and what it owes is asked", () => {
  const subject = "Thông báo về việc cắt điện";
  const from = { address: "an.nm@moj.gov.vn", name: "Nguyễn Minh An" };
  expect(decisions(aMail({ from, subject: "Thông báo số 12/TB-VP về việc cắt điện", text: notice }))).toEqual(["ask", "ask"]);
  expect(decisions(aMail({ from, subject, attachments: [anAttachment("thong bao cat dien.pdf", { reading: null })] }))).toEqual(["ask", "ask"]);
  // A notice that is the mail itself reads like one; "mai họp lúc 8 giờ nhé" below the same title is talk, also from the unit's mailbox.
  expect(decisions(aMail({ from: unitMailbox, subject, text: notice }))).toEqual(["ask", "ask"]);
  expect(decisions(aMail({ from: unitMailbox, subject }))[0]).toBe("allow");
});

test.each(["", "Kính gửi các đồng chí.", "Kính gửi các đơn vị,\nGửi các đơn vị để thực hiện.\nTrân trọng,\nNguyễn Minh An"])("a subject alone is no document, numbered or from the unit's mailbox, above “%s”", (text) => {
  for (const subject of ["Gửi Thông báo số 73/TB-PLHSHC về kết luận giao ban tháng 10", "Thông báo kết luận giao ban tháng 10"]) {
    expect(decisions(aMail({ from: unitMailbox, subject, text }))).toEqual(["allow", "allow"]);
    expect(decisions(aMail({ subject, text }))).toEqual(["allow", "allow"]);
    expect(decisions(aMail({ from: unitMailbox, subject, text, attachments: [anAttachment("scan0001.pdf", { reading: null })] }))).toEqual(["ask", "ask"]);
  }
});

const signature = ["Nguyễn Minh An", "Chuyên viên Phòng Hành chính – Văn phòng Bộ Tư pháp", "Điện thoại: 024.6273.9312 – Di động: 0912 345 678", "Địa chỉ: 60 Trần Phú, quận Ba Đình, Hà Nội", "www.moj.gov.vn"].join("\n");

test.each([
  `Kính gửi các đơn vị,\nTrân trọng,\n${signature}`,
  `Gửi các anh chị.\n\nTrân trọng./.\n\n${signature}`,
  `Kính gửi các đồng chí.\n--\n${signature}`,
  `Kính gửi các đồng chí.\n\n\n\nTrân trọng cảm ơn!\n${"\n".repeat(90)}`,
])("nor does a long signature make one of it: %j", (text) => {
  for (const subject of ["Gửi Thông báo số 73/TB-PLHSHC về kết luận giao ban tháng 10", "Thông báo kết luận giao ban tháng 10"]) {
    expect(decisions(aMail({ from: unitMailbox, subject, text }))).toEqual(["allow", "allow"]);
  }
});

test("a text that may be the document is one above a signature too", () => {
  expect(decisions(aMail({ from: unitMailbox, subject: "Thông báo về việc cắt điện", text: `${notice}\n\nTrân trọng,\n${signature}` }))).toEqual(["ask", "ask"]);
});
