import { describe, expect, test } from "@jest/globals";
import { importCatalogue } from "../../src/config/import-catalogue/import-catalogue";
import { openBudget } from "../../src/documents/budget";
import { readXlsxCells } from "../../src/documents/xlsx-cells";
import type { SheetCells } from "../../src/domain/sheet-cells";
import { aCatalogue } from "../support/builders";
import { aTable, aTableXlsx, sheetOfCatalogue, type Rows } from "../support/makers/table-sheet";

const present = aCatalogue();
const imported = (rows: Rows, merges: readonly string[] = []) => importCatalogue([aTable(rows, merges)], present);
const entriesOf = (sheet: SheetCells) => importCatalogue([sheet], present).catalogue?.entries ?? [];
const names = (rows: Rows, merges: readonly string[] = []) => imported(rows, merges).catalogue?.entries.map(({ group, vi }) => (group ? `${group} > ${vi}` : vi));
const said = (rows: Rows, merges: readonly string[] = []) => imported(rows, merges).problems.filter(({ kind }) => kind !== "missing-column").map(({ kind, row, column }) => [kind, row, column]);
const head = ["STT", "Mã", "Tên văn bản", "Ký hiệu loại", "Đăng tải", "Hình thức", "Cung cấp"] as const;
const row = (number: string, name: string, differs: Partial<Record<"code" | "types" | "to" | "form" | "supply", string>> = {}) => [number, differs.code ?? "", name, differs.types ?? "", differs.to ?? "Cổng thông tin điện tử", differs.form ?? "Điện tử và giấy", differs.supply ?? "x"];

describe("the catalogue in use, written as a sheet and imported,", () => {
  test.each([[true], [false]])("gives the same entries (codes in the sheet: %s)", async (codes) => {
    const { rows, merges } = sheetOfCatalogue(present, { codes });
    const { catalogue, problems } = importCatalogue(await readXlsxCells(aTableXlsx(rows, merges), openBudget()), present);
    expect(problems).toEqual([]);
    expect(catalogue?.entries).toEqual(present.entries.map((entry) => ({ ...entry, basis: "stated" })));
    expect(catalogue).toMatchObject({ status: "official", exclusions: present.exclusions });
  });
});

describe("a table is found", () => {
  test("under a title, by headings of any case, order and spelling", () => {
    const { catalogue, problems } = imported([
      ["DANH MỤC"],
      [],
      ["Cổng TTĐT", "TÊN LOẠI VĂN BẢN", "TT", "Phần mềm QLVB&ĐH", "Cung cấp về Cục CNTT", "Hình thức văn bản", "Loại"],
      ["", "Chỉ thị", "1", "✓", "có", "điện tử và giấy", "Chỉ thị"],
    ]);
    expect(problems).toEqual([]);
    expect(catalogue?.entries).toEqual([expect.objectContaining({ code: "CD-01", vi: "Chỉ thị", types: ["CT"], destinations: ["document-system"], supply: true, electronicOnly: false })]);
  });

  test("with the type beside the name, though both could head the name", () => {
    expect(entriesOf(aTable([["STT", "Loại văn bản", "Tên văn bản", "Đăng tải"], ["1", "Quyết định", "Về phân bổ ngân sách", "Cổng thông tin điện tử; Phần mềm QLVB"]]))[0]).toMatchObject({ vi: "Về phân bổ ngân sách", types: ["QĐ"], destinations: ["portal", "document-system"] });
  });

  test("or what was looked for and what was seen is said", () => {
    const { catalogue, problems } = imported([["Họ và tên", "Điện thoại"], ["An", "1"]]);
    expect(catalogue).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ kind: "no-table", severity: "error", row: null, content: "Họ và tên | Điện thoại | An | 1", message: expect.stringMatching(/Tên văn bản, Loại văn bản.*Hãy/) })]);
  });

  test("without columns it should have: the present catalogue and the names fill in, and that is said", () => {
    const { catalogue, problems } = imported([["STT", "Tên văn bản"], ["1", "Chỉ thị"], ["2", "Hợp đồng mẫu"]]);
    expect(problems).toEqual([expect.objectContaining({ kind: "missing-column", severity: "warning", row: 1, content: "STT | Tên văn bản" })]);
    expect(catalogue?.entries.map(({ vi, types, destinations, supply }) => [vi, types, destinations, supply])).toEqual([
      ["Chỉ thị", ["CT"], ["portal", "document-system"], true],
      ["Hợp đồng mẫu", ["HĐ"], [], true],
    ]);
  });
});

