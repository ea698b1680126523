import { expect, test } from "@jest/globals";
import { findPaperCopy } from "../../../src/domain/find-paper-copy";
import { aDocument, aMail, anAttachment, aRecipient, carrying, ordinary, unitMailbox } from "../../support/builders";
import { found } from "./further-findings";

test.each([
  "Bản giấy gửi sau.",
  "Kính gửi Văn phòng Bộ báo cáo tháng 10 (bản giấy sẽ gửi qua đường văn thư).",
  "Đơn vị sẽ gửi bản giấy qua đường văn thư trong ngày mai.",
  "Bản chính sẽ gửi qua bưu điện.",
  "ban giay gui sau a",
  "Em gui truoc ban mem, ban cung gui sau qua van thu.",
  "Bản cứng em chuyển sang phòng anh chiều nay.",
  "Bản gốc chuyển bằng đường công văn.",
  "Báo cáo giấy đã gửi\nqua văn thư hôm qua.",
])("“%s” says that paper follows", (text) => {
  expect(findPaperCopy(text)).not.toBeNull();
});

test.each([
  "Không gửi bản giấy.",
  "Đơn vị không gửi kèm bản giấy theo tinh thần tiết kiệm.",
  "khong gui ban giay nhe",
  "Văn bản điện tử này thay cho bản giấy gửi các đơn vị.",
  "Đề nghị đơn vị gửi bản giấy về Văn phòng Bộ.",
  "Có cần gửi bản giấy không ạ?",
  "Bạn cũng gửi cho Vụ giúp mình nhé.",
  "ban cung gui cho minh nhe",
  "Gửi các anh chị bản chính thức của báo cáo.",
  "Em gửi bản scan từ bản gốc ạ.",
  "Gửi anh bản chính đã ký số.",
  "Chị nộp giấy tờ bản gốc ở phòng 302.",
  "Đã nhận bản giấy, cảm ơn các anh chị đã gửi.",
  "Em gửi báo cáo tháng 10 ạ.",
])("“%s” does not", (text) => {
  expect(findPaperCopy(text)).toBeNull();
});

const report = carrying(aDocument("BC-01", "bao-cao.docx"));
const text = "Kính gửi Văn phòng Bộ,\nVụ gửi báo cáo tháng 10. Bản giấy gửi sau qua đường văn thư.\nTrân trọng./.";
const mail = (differs: Parameters<typeof aMail>[0] = {}) => aMail({ from: unitMailbox, recipients: [aRecipient("cntt@moj.gov.vn")], text, attachments: [anAttachment("bao-cao.docx")], ...differs });

test("a monthly report between units whose paper follows is advised about", () => {
  expect(found("electronic-only", mail(), report)).toEqual([
    { kind: "electronic-only", severity: "advise", phrase: "Bản giấy gửi sau qua đường văn thư.", documents: [{ attachmentId: "bao-cao.docx", name: "bao-cao.docx", entry: "BC-01" }] },
  ]);
});

test("a reply is, too, also when it is the mail itself", () => {
  expect(found("electronic-only", mail({ attachments: [] }), carrying(aDocument("PD-01", null)))).toHaveLength(1);
});

test.each([
  ["another document", mail(), carrying(aDocument("TB-01", "bao-cao.docx"))],
  ["a letter that asks for opinions", mail(), carrying(aDocument("YK-01", "bao-cao.docx"))],
  ["an ordinary mail", mail(), ordinary],
  ["a report that also goes outside, where the paper may be for", mail({ recipients: [aRecipient("cntt@moj.gov.vn"), aRecipient("vanthu@mof.gov.vn")] }), report],
  ["words that are only quoted", mail({ body: { ownText: "Vụ gửi báo cáo.", quotedText: text } }), report],
  ["no word of paper", mail({ text: "Vụ gửi báo cáo tháng 10." }), report],
])("%s is no concern", (_, sent, classification) => {
  expect(found("electronic-only", sent, classification)).toEqual([]);
});
