import { describe, expect, test } from "@jest/globals";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import type { MailAttachment } from "../../../src/domain/mail";
import { aMail, attachment, catalogue, entry, letter, page } from "./a-mail";

const classify = (differs: Parameters<typeof aMail>[0]) => classifyMail(aMail(differs), catalogue);
const bySubject = (subject: string) => classify({ subject }).message.entry;
const byPage = (lines: readonly string[]) => classify({ attachments: [attachment("scan0001.pdf", lines)] }).message.entry;

const directive = "Chỉ thị";
const decision = "Quyết định cá biệt";
const regulation = "Quy chế, quy định nội bộ";
const directing = "Công văn chỉ đạo";
const guidance = "Hướng dẫn nghiệp vụ";
const conclusions = "Thông báo kết luận";
const notice = "Thông báo chung";
const programme = "Chương trình công tác";
const plan = "Kế hoạch";
const schedule = "Lịch công tác";
const invitation = "Giấy mời";
const papers = "Tài liệu họp";
const monthly = "Báo cáo định kỳ";
const report = "Báo cáo 6 tháng";
const reply = "Văn bản phúc đáp";
const consultation = "Văn bản xin ý kiến";
const draftLaw = "Dự thảo văn bản";
const draftScheme = "Dự thảo đề án";
const normative = "Văn bản quy phạm";
const submission = "Tờ trình";
const press = "Thông cáo";
const telegram = "Công điện";
const withheld = "Nhân sự cá nhân";
const secret = "Có dấu";

describe("a mail whose subject names its document", () => {
  test.each([
    ["Chỉ thị số 01/CT-BTP về việc tăng cường kỷ luật, kỷ cương hành chính", directive],
    ["Quyết định số 1707/QĐ-BTP phê duyệt Đề án tăng cường ứng dụng công nghệ thông tin", decision],
    ["Quyết định số 949/QĐ-BTP ban hành Kế hoạch thực hiện Nghị quyết số 18-NQ/TW", plan],
    ["Quyết định số 109/QĐ-VP ban hành Quy chế chi tiêu nội bộ của Văn phòng Bộ", regulation],
    ["Công văn số 935/BTP-VP v/v đôn đốc thực hiện nhiệm vụ sau Tết", directing],
    ["V/v báo cáo công tác 9 tháng đầu năm", directing],
    ["V/v cung cấp số liệu thống kê quý I", directing],
    ["Công văn 573/BTP-PBGDPL V/v hướng dẫn thực hiện công tác phổ biến, giáo dục pháp luật", guidance],
    ["Thông báo số 247/TB-BTP kết luận của Thứ trưởng tại cuộc họp giao ban", conclusions],
    ["Thông báo: đưa hệ thống quản lý văn bản phiên bản mới vào sử dụng chính thức", notice],
    ["Thông báo chương trình công tác tháng 4 của Bộ", programme],
    ["Thông báo lịch tiếp công dân tháng 4/2016", schedule],
    ["Lịch công tác tuần của Lãnh đạo Bộ", schedule],
    ["Giấy mời số 22/GM-BTP họp Hội đồng thẩm định", invitation],
    ["V/v mời dự Hội nghị tổng kết", invitation],
    ["Tài liệu họp giao ban tháng 3", papers],
    ["Báo cáo số 12/BC-TCCB công tác tháng 3 năm 2016", monthly],
    ["Báo cáo công tác quý I năm 2016", monthly],
    ["Báo cáo kết quả công tác thi hành án dân sự tháng 10 năm 2026", monthly],
    ["Báo cáo số 40/BC-BTP tổng kết công tác tư pháp năm 2015", report],
    ["Báo cáo sơ kết 6 tháng đầu năm 2016", report],
    ["V/v trả lời kiến nghị của Sở Tư pháp", reply],
    ["V/v góp ý dự thảo Thông tư", reply],
    ["V/v đề nghị góp ý dự thảo Thông tư", consultation],
    ["V/v lấy ý kiến dự thảo Quy chế làm việc", consultation],
    ["Thông tư số 08/2025/TT-BTP quy định về công chứng", normative],
    ["Quyết định số 15/2010/QĐ-UBND ban hành Quy định về quản lý Internet", normative],
    ["Tờ trình số 22/TTr-BTP đề nghị xây dựng Luật", submission],
    ["Thông cáo báo chí văn bản quy phạm pháp luật tháng 3", press],
    ["Công điện số 03/CĐ-BTP ứng phó bão số 5", telegram],
    ["Quyết định số 321/QĐ-BTP về việc bổ nhiệm ông Nguyễn Văn Mẫu giữ chức vụ Phó Vụ trưởng", withheld],
    ["Quyết định 88/QĐ-BTP tặng Bằng khen cho cá nhân có thành tích xuất sắc", withheld],
    ["[Ngoài cơ quan] Thông báo số 247/TB-BTP kết luận cuộc họp", conclusions],
    ["Gửi các đơn vị: Giấy mời số 22/GM-BTP", invitation],
    ["HỎA TỐC: Công điện số 09/CĐ-BTP về chủ động ứng phó với bão", telegram],
  ])("%s", (subject, wanted) => {
    expect(bySubject(subject)).toBe(entry(wanted));
  });

  test.each([
    ["THONG BAO SO 247/TB-BTP KET LUAN CUA THU TRUONG", conclusions],
    ["v/v don doc thuc hien nhiem vu", directing],
    ["V/v đôn đốc thực hiện nhiệm vụ".normalize("NFD"), directing],
  ])("%s, without diacritics, in capitals or decomposed", (subject, wanted) => {
    expect(bySubject(subject)).toBe(entry(wanted));
  });
});

