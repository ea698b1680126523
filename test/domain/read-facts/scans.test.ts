import { describe, expect, test } from "@jest/globals";
import { readFacts, type PageSource } from "../../../src/domain/read-facts/read-facts";

/** A recognised page: the head of a health department's document, as an engine reads it. */
function scan(differs: { readonly left?: readonly string[]; readonly date?: string; readonly middle?: readonly string[]; readonly foot?: readonly string[] } = {}): readonly string[] {
  const {
    left = ["UBND TÍNH KIÊN. GIANG", "SƠ Y TÉ", "Số:2034. /IB-SYT :"],
    date = "Kiên Giang, ngày 07 tháng 11 năm 2017",
    middle = ["THÔNG BẢO.", "", "Về lịch học năm thứ hai lớp Chuyên khoa cấp I", "chuyên ngành Dược lý - Dược lâm sàng"],
    foot = ["Wơi nhận :\tKT.GIÁM ĐÓC", "- Như trên;\tPHO GIẢM ĐÓC", "- Website SYT;", "' - Lưu: VT, TCCB.", "\tHà Văn Phúc"],
  } = differs;
  return [
    `${left[0]}\t"CỘNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM s`,
    `${left[1]}\t_Độc lập - Tự do —- Hạnh phúc`,
    `${left[2]}\t${date}`,
    ...middle,
    "",
    "Căn cứ Kế hoạch số 1065/KH-SYT ngày 12/7/2016 của Sở Y tế về phối hợp đào tạo, Sở Y tế thông báo đến các đơn vị:",
    "",
    ...foot,
  ];
}

const read = (lines: readonly string[], name = "scan0001.pdf", source: PageSource = {}) => readFacts(lines, name, { ocr: true, confidence: 0.9, ...source });

describe("a scanned page", () => {
  test("says what its layout says, letters put right", () => {
    expect(read(scan())).toMatchObject({
      type: "TB", symbol: "/TB-SYT", number: null, issuedDate: "2017-11-07", place: "Kiên Giang", issuer: "Sở Y tế", parent: "UBND tỉnh Kiên Giang",
      subject: "Về lịch học năm thứ hai lớp Chuyên khoa cấp I chuyên ngành Dược lý - Dược lâm sàng",
      recipients: ["Như trên", "Website SYT"], portalRecipient: true, signer: "Hà Văn Phúc", capacity: "KT.", position: "Phó giám đốc",
    });
  });

  test("says how sure its words are", () => {
    const { evidence } = read(scan());
    expect(evidence.length).toBeGreaterThan(5);
    expect(evidence.every((one) => one.sure === (one.kind === "signer" ? 0.72 : 0.9))).toBe(true);
    expect(readFacts(scan(), "a.pdf").evidence.every((one) => one.sure === undefined)).toBe(true);
  });

  test.each([
    ["THÔNG BẢO", "TB"],
    ["KÉ HOẠCH", "KH"],
    ["CHÍ THI", "CT"],
    ["BAO CÁO.", "BC"],
    ["QUYÊT ĐỊNII", "QĐ"],
    ["GIAY MỜl", "GM"],
    ["TỜ TRÌNH", "TTr"],
    ["HOẠCH", "KH"],
  ])("headed %s is a %s", (heading, type) => {
    expect(read(scan({ left: ["UBND TỈNH KIÊN GIANG", "SỞ Y TẾ", "Số:"], middle: [heading, "Về việc tổ chức lớp học"] })).type).toBe(type);
  });

  test("without V/v and heading, but addressed, is a letter", () => {
    const letter = scan({ left: ["UBND TỈNH KIÊN GIANG", "SỞ Y TẾ", "só: /SYT-TCCB"], middle: ["báo cáo số lượng", "hộ sinh tại các cơ sở y tê", "", "Kinh gửi: Các đơn vị trực thuộc."] });
    expect(read(letter)).toMatchObject({ type: "CV", symbol: "/SYT-TCCB", subject: "báo cáo số lượng hộ sinh tại các cơ sở y tê", addressees: ["Các đơn vị trực thuộc"] });
  });
});