describe("rows become groups, entries and nested items", () => {
  test("by letters, Roman numbers, numbers, paths and items", () => {
    expect(names([[...head], row("A", "VĂN BẢN CHỈ ĐẠO").slice(0, 3), row("I", "Chỉ đạo").slice(0, 3), row("1", "Chỉ thị"), row("2", "Báo cáo").slice(0, 3), row("a)", "Định kỳ tháng"), row("b)", "Báo cáo năm"), row("II", "Hội họp").slice(0, 3), row("3", "Giấy mời"), row("4.", "Lịch").slice(0, 3), row("4.1", "Tuần"), row("4.2", "Tháng")])).toEqual([
      "Chỉ đạo > Chỉ thị", "Chỉ đạo > Báo cáo: Định kỳ tháng", "Chỉ đạo > Báo cáo năm", "Hội họp > Giấy mời", "Hội họp > Lịch: Tuần", "Hội họp > Lịch: Tháng",
    ]);
  });

  test("by paths alone, and by numbers inside the names", () => {
    expect(names([[...head], row("I", "Chỉ đạo").slice(0, 3), row("I/1", "Chỉ thị"), row("I/2", "Báo cáo").slice(0, 3), row("I/2/a", "Tháng"), row("I/2/b", "Năm")])).toEqual(["Chỉ đạo > Chỉ thị", "Chỉ đạo > Báo cáo: Tháng", "Chỉ đạo > Báo cáo: Năm"]);
    expect(names([["Tên văn bản", "Cung cấp"], ["I. CHỈ ĐẠO"], ["1. Chỉ thị", "x"], ["2. Công điện", "x"]])).toEqual(["Chỉ đạo > Chỉ thị", "Chỉ đạo > Công điện"]);
  });

  test("C and I are letters after B and H, else Roman", () => {
    expect(names([[...head], ...["A", "B", "C"].flatMap((letter) => [row(letter, `Nhóm ${letter}`).slice(0, 3), row("1", `Kế hoạch ${letter}`)])])).toEqual(["Nhóm A > Kế hoạch A", "Nhóm B > Kế hoạch B", "Nhóm C > Kế hoạch C"]);
    expect(said([[...head], ...["A", "B", "C"].flatMap((letter) => [row(letter, `Nhóm ${letter}`).slice(0, 3), row("1", `Kế hoạch ${letter}`)])])).toEqual([]);
  });

  test("a group merged over rows fills down, and so does what several rows share", () => {
    const rows = [["Nhóm", "STT", "Tên văn bản", "Cổng thông tin", "Cung cấp"], ["Họp", "1", "Giấy mời họp giao ban", "x", "x"], ["", "2", "Tài liệu họp giao ban", "", "x"], ["Báo chí", "3", "Thông cáo báo chí", "x", ""]];
    const { catalogue } = imported(rows, ["A2:A3", "D2:D3"]);
    expect(catalogue?.entries.map(({ group, destinations, supply }) => [group, destinations, supply])).toEqual([["Họp", ["portal"], true], ["Họp", ["portal"], true], ["Báo chí", ["portal"], false]]);
  });

  test("a name merged down over several places is one entry with all of them", () => {
    const { catalogue, problems } = imported([["STT", "Tên văn bản", "Nơi đăng tải"], ["1", "Chỉ thị", "Cổng thông tin"], ["", "", "Hệ thống quản lý văn bản"], ["2", "Công điện", "Cổng thông tin"]], ["A2:A3", "B2:B3"]);
    expect(catalogue?.entries.map(({ vi, destinations }) => [vi, destinations])).toEqual([["Chỉ thị", ["portal", "document-system"]], ["Công điện", ["portal"]]]);
    expect(problems.map(({ kind }) => kind)).toEqual(["missing-column"]);
  });

  test("items under a row that has the code only explain it", () => {
    expect(names([[...head], row("1", "Báo cáo", { code: "B1" }), ["a", "", "tháng"], ["b", "", "quý"], row("2", "Chỉ thị", { code: "B2" })])).toEqual(["Báo cáo; tháng; quý", "Chỉ thị"]);
  });

  test("what is below what they share inherits it", () => {
    expect(imported([[...head], row("1", "Kế hoạch", { types: "KH", supply: "x" }), ["a", "", "Công tác năm"], ["b", "", "Công tác quý"]]).catalogue?.entries.map(({ vi, types, supply }) => [vi, types, supply])).toEqual([["Kế hoạch: Công tác năm", ["KH"], true], ["Kế hoạch: Công tác quý", ["KH"], true]]);
  });

  test("text that goes on, column numbers, headings printed again, recipients and signatures are no entries", () => {
    expect(names([[...head], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"], row("1", "Quyết định phê duyệt"), ["", "", "kế hoạch, đề án"], [...head], row("2", "Chỉ thị"), [], ["", "", "Nơi nhận:"], ["", "", "- Như trên;"], ["", "", "", "", "BỘ TRƯỞNG"]])).toEqual(["Quyết định phê duyệt kế hoạch, đề án", "Chỉ thị"]);
  });

  test("on several sheets", () => {
    const { catalogue, problems } = importCatalogue([aTable([["Hướng dẫn"]], [], "Bìa"), aTable([[...head], row("1", "Chỉ thị")], [], "A"), aTable([[...head], row("1", "Công điện")], [], "B")], present);
    expect([catalogue?.entries.map(({ code }) => code), problems]).toEqual([["CD-01", "CD-06"], []]);
  });
});

describe("an entry", () => {
  test("keeps what is known of the present one it means, also when its name is written otherwise", () => {
    const { catalogue, formerCodes } = imported([[...head], row("1", "Thông báo kết luận của Lãnh đạo Bộ tại các cuộc họp, hội nghị", { code: "A.1" })]);
    const known = present.entries.find(({ code }) => code === "TB-01")!;
    expect(catalogue?.entries[0]).toMatchObject({ code: "A.1", en: known.en, cues: known.cues, types: known.types, basis: "stated" });
    expect([...formerCodes]).toEqual([["A.1", "TB-01"]]);
  });

  test("that is new gets a code of its group never used before, types and cues from its name", () => {
    const [first, second] = entriesOf(aTable([[...head], ["I", "", "Chỉ đạo, điều hành"], row("1", "Biên bản bàn giao công việc"), ["II", "", "Thi đua, khen thưởng"], row("1", "Kế hoạch phát động phong trào thi đua (hằng năm)")]));
    expect(first).toMatchObject({ code: "CD-07", types: ["BB"], role: null, basis: "stated" });
    expect(second).toMatchObject({ code: "TD-01", types: ["KH"] });
    expect(second?.cues.subject).toEqual([{ phrase: "phát động phong trào thi đua", weight: 2.5 }, { phrase: "phát động phong", weight: 1 }, { phrase: "trào thi đua", weight: 1 }]);
  });

  test("nested in another gets a code that says so", () => {
    expect(entriesOf(aTable([[...head], ["I", "", "Thi đua"], ["1", "", "Báo cáo"], row("a", "Sơ kết phong trào"), row("b", "Tổng kết phong trào")])).map(({ code }) => code)).toEqual(["TD-01A", "TD-01B"]);
  });

  test("is only electronic where the sheet says so", () => {
    const only = (...forms: readonly string[]) => entriesOf(aTable([[...head], ...forms.map((form, i) => row(String(i + 1), `Kế hoạch số ${i + 1}`, { form }))])).map(({ electronicOnly }) => electronicOnly);
    expect(only("Chỉ điện tử", "Điện tử", "Điện tử và giấy")).toEqual([true, false, false]);
    expect(only("Điện tử", "Điện tử và giấy")).toEqual([true, false]);
  });
});

describe("each problem is named by row and column", () => {
  test.each<readonly [string, Rows, readonly (readonly [string, number | null, string | null])[]]>([
    ["a row without a name", [[...head], row("1", "Chỉ thị"), row("2", "")], [["no-name", 3, null]]],
    ["twice the same name", [[...head], row("1", "Chỉ thị"), row("2", "CHỈ THỊ")], [["repeated-name", 3, null]]],
    ["twice the same code", [[...head], row("1", "Chỉ thị", { code: "A" }), row("2", "Công điện", { code: "a" })], [["repeated-code", 3, null]]],
    ["a code of an exclusion", [[...head], row("1", "Chỉ thị"), row("2", "Công điện", { code: "X-01" })], [["repeated-code", 3, null]]],
    ["a code no header could carry", [[...head], row("1", "Chỉ thị", { code: "../Đ" })], [["bad-code", 2, "B"]]],
    ["a code that meant another entry", [[...head], row("1", "Chỉ thị", { code: "TB-01" })], [["code-means-another", 2, null]]],
    ["an unknown destination", [[...head], row("1", "Chỉ thị", { to: "Bảng tin" })], [["unknown-destination", 2, "E"]]],
    ["an unknown type", [[...head], row("1", "Chỉ thị", { types: "CT, ZZ" })], [["unknown-type", 2, "D"]]],
    ["a mark that is none", [[...head], row("1", "Chỉ thị", { supply: "có thể" }), row("2", "Công điện", { supply: "tuỳ" })], [["unknown-mark", 3, "G"]]],
    ["an unknown form", [[...head], row("1", "Chỉ thị", { form: "miệng" })], [["unknown-form", 2, "F"]]],
    ["a number out of order", [[...head], row("1", "Chỉ thị"), row("3", "Công điện")], [["out-of-order", 3, null]]],
    ["a group without entries", [[...head], ["I", "", "Họp"], ["II", "", "Khác"], row("1", "Chỉ thị")], [["empty-group", 2, null]]],
    ["an entry below the end", [[...head], row("1", "Chỉ thị"), ["", "", "Nơi nhận:"], row("2", "Công điện")], [["below-end", 4, null]]],
    ["a formula for a name", [[...head], row("1", "Chỉ thị"), row("2", '=HYPERLINK("http://x")')], [["formula", 3, "C"]]],
    ["markup in a name", [[...head], row("1", "Chỉ thị"), row("2", "<img src=x onerror=alert(1)>")], [["markup", 3, "C"]]],
    ["an entry that could never be recognised", [[...head], row("1", "Văn bản khác")], [["never-recognised", 2, null]]],
    ["a name like two present entries", [[...head], row("1", "Dự thảo lấy ý kiến")], []],
  ])("%s", (_, rows, problems) => {
    expect(said(rows)).toEqual(problems);
  });

  test("an ambiguous name becomes a new entry, and the candidates are named", () => {
    const twins = { ...present, entries: present.entries.map((entry) => (entry.code === "TB-02" ? { ...entry, vi: "Thông báo kết luận của Lãnh đạo Bộ, Lãnh đạo đơn vị tại hội nghị, cuộc họp" } : entry)) };
    const { catalogue, problems } = importCatalogue([aTable([[...head], row("1", "Thông báo kết luận của Lãnh đạo Bộ tại cuộc họp")])], twins);
    expect(problems).toEqual([expect.objectContaining({ kind: "ambiguous", severity: "warning", row: 2, message: expect.stringMatching(/TB-01 .*TB-02 .*Hãy/) })]);
    expect(["TB-01", "TB-02"]).not.toContain(catalogue?.entries[0]?.code);
  });

  test("and says what to do", () => {
    const { problems } = imported([[...head], row("1", "Chỉ thị", { to: "Bảng tin", types: "ZZ", code: "ố" }), row("5", "", {})]);
    expect(problems.length).toBeGreaterThan(3);
    for (const problem of problems) expect(problem).toMatchObject({ sheet: "Danh mục", message: expect.stringMatching(/Hãy/) });
  });

  test("numbers that Excel made days, formulas and error values", () => {
    const table = aTable([[...head], row("1", "Chỉ thị"), row("01/02/2026", "Công điện"), row("3", "#REF!"), row("4", "Hướng dẫn", { supply: "x" }), row("5", "29/03/2016")]);
    const cells = table.cells.map((cell) => ({ ...cell, kind: cell.text === "#REF!" ? "error" as const : /\//.test(cell.text) && cell.row > 1 ? "date" as const : cell.row === 5 && cell.column === 7 ? "formula" as const : cell.kind }));
    expect(importCatalogue([{ ...table, cells }], present).problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([["date", 3, "A"], ["error-value", 4, "C"], ["out-of-order", 4, null], ["formula", 5, "G"], ["date", 6, "C"]]);
  });
});

test("what is not seen, or turns the reading order, does not come into a name", () => {
  expect(names([[...head], row("1", "Chỉ\u200b thị\u202e\u0007\nmới")])).toEqual(["Chỉ thị mới"]);
});