describe("an everyday mail is no document", () => {
  test.each([
    ["Ăn trưa nay không anh?", "Em quyết định đi quán cũ nhé."],
    ["Mật khẩu wifi phòng họp", "Mật khẩu là 12345678."],
    ["Nhờ anh xem giúp báo cáo", "Anh xem giúp em báo cáo tháng với ạ, em gửi sau."],
    ["Họp nhanh chiều nay", "3h chiều anh em họp ở phòng 205 nhé."],
    ["Re: Cảm ơn anh", "Cảm ơn anh đã gửi thông báo."],
    ["Xin nghỉ phép", "Em xin nghỉ phép thứ Sáu."],
    ["Khuyến mãi tháng 4", "Ưu đãi đặc biệt dành cho quý khách."],
    ["Chúc mừng sinh nhật", "Chúc chị tuổi mới vui vẻ."],
    ["Liên hoan phòng", "Thông báo liên hoan phòng 18h thứ Sáu."],
    ["", ""],
    ["Dự thảo báo cáo em đang sửa", "Chiều em gửi lại anh."],
    ["Thông báo: thang máy hỏng", "Mọi người đi thang bộ nhé."],
    ["Kế hoạch đi Sầm Sơn", "Mọi người cho ý kiến nhé."],
    ["Mời họp lớp K45", "Trân trọng kính mời các bạn."],
    ["Lịch họp phụ huynh", "Cô giáo báo 8h sáng."],
    ["Xin ý kiến mọi người về áo đồng phục", "Chọn mẫu giúp em."],
    ["Phiếu báo điểm của cháu", "Anh xem nhé."],
    ["Quyết định cuối cùng về màu sơn", "Chốt màu xanh nhé."],
  ])("%s", (subject, body) => {
    expect(classify({ subject, body }).message.entry).toBeNull();
  });

  test("even below a quoted notice", () => {
    expect(classify({ subject: "Đã nhận ạ", body: "Em nhận được rồi ạ.", quoted: page("247/TB-BTP", "THÔNG BÁO", "Kết luận").join("\n") }).message.entry).toBeNull();
  });
});