describe("the notation of a scan", () => {
  test.each([
    ["Số:2034. /IB-SYT :", "/TB-SYT"],
    ["56: 12 /TB-SYT", "/TB-SYT"],
    ["số: 4242 /TB -SYT", "/TB-SYT"],
    ["Số: /[B-SYT", "/TB-SYT"],
    ["Số:2/433/TB-SVT .", "/TB-SYT"],
    ["sốz?(#|/TB-SYT", "/TB-SYT"],
    ["Số: 123TB-SYT", "/TB-SYT"],
    ["Số: 15/2017/TT-BYT", "/2017/TT-BYT"],
  ])("%s", (line, symbol) => {
    const heading = symbol.includes("TT-") ? "THÔNG TƯ" : "THÔNG BÁO";
    expect(read(scan({ left: ["", "BỘ Y TẾ", line].map((one, i) => (i === 1 && !symbol.includes("BYT") ? "SỞ Y TẾ" : one)), middle: [heading, "Về việc tổ chức lớp học"] }))).toMatchObject({ symbol, number: null });
  });

  test("of a decision keeps the stroke of its Đ", () => {
    expect(read(scan({ left: ["", "SỞ Y TẾ", "só4224/QÐĐ-SYT"], middle: ["QUYẾT ĐỊNH", "Về việc thành lập Đoàn"] })).symbol).toBe("/QĐ-SYT");
  });

  test("is not that of a document it names", () => {
    expect(read(scan({ left: ["", "SỞ Y TẾ", ""] })).symbol).toBeNull();
  });
});

describe("the number of a scan", () => {
  const numbered = scan({ left: ["", "SỞ Y TẾ", "Số: 2094 /TB-SYT"] });

  test("is not offered, clean as it may look: the pen wrote it", () => {
    expect(read(numbered)).toMatchObject({ symbol: "/TB-SYT", number: null });
  });

  test("is that of the file's name", () => {
    expect(read(numbered, "2094_tb_syt.pdf")).toMatchObject({ symbol: "2094/TB-SYT", number: "2094" });
    expect(read(scan(), "2094_tb_syt.pdf").number).toBe("2094");
    expect(read(numbered, "quet 2094.pdf").number).toBe("2094");
  });

  test("is believed where the recognition kept only figures it was sure of", () => {
    expect(read(numbered, "scan0001.pdf", { sureFigures: true }).number).toBe("2094");
    expect(read(scan({ left: ["", "SỞ Y TẾ", "4 /TB-SYT"] }), "scan0001.pdf", { sureFigures: true }).number).toBeNull();
  });
});

describe("the date of a scan", () => {
  test.each([
    ["Kiên Giang, ngày 07 tháng 11 năm 2017", "2017-11-07"],
    ["Kiên Giang, ngày 28 tháng 8 năm 2017", "2017-08-28"],
    ["Kiên Giang, ngày 0§ tháng 11 năm 2017", null],
    ["Kiên Giang, ngày 5: tháng 4 năm 2020", null],
    ["Kiên Giang, ngày |2 tháng 01 năm 2018", null],
    ["Kiên Giang, ngày Í 7tháng Ï Ì năm 2017", null],
    ["Kiên Giang, ngày 42 tháng 10 năm 2017", null],
    ["Kiên Giang, ngày tháng 10 năm 2017", null],
    ["Kiên Giang, ngày 14 tháng 1] năm 2017", null],
  ])("%s", (date, issuedDate) => {
    expect(read(scan({ date }))).toMatchObject({ issuedDate, place: "Kiên Giang" });
  });

  test("is none when a ground of the document would be later", () => {
    expect(read(scan({ date: "Kiên Giang, ngày 01 tháng 7 năm 2016" })).issuedDate).toBeNull();
  });
});

describe("the signer of a scan", () => {
  const signed = (...foot: readonly string[]) => read(scan({ foot: ["Nơi nhận:\tKT. GIÁM ĐỐC", "- Như trên;\tPHÓ GIÁM ĐỐC", "- Lưu: VT.", ...foot]}));

  test.each([
    ["\tTrân Ngọc Căng", "Trần Ngọc Căng"],
    ["\tguyễn Quốc Việt", "Nguyễn Quốc Việt"],
    ["\t=1 Thị Lê Vân", null],
    ["\tHoàng Giang", null],
  ])("%j is %s: half a name is none", (line, signer) => {
    expect(signed(line)).toMatchObject({ signer, capacity: "KT.", position: "Phó giám đốc" });
  });

  test("capitals below the post may go on with it: then neither it nor a name is known", () => {
    expect(signed("\tVĂN PHÒNG")).toMatchObject({ signer: null, position: null });
  });

  test("a post with a letter too many before it is not known: the seal may cover a power", () => {
    expect(read(scan({ foot: ["Nơi nhận:\tK GIẦM ĐÓC", "- Như trên;", "- Lưu: VT."] }))).toMatchObject({ capacity: null, position: null });
  });
});

