import { describe, expect, test } from "@jest/globals";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import { aMail, attachment, catalogue, entry, letter, page } from "./a-mail";

const classify = (differs: Parameters<typeof aMail>[0]) => classifyMail(aMail(differs), catalogue);
const conclusions = entry("Thông báo kết luận");
const consultation = entry("Văn bản xin ý kiến");
const reply = entry("Văn bản phúc đáp");

describe("the subject of a mail that is answered or passed on says nothing of the author's own words", () => {
  test.each([
    ["RE: Thông báo kết luận số 247/TB-BTP của Thứ trưởng", "Em chào chị, theo Thông báo 247 thì mình phải gửi lấy ý kiến trước 06/11. Chị xem giúp em nhé ạ."],
    ["RE: Báo cáo số 436/BC-BTP chuyên đề về tình hình sử dụng văn bản điện tử", "Chị đọc báo cáo này chưa? Chiều mai cà phê nói chuyện nhé."],
    ["FW: Công văn số 4712/BTP-VP V/v đôn đốc thực hiện nhiệm vụ", "Hà ơi, em mở sổ theo dõi giúp chị nhé."],
    ["Trả lời: Công văn số 4780/BTP-PLHSHC lấy ý kiến đối với dự thảo Nghị định", "Lần sau em tách dự thảo ra giúp anh nhé."],
    ["TL: Giấy mời số 156/GM-BTP dự Hội nghị", "Vụ đăng ký 02 người dự hội nghị."],
    ["Chuyển tiếp: Thông tư số 12/2026/TT-BTP", "Anh xem nhé."],
    ["Re[2]: FW: Quyết định số 2230/QĐ-BTP ban hành Quy chế", "Văn bản đã được đăng."],
    ["RE: [EDOC:CD-03:VP:2026-11-10:523f8727] Quyết định số 2230/QĐ-BTP ban hành Quy chế", "Ban biên tập đã đăng Quyết định số 2230/QĐ-BTP."],
    ["Fwd: RE: Thông báo số 247/TB-BTP kết luận cuộc họp", "Gửi anh."],
  ])("%s", (subject, body) => {
    const { message, documents } = classify({ subject, body });
    expect([message.entry, documents]).toEqual([null, []]);
  });

  test("unless its own text is a document set out", () => {
    const body = page("247/TB-BTP", "THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp").join("\n");
    expect(classify({ subject: "RE: Lịch tuần", body }).message.entry).toBe(conclusions);
  });
});

describe("what an answer or a forward carries is judged", () => {
  test("a forward that carries the document keeps it, read or unread", () => {
    const subject = "FW: Thông báo số 247/TB-BTP kết luận của Thứ trưởng";
    expect(classify({ subject, attachments: [attachment("scan0001.pdf")] }).message.entry).toBe(conclusions);
    expect(classify({ subject: "FW: Tài liệu", attachments: [attachment("a.pdf", page("247/TB-BTP", "THÔNG BÁO", "Kết luận của Thứ trưởng"))] }).message.entry).toBe(conclusions);
  });
  test("a registration list that answers an invitation is no invitation", () => {
    const { message } = classify({ subject: "RE: Giấy mời số 156/GM-BTP dự Hội nghị sơ kết", body: "Vụ gửi danh sách đăng ký.", attachments: [attachment("Danh sach dang ky.docx"), attachment("dang ky.xlsx")] });
    expect(message.entry).toBeNull();
    expect(classify({ subject: "RE: Giấy mời số 156/GM-BTP dự Hội nghị sơ kết", attachments: [attachment("Danh sach dang ky.docx")] }).message.entry).toBeNull();
  });
  test("a letter that answers a letter asking for opinions is a reply, and so is the message", () => {
    const answer = attachment("902_CNTT-HT gop y.pdf", letter("902/CNTT-HT", "góp ý dự thảo Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính", "Cục cơ bản nhất trí với nội dung dự thảo."));
    const { message, documents } = classify({ subject: "RE: Công văn số 4780/BTP-PLHSHC lấy ý kiến đối với dự thảo Nghị định", attachments: [answer] });
    expect([message.entry, ...documents.map((one) => one.entry)]).toEqual([reply, reply]);
  });
  test("also as a scan, when the mail says what it sends", () => {
    const body = "Kính gửi: Vụ Pháp luật hình sự - hành chính,\n\nTổng cục Thi hành án dân sự gửi Công văn số 5188/TCTHADS-NV1 ngày 16/11/2026 tham gia ý kiến đối với dự thảo Nghị định (bản quét).";
    const { documents } = classify({ subject: "RE: Công văn số 4780/BTP-PLHSHC lấy ý kiến đối với dự thảo Nghị định", body, attachments: [attachment("scan0007.pdf")] });
    expect(documents).toMatchObject([{ attachment: "scan0007.pdf", entry: reply, facts: { symbol: "5188/TCTHADS-NV1", subject: "tham gia ý kiến đối với dự thảo Nghị định" } }]);
  });
  test("what others are asked to send is not what is sent", () => {
    const body = "Đề nghị các đơn vị gửi Báo cáo số 12/BC-BTP trước ngày 20/11.";
    expect(classify({ subject: "RE: Nhắc việc", body, attachments: [attachment("scan0007.pdf")] }).message.entry).toBeNull();
  });
  test("a document sent back under its own number is what the subject says", () => {
    const { message } = classify({ subject: "RE: Công văn số 4780/BTP-PLHSHC lấy ý kiến đối với dự thảo Nghị định", attachments: [attachment("4780_BTP-PLHSHC.pdf")] });
    expect(message.entry).toBe(consultation);
  });
});