describe("a document is what it is, not what it mentions", () => {
  test.each([
    [letter("5/BTP-VP", "triển khai thực hiện Chỉ thị số 15/CT-TTg"), directing],
    [letter("6/BTP-VP", "thực hiện Kết luận của Bộ trưởng tại Thông báo số 247/TB-BTP"), directing],
    [letter("7/BTP-VP", "xin ý kiến dự thảo Quyết định ban hành Kế hoạch"), consultation],
    [letter("8/BTP-VP", "báo cáo công tác quý I, nhiệm vụ quý II năm 2017"), directing],
    [page("9/QĐ-BTP", "QUYẾT ĐỊNH", "Về việc thành lập Tổ thẩm định kế hoạch lựa chọn nhà thầu"), decision],
    [page("10/KH-BTP", "KẾ HOẠCH", "Triển khai thi hành Luật Trưng cầu ý dân"), plan],
    [page("11/TB-BTP", "THÔNG BÁO", "Hạn nhận hồ sơ thi đua, khen thưởng năm 2017"), notice],
    [letter("12/BTP-VP", "góp ý dự thảo Thông tư", "Trả lời Công văn số 55/BNV-PC, Bộ Tư pháp có ý kiến như sau: cơ bản thống nhất với nội dung dự thảo."), reply],
    [letter("13/BTP-VP", "thông tin về hộ tịch", "Phúc đáp Công văn số 55/STP-HCTP ngày 1/3/2016 của Sở Tư pháp, Bộ Tư pháp trả lời như sau:"), reply],
    [page("105/2025/UBTVQH15", "NGHỊ QUYẾT", "Chương trình lập pháp năm 2026"), normative],
  ])("%j", (lines, wanted) => {
    expect(byPage(lines)).toBe(entry(wanted));
  });
});

describe("secrecy", () => {
  test("a MẬT mark on an attachment makes it the exclusion that stops, and the message too", () => {
    const { message, documents } = classify({ attachments: [attachment("a.pdf", ["MẬT", ...page("1/TB-BTP", "THÔNG BÁO", "Kết luận")])] });
    expect([message.entry, documents[0]?.entry]).toEqual([entry(secret), entry(secret)]);
    expect(message.evidence).toContainEqual({ kind: "mark", text: "MẬT", where: "a.pdf" });
  });
  test("so does TÀI LIỆU THU HỒI, and a mark on a document set out in the body", () => {
    expect(byPage(["TÀI LIỆU THU HỒI", ...page("1/TB-BTP", "THÔNG BÁO", "Kết luận")])).toBe(entry(secret));
    const { message, documents } = classify({ body: ["TUYỆT MẬT", ...page("1/TB-BTP", "THÔNG BÁO", "Kết luận")].join("\n") });
    expect(message.entry).toBe(entry(secret));
    expect(documents).toMatchObject([{ attachment: null, facts: { secrecy: "TUYỆT MẬT" } }]);
  });
  test("the word in a subject or a sentence does not", () => {
    const { message } = classify({ subject: "Tài liệu MẬT", body: "Tài liệu này là MẬT, anh giữ kín nhé." });
    expect(message.entry).toBeNull();
  });
});

describe("a consultation", () => {
  const draft = attachment("du_thao_thong_tu.docx", ["DỰ THẢO", "BỘ TƯ PHÁP", "THÔNG TƯ", "Quy định về công chứng", "", "Căn cứ Luật Công chứng"]);
  const scheme = attachment("de_an.docx", ["DỰ THẢO", "BỘ TƯ PHÁP", "ĐỀ ÁN", "Nâng cao chất lượng phổ biến, giáo dục pháp luật", "", "I. SỰ CẦN THIẾT"]);
  const asking = attachment("cv.pdf", letter("191/BTP-PBGDPL", "xin ý kiến dự thảo Thông tư"));
  const entries = (attachments: readonly MailAttachment[], subject?: string, body?: string) => {
    const { message, documents } = classify({ attachments, ...(subject === undefined ? {} : { subject }), ...(body === undefined ? {} : { body }) });
    return [message.entry, ...documents.map((one) => one.entry)];
  };

  test("is the letter, and its draft is a draft under consultation", () => {
    expect(entries([draft, asking])).toEqual([entry(consultation), entry(draftLaw), entry(consultation)]);
    expect(entries([scheme, asking])).toEqual([entry(consultation), entry(draftScheme), entry(consultation)]);
  });
  test("may be written as the mail itself", () => {
    expect(entries([draft], "V/v xin ý kiến dự thảo Thông tư", "Đề nghị các đơn vị gửi ý kiến về Vụ trước ngày 15/4.")).toEqual([entry(consultation), entry(consultation), entry(draftLaw)]);
  });
  test("is seen by file names alone", () => {
    expect(entries([attachment("cv_xin_y_kien.docx"), attachment("du_thao_quy_che_lam_viec.docx")])).toEqual([entry(consultation), entry(consultation), entry(draftScheme)]);
  });
  test("a draft among those who write it is work in progress", () => {
    expect(entries([draft], "Bản em sửa", "Anh xem lại giúp em điều 5.")).toEqual([null, null]);
  });
  test("comments that answer one are a reply", () => {
    expect(entries([attachment("cv.pdf", letter("1/TCCB", "góp ý dự thảo Thông tư", "Phúc đáp Công văn số 191/BTP-PBGDPL, Vụ cơ bản nhất trí."))])).toEqual([entry(reply), entry(reply)]);
  });
});

