import { describe, expect, test } from "@jest/globals";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aPage } from "./a-page";

describe("issuer and the agency above it", () => {
  test.each<[readonly string[], string, string | null]>([
    [["BỘ TƯ PHÁP"], "Bộ Tư pháp", null],
    [["BỘ TƯ PHÁP", "VĂN PHÒNG"], "Văn phòng", "Bộ Tư pháp"],
    [["TỔNG CỤC THI HÀNH ÁN DÂN SỰ", "CỤC THI HÀNH ÁN DÂN SỰ", "THÀNH PHỐ HÀ NỘI"], "Cục Thi hành án dân sự thành phố Hà Nội", "Tổng cục Thi hành án dân sự"],
    [["UBND TỈNH KIÊN GIANG", "SỞ Y TẾ"], "Sở Y tế", "UBND tỉnh Kiên Giang"],
    [["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI"], "Ủy ban nhân dân tỉnh Quảng Ngãi", null],
    [["ỦY BAN THƯỜNG VỤ", "QUỐC HỘI"], "Ủy ban thường vụ quốc hội", null],
    [["BỘ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG"], "Bộ Nông nghiệp và môi trường", null],
    [["SỞ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG TỈNH PHÚ THỌ"], "Sở Nông nghiệp và môi trường tỉnh Phú Thọ", null],
    [["VĂN PHÒNG", "CHÍNH PHỦ"], "Văn phòng Chính phủ", null],
    [["BỘ TÀI CHÍNH ; CỌNG HOÀ xã Họi Chủ NGHĨA VIỆT NAM"], "Bộ Tài chính", null],
  ])("%j", (agencies, issuer, parent) => {
    expect(readFacts(aPage({ agencies }), "a.pdf")).toMatchObject({ issuer, parent });
  });

  test("take the capitals of the running text where it names them", () => {
    const body = ["Bộ Nông nghiệp và Môi trường đề nghị các đơn vị thực hiện./."];
    expect(readFacts(aPage({ agencies: ["BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"], body }), "a.pdf").issuer).toBe("Bộ Nông nghiệp và Môi trường");
  });
});

describe("place and date", () => {
  test.each([
    ["Hà Nội, ngày 05 tháng 01 năm 2020", "2020-01-05", "Hà Nội"],
    ["TP. Hồ Chí Minh, ngày 5 tháng 3 năm 2020", "2020-03-05", "TP. Hồ Chí Minh"],
    ["Bà Rịa - Vũng Tàu, ngày 29 tháng 6 năm 2020", "2020-06-29", "Vũng Tàu"],
    ["Hà Nội, ngày     tháng 3 năm 2016", null, "Hà Nội"],
    ["số: 121 4/GSQL - GQ2 Hà Nội, ngày 23 tháng 08 năm 2022", "2022-08-23", "Hà Nội"],
    ["Hà Nội, 5/1/2020", "2020-01-05", "Hà Nội"],
    ["Hà Nội, ngày năm tháng một năm hai nghìn không trăm mười sáu", "2016-01-05", "Hà Nội"],
    ["Hà Nội, ngày mười lăm tháng mười hai năm 2016", "2016-12-15", "Hà Nội"],
    ["Hà Nội, ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi", "2020-04-21", "Hà Nội"],
    ["Hà Nội, ngày mười tháng tư năm hai nghìn chín trăm", null, "Hà Nội"],
    ["Hà Nội, ngày năm mươi tháng một năm 2016", null, "Hà Nội"],
  ])("%s", (date, issuedDate, place) => {
    expect(readFacts(aPage({ date }), "a.pdf")).toMatchObject({ issuedDate, place });
  });

  test.each([
    "chứng nhận lao động hàng hải, có hiệu lực kể từ ngày 01 tháng 11 năm 2015, được sửa đổi, bổ",
    "vận tải ban hành, có hiệu lực kể từ ngày 01 tháng 11 năm 2015.",
    "Bộ trưởng ký ngày 01 tháng 11 năm 2015 về việc sửa đổi",
  ])("are not those of a sentence that the page's width has broken: %s", (line) => {
    expect(readFacts(["BỘ XÂY DỰNG", "THÔNG TƯ", "QUY ĐỊNH THỦ TỤC", "----", line], "a.pdf").issuedDate).toBeNull();
  });

  test("that stand on one piece with the number are read apart", () => {
    expect(readFacts(["BỘ TƯ PHÁP", "Số: 12/BTP-VP Hà Nội, ngày 05 tháng 01 năm 2020"], "a.pdf")).toMatchObject({ place: "Hà Nội", issuedDate: "2020-01-05" });
  });
});
