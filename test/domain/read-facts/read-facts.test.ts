import { describe, expect, test } from "@jest/globals";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aPage } from "./a-page";
import { secrecyMark } from "../../../src/domain/read-facts/marks";

const notice = [
  "BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "\tĐộc lập - Tự do - Hạnh phúc",
  "Số: 247/TB-BTP\tHà Nội, ngày 29 tháng 3 năm 2016",
  "",
  "THÔNG BÁO",
  "Kết luận của Thứ trưởng Trần Văn Mẫu tại cuộc họp giao ban",
  "công tác tháng 3 năm 2016",
  "",
  "Ngày 28/3/2016, Thứ trưởng Trần Văn Mẫu đã chủ trì cuộc họp.",
  "Nơi nhận:\tTL. BỘ TRƯỞNG",
  "- Các đơn vị thuộc Bộ;\tCHÁNH VĂN PHÒNG",
  "- Cổng Thông tin điện tử Bộ Tư pháp;",
  "- Lưu: VT, TH.",
  "\tNguyễn Thị Minh Họa",
];

describe("the facts of a notice", () => {
  const facts = readFacts(notice, "scan0001.pdf");

  test("are read off both columns of its head", () => {
    expect(facts).toMatchObject({ type: "TB", symbol: "247/TB-BTP", number: "247", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp" });
  });

  test("include a subject line of two lines, without the text below", () => {
    expect(facts.subject).toBe("Kết luận của Thứ trưởng Trần Văn Mẫu tại cuộc họp giao ban công tác tháng 3 năm 2016");
  });

  test("include the signer and the portal among the recipients", () => {
    expect(facts).toMatchObject({ signer: "Nguyễn Thị Minh Họa", portalRecipient: true });
  });

  test("say where each was seen", () => {
    expect(facts.evidence).toContainEqual({ kind: "heading", text: "THÔNG BÁO", where: "scan0001.pdf" });
    expect(facts.evidence.map((one) => one.kind)).toEqual(expect.arrayContaining(["symbol", "subject-line", "place-and-date", "signer"]));
  });

  test("are the same with decomposed letters and with gaps instead of tabs", () => {
    const other = readFacts(notice.map((line) => line.replace(/\t/g, "        ").normalize("NFD")), "scan0001.pdf");
    expect({ ...other, evidence: [] }).toEqual({ ...facts, evidence: [] });
  });
});

describe("a letter", () => {
  const letter = [
    "BỘ TÀI CHÍNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỤC THUẾ TP HÀ NỘI\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 4809/CT-TTHT\tHà Nội, ngày 05 tháng 01 năm 2018",
    "V/v tỷ giá tính thuế\t",
    "nhà thầu",
    "Kính gửi: Cục phát hành và kho quỹ",
    "Trả lời Công văn số 125/PHKQ6 ngày 20/03/2018",
  ];

  test("stays one when its agency's letters look like a type", () => {
    expect(readFacts(letter, "a.pdf")).toMatchObject({ type: "CV", symbol: "4809/CT-TTHT", subject: "V/v tỷ giá tính thuế nhà thầu", issuedDate: "2018-01-05" });
  });

  test("does not take the number of the letter it answers", () => {
    expect(readFacts(letter.filter((line) => !line.startsWith("Số")), "a.pdf").symbol).toBeNull();
  });
});

describe("number and symbol", () => {
  test.each([
    ["Số: 05 /BNV–VP", "05/BNV-VP", "CV"],
    ["Số 08/2025/TT-BTP", "08/2025/TT-BTP", "TT"],
    ["số: 19/Ctr-UBND", "19/Ctr-UBND", "CTr"],
    ["Số:      /KH-BTP", "/KH-BTP", "KH"],
    ["Số:\t/TB-UBND", "/TB-UBND", "TB"],
    ["Luật số: 107/2025/QH15", "107/2025/QH15", null],
    ["Số: 66.4/2025/NQ-CP", "66.4/2025/NQ-CP", "NQ"],
  ])("of %s are %s", (line, symbol, type) => {
    expect(readFacts(["BỘ TƯ PHÁP", line], "a.pdf")).toMatchObject({ symbol, type });
  });

  test("a number left for the pen is empty, and a date without a day too", () => {
    expect(readFacts(["Số:       /TB-BTP\tHà Nội, ngày     tháng 3 năm 2016"], "a.pdf")).toMatchObject({ number: null, issuedDate: null });
  });

  test("a day that does not exist is no date", () => {
    expect(readFacts(["Hà Nội, ngày 30 tháng 02 năm 2016"], "a.pdf").issuedDate).toBeNull();
  });

  test("a month in a sentence is no symbol", () => {
    expect(readFacts(["Số liệu 12/2016", "Tỷ lệ 3/4"], "a.pdf").symbol).toBeNull();
  });
});

describe("a secrecy mark", () => {
  test.each([
    [["MẬT"], "MẬT"],
    [["TUYỆT MẬT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "TUYỆT MẬT"],
    [["BỘ TƯ PHÁP   TỐI   MẬT"], "TỐI MẬT"],
    [["TỐI   MẬT"], "TỐI MẬT"],
    [["M Ậ T"], "MẬT"],
    [["[ MẬT ]"], "MẬT"],
    [["Độ mật: MẬT"], "MẬT"],
    [["MẬT".normalize("NFD")], "MẬT"],
    [["MẬT", "TUYỆT MẬT"], "TUYỆT MẬT"],
  ])("is read in %j", (lines, mark) => {
    expect(secrecyMark(lines)?.mark).toBe(mark);
  });

  test.each([
    ["Mật khẩu của anh là"],
    ["BẢO MẬT"],
    ["Tài liệu này không thuộc loại MẬT."],
    ["mật"],
    ["MẶT"],
    ["MẤT"],
    ["MAT"],
    ["MẬT ONG RỪNG"],
    ["TUYỆT MẬT\tTỐI MẬT\tMẬT"],
    ["Quy định về độ mật: tuyệt mật, tối mật, mật"],
  ])("is not %j", (line) => {
    expect(secrecyMark([line])).toBeNull();
  });

  test("far down in a regulation that explains the marks is none", () => {
    expect(secrecyMark([...Array<string>(80).fill("Điều khoản"), "MẬT"])).toBeNull();
  });
});

describe("other marks", () => {
  test("THƯỢNG KHẨN is not KHẨN", () => {
    expect(readFacts(["THƯỢNG   KHẨN"], "a.pdf").urgency).toBe("THƯỢNG KHẨN");
  });
  test("HOẢ TỐC and HỎA TỐC are one mark", () => {
    expect(["HOẢ TỐC", "HỎA TỐC", "HỎA TỐC HẸN GIỜ"].map((line) => readFacts([line], "a.pdf").urgency)).toEqual(["HỎA TỐC", "HỎA TỐC", "HỎA TỐC"]);
  });
  test("a request to do something khẩn trương is not urgent by mark", () => {
    expect(readFacts(["Đề nghị KHẨN TRƯƠNG thực hiện", "KHẨN TRƯƠNG"], "a.pdf").urgency).toBeNull();
  });
  test("circulation marks are read", () => {
    expect(readFacts(["LƯU HÀNH NỘI BỘ"], "a.pdf").circulation).toBe("LƯU HÀNH NỘI BỘ");
    expect(readFacts(["TÀI LIỆU THU HỒI"], "a.pdf").circulation).toBe("TÀI LIỆU THU HỒI");
  });
  test.each([["DỰ THẢO"], ["Dự thảo lần 2"], ["(DỰ THẢO 12/3/2016)"], ["DỰ THẢO NGHỊ ĐỊNH"]])("%s makes a draft", (line) => {
    expect(readFacts([line, "BỘ TƯ PHÁP"], "a.docx").draft).toBe(true);
  });
  test("a letter about a draft is not one", () => {
    expect(readFacts(["BỘ TƯ PHÁP", "Số: 1/BTP-PLHSHC", "V/v xin ý kiến", "dự thảo Nghị định", "Kính gửi: Vụ Tổ chức cán bộ"], "cv_xin_y_kien_du_thao.docx").draft).toBe(false);
  });
});

describe("a file name alone", () => {
  test.each([
    ["247_TB-BTP.signed.pdf", { type: "TB", symbol: "247/TB-BTP", number: "247" }],
    ["1979_syt_tccb.pdf", { type: "CV", symbol: "1979/SYT-TCCB", number: "1979" }],
    ["cv_xin_y_kien.docx", { type: "CV", symbol: null, draft: false }],
    ["QD 93 nam 2011.doc", { type: "QĐ", symbol: null }],
    ["du_thao_thong_tu.docx", { type: "TT", draft: true }],
    ["Dự thảo lần 2 Quy chế làm việc.docx", { type: "QC", draft: true }],
    ["05CT.pdf", { type: "CT", number: "05" }],
    ["660TBUB.signed.pdf", { type: "TB", symbol: "660/TB-UBND", number: "660" }],
    ["574_UB.signed.pdf", { type: null, symbol: null, number: "574" }],
    ["QD15UB.DOC", { type: "QĐ", symbol: null, number: "15" }],
    ["2770_(08-CT-UBND)..signed.pdf", { type: "CT", symbol: "08/CT-UBND", number: "08" }],
    ["HD123.pdf", { type: null, number: null }],
    ["CV2016.docx", { number: null }],
    ["hinh anh 2011.jpg", { type: null, symbol: null, draft: false }],
    ["scan0001.pdf", { type: null, symbol: null, number: null }],
  ])("%s says what it can", (name, expected) => {
    expect(readFacts([], name)).toMatchObject(expected);
  });

  test("gives the number to a page whose number is written by hand, if both mean one type", () => {
    const page = ["BỘ TƯ PHÁP", "Số:      /TB-BTP", "THÔNG BÁO"];
    expect(readFacts(page, "247_TB-BTP.pdf").symbol).toBe("247/TB-BTP");
    expect(readFacts(page, "93_QD-BTP.pdf")).toMatchObject({ symbol: "/TB-BTP", number: null });
  });
});

describe("a name or a subject line broken over lines is read whole", () => {
  const head = (...left: readonly string[]) => readFacts([...left.map((line, i) => (i === 0 ? `${line}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` : line)), "", "Kính gửi: Các đơn vị thuộc Bộ"], "a.pdf");

  test.each([
    [["BỘ TƯ PHÁP", "TỔNG CỤC THI", "HÀNH ÁN DÂN SỰ", "Số: 5120/TCTHADS-VP"], "Tổng cục Thi hành án dân sự"],
    [["BỘ TƯ PHÁP", "CỤC ĐĂNG KÝ GIAO DỊCH", "BẢO ĐẢM VÀ BỒI THƯỜNG", "NHÀ NƯỚC", "-------", "Số: 1/ĐKGD-VP"], "Cục Đăng ký giao dịch bảo đảm và bồi thường nhà nước"],
    [["BỘ TƯ PHÁP", "VỤ PHÁP LUẬT HÌNH", "SỰ - HÀNH CHÍNH", "Số: 588/PLHSHC-HC"], "Vụ Pháp luật hình sự - hành chính"],
    [["BỘ TƯ PHÁP", "CỤC KẾ HOẠCH -", "TÀI CHÍNH", "Số: 1/KHTC-TH"], "Cục Kế hoạch - tài chính"],
    [["BỘ TƯ PHÁP", "CỤC KIỂM TRA", "VĂN BẢN VÀ", "BAN HÀNH PHÁP LUẬT", "Số: 1/KTrVB-TH"], "Cục Kiểm tra văn bản và ban hành pháp luật"],
    [["BO TU PHAP", "TONG CUC THI", "HANH AN DAN SU", "So: 5120/TCTHADS-VP"], "Tong cuc thi hanh an dan su"],
    [["UBND TỈNH SƠN LA", "SỞ TƯ PHÁP", "-------", "Số: 1042/STP-QLXLVPHC"], "Sở Tư pháp"],
  ])("%j", (left, issuer) => {
    expect(head(...left).issuer).toBe(issuer);
  });

  test("where the next line begins in small letters: “trọng tâm” is not “Trong …”", () => {
    expect(head("BỘ TƯ PHÁP", "Số: 4712/BTP-VP", "V/v đôn đốc thực hiện nhiệm vụ", "trọng tâm quý IV năm 2026").subject).toBe("V/v đôn đốc thực hiện nhiệm vụ trọng tâm quý IV năm 2026");
    expect(head("BỘ TƯ PHÁP", "Số: 1/BTP-VP", "V/v góp ý sửa đổi, bổ sung", "điều 5 Nghị định số 30/2020/NĐ-CP").subject).toBe("V/v góp ý sửa đổi, bổ sung điều 5 Nghị định số 30/2020/NĐ-CP");
  });

  test("and a mark below it is not part of it", () => {
    expect(head("BỘ TƯ PHÁP", "Số: 37/BTP-PLHSHC", "V/v phối hợp cung cấp thông tin", "MẬT")).toMatchObject({ subject: "V/v phối hợp cung cấp thông tin", secrecy: "MẬT" });
  });
});

test("a press release is named in full by its type; its subject line stands below", () => {
  expect(readFacts(["BỘ TƯ PHÁP", "", "THÔNG CÁO BÁO CHÍ", "Về các hoạt động hưởng ứng Ngày Pháp luật"], "a.docx")).toMatchObject({ type: "TC", subject: "Về các hoạt động hưởng ứng Ngày Pháp luật" });
});

test("a title that is no type of the Decree belongs to the subject line, and the document is no letter", () => {
  const lines = ["BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "VĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc", "\tHà Nội, ngày 30 tháng 10 năm 2026", "", "LỊCH CÔNG TÁC", "Của Lãnh đạo Bộ, tuần 45"];
  expect(readFacts(lines, "a.docx")).toMatchObject({ type: null, issuer: "Văn phòng", subject: "LỊCH CÔNG TÁC Của Lãnh đạo Bộ, tuần 45" });
});

test("a page with a title of its own is what the title says, whatever the file is called", () => {
  const table = ["UBND TỈNH PHÚ THỌ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ TÀI CHÍNH\tĐộc lập - Tự do - Hạnh phúc", "", "", "BẢNG TỔNG HỢP KẾT QUẢ", "Phân loại cán bộ công chức năm 2011"];
  expect(readFacts(table, "Giay_Moi.doc")).toMatchObject({ type: null, issuer: "Sở Tài chính", parent: "UBND tỉnh Phú Thọ" });
});

test("where cells are parted by tabs, a gap inside one is only a gap", () => {
  const lines = ["THỦ TƯỚNG CHÍNH PHỦ\t\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 93/2007/QĐ-TTg\t\tHà Nội, ngày 22 tháng 6  năm 2007"];
  expect(readFacts(lines, "a.doc")).toMatchObject({ symbol: "93/2007/QĐ-TTg", issuedDate: "2007-06-22", place: "Hà Nội" });
});

test("a subject line below a heading on a line to itself goes on behind a gap", () => {
  expect(readFacts(["BỘ TƯ PHÁP", "THÔNG TƯ", "    Sửa đổi Thông tư số 2442/2007/TT-TTCP                 ngày 13 tháng 11 năm 2007", "Căn cứ Luật"], "a.doc").subject).toBe("Sửa đổi Thông tư số 2442/2007/TT-TTCP ngày 13 tháng 11 năm 2007");
});

test("the minister's name is read below his post alone", () => {
  expect(readFacts([...notice.slice(0, 9), "Nơi nhận:\tBỘ TRƯỞNG", "- Các Thứ trưởng;", "- Lưu: VT, VP.", "", "\tVương Quốc Bảo"], "a.pdf").signer).toBe("Vương Quốc Bảo");
});

test("text pasted with a blank line after every paragraph says the same", () => {
  const pasted = notice.flatMap((line) => (line === "" ? ["", ""] : [line, ""]));
  expect(readFacts(pasted, "body")).toEqual(readFacts(notice, "body"));
});

describe("a subject line that the page's width breaks", () => {
  const broken = (subject: string, width: number) => subject.split(" ").reduce<string[]>((lines, word) => ((lines[lines.length - 1] ?? "").length + word.length < width ? [...lines.slice(0, -1), `${lines[lines.length - 1] ?? ""} ${word}`.trim()] : [...lines, word]), []);
  const small = "Sửa đổi, bổ sung một số điều của Thông tư số 85/2020/TT-BCA ngày 03 tháng 8 năm 2020 của Bộ trưởng Bộ Công an quy định việc tiếp nhận, xử lý, giải quyết tố cáo và quản lý công tác giải quyết tố cáo trong Công an nhân dân; Thông tư số 145/2020/TT-BCA ngày 29 tháng 12 năm 2020 của Bộ trưởng Bộ Công an quy định thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm của người tố cáo về hành vi tham nhũng, lãng phí; Thông tư số 98/2021/TT-BCA ngày 20 tháng 10 năm 2021 của Bộ trưởng Bộ Công an quy định về công tác tiếp công dân";

  test.each([60, 72, 84, 92])("goes on to its end at %i letters a line, in small letters and in capitals", (width) => {
    for (const subject of [small, small.toUpperCase()]) {
      const lines = aPage({ heading: "THÔNG TƯ", subject: broken(subject, width), addressees: [], body: ["Căn cứ Luật Tố cáo số 25/2018/QH14;"] });
      expect(readFacts(lines, "a.pdf").subject).toBe(subject);
    }
  });

  test("goes on with the article and the ministers it names", () => {
    for (const subject of [["Hướng dẫn các loại máy quy định tại khoản 6", "Điều 19 Nghị định số 181/2025/NĐ-CP của Chính phủ"], ["BÃI BỎ THÔNG TƯ LIÊN TỊCH CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH,", "BỘ TRƯỞNG BỘ XÂY DỰNG HƯỚNG DẪN GIÁ CƯỚC"]])
      expect(readFacts(aPage({ heading: "THÔNG TƯ", subject, addressees: [], body: ["Điều 1. Phạm vi"] }), "a.pdf").subject).toBe(subject.join(" "));
  });

  test("in capitals, goes on with words that a text begins with", () => {
    const subject = ["QUY ĐỊNH CÁC NHIỆM VỤ VÀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "TRONG LĨNH VỰC AN TOÀN THỰC PHẨM, BAN HÀNH ĐỊNH", "MỨC XÂY DỰNG GIAI ĐOẠN 2025", "- 2030"];
    expect(readFacts(aPage({ heading: "THÔNG TƯ", subject }), "a.pdf").subject).toBe(subject.join(" "));
  });
});

describe("a subject line ends where the text of the document begins", () => {
  const subjectAbove = (heading: string, subject: readonly string[], ...body: readonly string[]) => readFacts(aPage({ heading, subject: [...subject, ...body], addressees: [], body: ["1. Nội dung."] }), "scan0001.pdf").subject;

  test.each([
    ["the paragraph of an agency that speaks", "Văn phòng Bộ trân trọng kính mời đại diện các đơn vị"],
    ["what leads into a list", "Trưởng Thi hành án dân sự tỉnh yêu cầu:"],
    ["a line with its label", "Thời gian: 14 giờ 00, thứ Ba, ngày 05/5/2026"],
    ["two sentences", "Công tác phối hợp đạt được nhiều kết quả. Tuy nhiên, có nơi chưa kịp thời"],
    ["what has gone before", "Năm 2016, các cơ quan đã có nhiều cố gắng trong công tác tiếp công dân"],
    ["the authority that speaks, in capitals", "CHÁNH VĂN PHÒNG BỘ"],
    ["what it goes with", "(Kèm theo Quyết định số 203/QĐ-THADS ngày 19 tháng 8 năm 2025)"],
    ["an address that lost its first line", "Kính thưa đồng chí chủ trì hội nghị"],
  ])("at %s", (_, line) => {
    expect(subjectAbove("CHỈ THỊ", ["Về việc chấn chỉnh công tác tiếp công dân"], line)).toBe("Về việc chấn chỉnh công tác tiếp công dân");
  });

  test("also where the addressee stands behind its last line", () => {
    expect(subjectAbove("THÔNG BÁO", ["Về lịch họp Kính gửi: Các đơn vị thuộc Bộ"])).toBe("Về lịch họp");
  });

  test.each([
    [["Về việc phối hợp giữa Sở Tư pháp", "TP. Hồ Chí Minh và các cơ quan"]],
    [["Phát động cuộc thi trực tuyến", '"TÌM HIỂU PHÁP LUẬT VỀ CHUYỂN ĐỔI SỐ"']],
    [["Kết luận tại cuộc họp nghe báo cáo tiến độ triển khai thực hiện 02", "Chương trình MTQG: Phát triển kinh tế - xã hội; giảm nghèo bền vững"]],
    [["Về việc áp dụng quy định của", "HỘI ĐỒNG NHÂN DÂN TỈNH"]],
    [["Hướng dẫn các loại máy quy định tại khoản 6", "Điều 19 Nghị định số 181/2025/NĐ-CP của Chính phủ"]],
  ])("and not before: %j", (lines) => {
    expect(subjectAbove("THÔNG BÁO", lines)).toBe(lines.join(" "));
  });
});