describe("a secrecy mark on a scan", () => {
  const marked = (mark: string) => read(scan({ left: ["UBND TỈNH KIÊN GIANG", "SỞ Y TẾ", "Số: /TB-SYT"], middle: [mark, "THÔNG BÁO", "Về việc tổ chức lớp học"] })).secrecy;

  test.each([
    ["MẬT", "MẬT"],
    ["MẶT", "MẬT"],
    ["| MẠT |", "MẬT"],
    ["MÂT", "MẬT"],
    ["TÓI MẬT", "TỐI MẬT"],
    ["TUYỆT MẠT", "TUYỆT MẬT"],
    ["TUYẸT MÂT.", "TUYỆT MẬT"],
    ["[TỐI MẶT]", "TỐI MẬT"],
    ["TUVỆT MẬT", "TUYỆT MẬT"],
  ])("%s is %s", (line, mark) => {
    expect(marked(line)).toBe(mark);
  });

  test("is less sure when its strokes were read as others", () => {
    const evidence = (mark: string) => read(scan({ middle: [mark, "THÔNG BÁO", "Về việc tổ chức lớp học"] })).evidence.filter((one) => one.kind === "mark");
    expect(evidence("MẬT")).toEqual([{ kind: "mark", text: "MẬT", where: "scan0001.pdf", sure: 0.9 }]);
    expect(evidence("MẶT")).toEqual([{ kind: "mark", text: "MẶT", where: "scan0001.pdf", sure: 0.63 }]);
  });

  test.each([["Mật khẩu"], ["BẢO MẬT"], ["MẶT TRẬN TỔ QUỐC"], ["mặt"], ["MA"], ["ĐẶT"], ["TỐI MAI"], ["MẤT TÍCH"], ["BÍ MẬT NHÀ NƯỚC"]])("%s is none", (line) => {
    expect(marked(line)).toBeNull();
  });

  test.each([["KHẤN", "KHẨN"], ["THƯỢNG KHÂN", "THƯỢNG KHẨN"], ["| HÓA TÓC |", "HỎA TỐC"], ["KHẨN TRƯƠNG", null]])("beside one of urgency: %s is %s", (line, mark) => {
    expect(read(scan({ middle: [line, "THÔNG BÁO", "Về việc tổ chức lớp học"] }))).toMatchObject({ urgency: mark, secrecy: null });
  });

  test.each<[readonly string[], readonly string[], string | null]>([
    [["MẶT"], ["MẶT"], null],
    [["MẤT"], ["MẤT"], null],
    [["MẶT"], ["THU"], "MẬT"],
    // Of fewer strokes the paper may have lost some.
    [["MẠT"], ["MẠT"], "MẬT"],
    [["MAT"], ["MAT"], "MẬT"],
    [["MẶT", "MẤT", "MAT"], ["MẶT", "MẤT", "MAT"], null],
    [["MẶT", "MẤT", "MAT"], ["MẤT", "MAT"], "MẬT"],
    [["MẬT"], ["MẬT"], "MẬT"],
  ])("%j, of which %j were read surely, is %s", (lines, sureWords, mark) => {
    expect(readFacts(scan({ middle: [...lines, "THÔNG BÁO", "Về việc tổ chức lớp học"] }), "scan0001.pdf", { ocr: true, sureWords }).secrecy).toBe(mark);
  });

  test("of circulation is known with a letter too many", () => {
    expect(read(scan({ middle: ["TÀILIỆUTHUHÔỒI", "THÔNG BÁO", "Về việc tổ chức lớp học"] })).circulation).toBe("TÀI LIỆU THU HỒI");
    expect(read(scan({ middle: ["TÕỐIMẬT", "THÔNG BÁO", "Về việc tổ chức lớp học"] })).secrecy).toBe("TỐI MẬT");
  });

  test.each([
    [["Dấu độ mật gồm:", "- TUYỆT MẬT;", "- TÓI MẬT;", "- MẶT."]],
    [["Mức\tMẫu dấu", "TUYỆT MẬT\thình 1", "TỐI MẬT\thình 2", "MẬT\thình 3"]],
    [["Dấu độ khẩn gồm:", "- HỎA TỐC;", "- THƯỢNG KHẨN;", "- KHẨN."]],
  ])("is not what a legend of all marks shows: %j", (legend) => {
    expect(read(scan({ middle: ["THÔNG BÁO", "Về việc tổ chức lớp học", "", ...legend] }))).toMatchObject({ secrecy: null, urgency: null });
  });

  test("stands in the head: the same letters in a table are none", () => {
    expect(read([...scan(), "MẶT", "| MẶT |", "MAT"]).secrecy).toBeNull();
  });
});