describe("a lone weak word makes no document of a file nobody has read", () => {
  test.each([
    ["báo cáo", "Em gửi anh ạ.", "bao cao.docx"],
    ["Gửi chị báo cáo", "Chị xem giúp em.", "báo cáo tuần (2).docx"],
    ["Kế hoạch", "Gửi anh.", "ke hoach.docx"],
    ["file em sửa", "Anh xem giúp em.", "thong bao v2.docx"],
    ["Giấy mời", "Gửi anh.", "giay moi.pdf"],
    ["Ý kiến góp ý của em", "Anh xem.", "gop y cua em.docx"],
    ["Số liệu", "Gửi chị.", "so lieu bao cao thang 10.xlsx"],
    ["Gửi CV", "Em gửi CV.", "CV_NguyenVanA.pdf"],
    ["", "", "to trinh.docx"],
  ])("%s, %s, %s", (subject, body, name) => {
    expect(classify({ subject, body, attachments: [attachment(name)] }).message.entry).toBeNull();
  });

  test.each([
    ["Báo cáo tháng 10", "BC thang 10.docx", "Báo cáo định kỳ"],
    ["Giấy mời họp", "giay moi hop.pdf", "Giấy mời"],
    ["Quyết định thành lập Tổ công tác", "quyet dinh.pdf", "Quyết định cá biệt"],
    ["Chuyển văn bản", "TB ket luan giao ban.pdf", "Thông báo kết luận"],
    ["Chuyển văn bản", "935_VP-TCKT.pdf", "Công văn chỉ đạo"],
  ])("but two words or a number do: %s, %s", (subject, name, wanted) => {
    expect(classify({ subject, attachments: [attachment(name)] }).message.entry).toBe(entry(wanted));
  });
});

test("a complaint is withheld, also when its subject line looks like a letter's", () => {
  const lines = ["NGƯỜI LÀM ĐƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "\tĐộc lập - Tự do - Hạnh phúc", "\tHà Nội, ngày 08 tháng 11 năm 2026", "", "ĐƠN KHIẾU NẠI", "Về việc xếp loại chất lượng công chức năm 2026", "", "Kính gửi: Vụ trưởng Vụ Tổ chức cán bộ"];
  expect(classify({ attachments: [attachment("van-ban.docx", lines)] }).message.entry).toBe(entry("Nhân sự cá nhân"));
  expect(classify({ subject: "Chuyển đơn khiếu nại về việc xếp loại", attachments: [attachment("Don khieu nai.pdf")] }).message.entry).toBe(entry("Nhân sự cá nhân"));
});

test("a numbered notice about passwords is a notice, not everyday mail", () => {
  expect(classify({ attachments: [attachment("271_TB-CNTT.pdf", page("271/TB-CNTT", "THÔNG BÁO", "Về việc đổi mật khẩu hộp thư điện tử công vụ"))] }).message.entry).toBe(entry("Thông báo chung"));
});

test("the dates in a monthly report are no periods of three months", () => {
  const lines = page("1508/BC-CTHADS", "BÁO CÁO", "Kết quả công tác thi hành án dân sự tháng 10 năm 2026", "", "Thực hiện Kế hoạch ngày 03 tháng 11 năm 2026, Cục báo cáo như sau.");
  expect(classify({ attachments: [attachment("scan.pdf", lines)] }).message.entry).toBe(entry("Báo cáo định kỳ"));
});

test("the product's own record on a supplied mail is no document, and on any other mail it is a file like any", () => {
  const record = { ...attachment("moj-edoc.json"), contentType: "application/json" };
  const subject = "Quyết định số 2230/QĐ-BTP ban hành Quy chế";
  const supplied = { ...aMail({ subject, attachments: [record] }), supplied: { id: "0".repeat(32), entry: null } };
  expect(classifyMail(supplied, catalogue).documents.map((one) => one.attachment)).toEqual([null]);
  expect(classify({ subject, attachments: [record] }).documents.map((one) => one.attachment)).toContain("moj-edoc.json");
});
