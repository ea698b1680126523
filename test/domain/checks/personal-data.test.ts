import { describe, expect, test } from "@jest/globals";
import { personalDetails } from "../../../src/domain/personal-details/personal-details";
import { aDocument, aMail, anAttachment, aReading, aRecipient, carrying, unitMailbox } from "../../support/builders";
import { found } from "./further-findings";

const details = (text: string) => Object.fromEntries(personalDetails(text.split("\n")).map(({ detail, count }) => [detail, count]));

/** Invented people; the numbers belong to nobody. */
const list = `DANH SÁCH
người được trợ giúp pháp lý đợt 2 năm 2026
TT\tHọ và tên\tNgày sinh\tSố CCCD\tNơi thường trú\tĐiện thoại
1\tNguyễn Văn Ất\t12/03/1980\t001080012345\tthôn Đoài, xã Xuân Thu\t0912 345 678
2\tTrần Thị Bính\t05/11/1975\t036175004321\tsố 12 ngõ 5, phường Láng\t0987654321
3\tLê Văn Đinh\t1969\t001069000111\ttổ 7, phường Láng\t`;

describe("what a page says of private persons", () => {
  test("a list of people with their numbers is counted by kind", () => {
    expect(details(list)).toEqual({ "identity-number": 3, "birth-date": 3, phone: 2 });
  });

  test("one person with card, birth and home in a decision is enough", () => {
    const text = "Bồi thường cho ông Nguyễn Văn Ất, sinh ngày 12/3/1980, CCCD số\n001 080 012 345 cấp ngày 01/02/2022, nơi thường trú: thôn Đoài, xã Xuân Thu.";
    expect(details(text)).toEqual({ "identity-number": 1, "birth-date": 1, "home-address": 1 });
  });

  test("old cards of nine digits, and text without diacritics", () => {
    expect(details("Ong Nguyen Van At, CMND so: 012345678")).toEqual({ "identity-number": 1 });
  });

  test("two accounts of persons, two homes, two dates of birth are enough", () => {
    expect(details("Ông Trần Bính: số tài khoản 0011004567890\nBà Lê Đinh: STK 19012345678901")).toEqual({ "bank-account": 2 });
    expect(details("Ông Bính, thường trú tại số 5 phố Huế; bà Đinh, thường trú tại tổ 7, phường Láng")).toEqual({ "home-address": 2 });
    expect(details("ông Trần Bính, sinh năm 1960 và bà Lê Đinh, sinh năm 1962")).toEqual({ "birth-date": 2 });
  });
});

describe("what is no private matter", () => {
  test.each([
    ["the letterhead's own numbers", "BỘ TƯ PHÁP\nĐịa chỉ: 60 Trần Phú, Ba Đình, Hà Nội. Điện thoại: 024.62739718; Email: banbientap@moj.gov.vn"],
    ["whom to ask", "Chi tiết liên hệ đồng chí Nguyễn Minh An, Văn phòng Bộ, điện thoại 0912345678, email an.nm@moj.gov.vn."],
    ["contacts of the units", "DANH SÁCH ĐẦU MỐI\nTT\tHọ và tên\tĐơn vị\tĐiện thoại\n1\tNguyễn Minh An\tVăn phòng Bộ\t0912345678\n2\tVũ Thị Lan\tCục CNTT\t0987654321\n3\tTrần Thu Hà\tVụ HTQT\t0933222111"],
    ["the treasury's and a company's accounts", "Số tài khoản: 3713.0.1054321.00000 tại Kho bạc Nhà nước Hà Nội\nTài khoản số 19012345678901 của Công ty đấu giá hợp danh Minh Pháp"],
    ["a form with blanks", "Họ và tên: ..........\nNgày sinh: ..../..../......\nSố CCCD: .................. cấp ngày ..../..../......\nNơi thường trú: ....................."],
    ["rules about cards and residence", "Luật Căn cước số 26/2023/QH15; người yêu cầu nộp bản sao căn cước công dân tại Ủy ban nhân dân cấp xã nơi thường trú hoặc nơi tạm trú."],
    ["pupils of a year", "Ngày hội pháp luật cho học sinh năm 2026; tuyển sinh năm 2026; vấn đề phát sinh năm 2025."],
    ["amounts and symbols", "Kinh phí 123.456.789.000 đồng theo Quyết định số 2043/QĐ-BTP; mã hồ sơ 000.00.00.G22-261110-0001"],
    ["a single person's year of birth", "Đồng chí Nguyễn Văn Ất, sinh năm 1930, nguyên Bộ trưởng"],
    ["a single place of residence", "Nhân dân thường trú tại xã Xuân Thu tham dự"],
  ])("%s", (_, text) => {
    expect(details(text)).toEqual({});
  });
});

const lines = list.split("\n");
const mail = (differs: Parameters<typeof aMail>[0] = {}) =>
  aMail({ from: unitMailbox, recipients: [aRecipient("banbientap@moj.gov.vn")], attachments: [anAttachment("danh-sach.docx", { reading: aReading({}, { lines }) })], ...differs });
const onPortal = carrying(aDocument("TB-02", "danh-sach.docx"));

test("a list about to be published is advised about by kind and count, without a single number", () => {
  const findings = found("personal-data", mail(), onPortal);
  expect(findings).toMatchObject([{ severity: "advise", where: "danh-sach.docx", details: [{ detail: "identity-number", count: 3 }, { detail: "birth-date", count: 3 }, { detail: "phone", count: 2 }] }]);
  expect(JSON.stringify(findings)).not.toMatch(/\d{4}/);
});

test("inside an archive it is found as well", () => {
  const reading = aReading({}, { lines: [], inside: [{ name: "danh-sach.docx", reading: aReading({}, { lines }) }] });
  const name = "ho-so.zip › danh-sach.docx";
  const document = { ...aDocument("TB-02", "ho-so.zip"), attachment: name };
  expect(found("personal-data", mail({ attachments: [anAttachment("ho-so.zip", { reading })] }), carrying(document))).toMatchObject([{ where: name }]);
});

test.each([
  ["inside the ministry", mail({ recipients: [aRecipient("lan.vt@moj.gov.vn")] }), onPortal],
  ["for the document system only", mail(), carrying(aDocument("GM-01", "danh-sach.docx"))],
  ["that nobody has read", mail({ attachments: [anAttachment("danh-sach.docx", { reading: null })] }), onPortal],
])("a list %s is no concern", (_, sent, classification) => {
  expect(found("personal-data", sent, classification)).toEqual([]);
});