describe("the message takes the entry of its main document", () => {
  const decisionPage = attachment("949_QD-BTP.pdf", page("949/QĐ-BTP", "QUYẾT ĐỊNH", "Ban hành Kế hoạch thực hiện Nghị quyết số 18-NQ/TW"));
  test("not of its annexes", () => {
    expect(classify({ attachments: [attachment("Phu luc 1.docx", ["PHỤ LỤC", "Danh mục nhiệm vụ"]), attachment("phu_luc_bao_cao_thang_3.xlsx"), decisionPage] }).message.entry).toBe(entry(plan));
  });
  test("which the subject names", () => {
    const other = attachment("a.pdf", page("1/TB-BTP", "THÔNG BÁO", "Kết luận của Thứ trưởng"));
    expect(classify({ subject: "Quyết định số 949/QĐ-BTP", attachments: [other, decisionPage] }).message.entry).toBe(entry(plan));
  });
  test("and a body that only hands it over is no document of its own", () => {
    const { documents } = classify({ subject: "Gửi thông báo kết luận", body: "Kính gửi các đơn vị, xin gửi kèm thông báo.", attachments: [decisionPage] });
    expect(documents.map((one) => one.attachment)).toEqual(["949_QD-BTP.pdf"]);
  });
  test("an unread scan is what the subject says", () => {
    const { message, documents } = classify({ subject: "Thông báo số 247/TB-BTP kết luận của Thứ trưởng", attachments: [attachment("scan0001.pdf")] });
    expect(message.entry).toBe(entry(conclusions));
    expect(documents).toMatchObject([{ attachment: "scan0001.pdf", entry: entry(conclusions), textSource: "name-only", facts: { symbol: "247/TB-BTP", number: "247" } }]);
  });
  test("a picture in a signature is none", () => {
    const logo = { ...attachment("image001.png"), isInline: true };
    expect(classify({ subject: "Chào anh", attachments: [logo] }).documents).toEqual([]);
  });
});

test("an answer can be explained: heading, number and words, each with its place", () => {
  const { documents } = classify({ attachments: [attachment("tb.pdf", page("247/TB-BTP", "THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp"))] });
  const [document] = documents;
  expect(document?.confidence).toBeGreaterThan(0.8);
  expect(document?.evidence).toEqual(
    expect.arrayContaining([
      { kind: "heading", text: "THÔNG BÁO", where: "tb.pdf" },
      { kind: "symbol", text: "Số: 247/TB-BTP", where: "tb.pdf" },
    ]),
  );
});

test("a changed catalogue changes the judgement: an entry added with its cues is found", () => {
  const [first] = catalogue.entries;
  const added = { ...first!, code: "MOI-01", vi: "Bản tin pháp luật", types: [], cues: { subject: [{ phrase: "bản tin pháp luật", weight: 5 }], text: [], against: [] } };
  const extended = { ...catalogue, entries: [...catalogue.entries, added] };
  expect(classifyMail(aMail({ subject: "Bản tin pháp luật số tháng 4" }), extended).message.entry).toBe("MOI-01");
  expect(classifyMail(aMail({ subject: "Bản tin pháp luật số tháng 4" }), catalogue).message.entry).toBeNull();
});
