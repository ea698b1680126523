import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "../../../src/config/parse-policy";
import { aTableXlsx } from "../../support/makers/table-sheet";
import { runAdmin } from "../../support/run-command";
import { scratchFolder } from "../../support/scratch-folder";
import { realPolicy } from "../../support/small-site";

const { at, write } = scratchFolder("units");
const run = (...args: readonly string[]) => runAdmin(["units", "import", ...args]);
const policy = write("policy.json", realPolicy);
const unitsOf = (file: string) => {
  const parsed = parsePolicy(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join("\n"));
  return new Map(parsed.value.units.map((unit) => [unit.code, unit]));
};

const table = "STT;Mã đơn vị;Tên đơn vị;Hộp thư chung;Bí danh;Người phụ trách\n1;VP;Văn phòng Bộ;vanphongbo@moj.gov.vn;vpb@moj.gov.vn;Nguyễn Văn An\n2;TTR;Thanh tra Bộ;thanhtra@moj.gov.vn;;\n3;HTQT;;;;\n";

test("a table is shown first and written only when told to, and all else in the policy stays letter for letter", async () => {
  const dry = await run(write("a.csv", table), "--policy", policy);
  expect(dry).toMatchObject({ status: 0, out: expect.stringMatching(/^1 đơn vị mới, 1 đơn vị được bổ sung, 1 đơn vị đã đúng\. 6 đơn vị khác[\s\S]*vpb@moj\.gov\.vn là thư công vụ[\s\S]*Đơn vị mới; thư từ thanhtra@[\s\S]*Chưa ghi gì/) });
  expect(readFileSync(policy, "utf8")).toBe(realPolicy);

  expect(await run(at("a.csv"), "--policy", policy, "--out", at("new.json"))).toMatchObject({ status: 0, out: expect.stringContaining(`Đã ghi ${at("new.json")}`) });
  const before = realPolicy.split("\n");
  const after = readFileSync(at("new.json"), "utf8").split("\n");
  expect(after.filter((line) => !before.includes(line))).toEqual([
    '    { "code": "VP", "name": "Văn phòng Bộ", "mailboxes": ["vanphongbo@moj.gov.vn", "vpb@moj.gov.vn"], "responsible": "Nguyễn Văn An" },',
    '    { "code": "THADS-DN", "name": "Thi hành án dân sự thành phố Đà Nẵng", "mailboxes": ["danang@thads.moj.gov.vn"], "responsible": "" },',
    '    { "code": "TTR", "name": "Thanh tra Bộ", "mailboxes": ["thanhtra@moj.gov.vn"], "responsible": "" }',
  ]);
  expect(after.length).toBe(before.length + 1);
  // Nothing is left to do, and nothing is written over.
  expect(await run(at("a.csv"), "--policy", at("new.json"), "--out", at("new.json"))).toMatchObject({ status: 0, out: expect.stringContaining("Không có gì để đổi") });
  expect(await run(at("a.csv"), "--policy", policy, "--out", at("new.json"))).toMatchObject({ status: 2, err: expect.stringMatching(/đã có.*--force/) });
});

test.each<readonly [string, string | Uint8Array]>([
  ["commas and a mark", `\ufeff${table.replaceAll(";", ",")}`],
  ["tabs in UTF-16", new Uint8Array(Buffer.from(`\ufeff${table.replaceAll(";", "\t")}`, "utf16le"))],
  ["English headings", "Code,Name,Mailbox,Aliases,Responsible\nVP,,vanphongbo@moj.gov.vn,vpb@moj.gov.vn,Nguyễn Văn An\nTTR,Thanh tra Bộ,THANHTRA@moj.gov.vn,,\n"],
  ["a workbook", aTableXlsx(table.trim().split("\n").map((line) => line.split(";").map((cell) => cell)), [])],
])("a table is read with %s", async (name, content) => {
  const file = write(`${name}.csv`, content);
  const { status, out, err } = await run(file, "--policy", policy, "--out", at(`${name}.json`));
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/1 đơn vị mới, 1 đơn vị được bổ sung/);
  expect(unitsOf(at(`${name}.json`)).get("VP")).toMatchObject({ mailboxes: ["vanphongbo@moj.gov.vn", "vpb@moj.gov.vn"], responsible: "Nguyễn Văn An" });
  expect(unitsOf(at(`${name}.json`)).get("TTR")).toMatchObject({ mailboxes: ["thanhtra@moj.gov.vn"] });
});

describe("a row that cannot be right is named by its line, and nothing is written", () => {
  test.each([
    ["an address that is not the ministry's", "TTR;Thanh tra Bộ;thanhtra@gmail.com", /bad\.csv:2 {2}thanhtra@gmail\.com không thuộc tên miền do Bộ cấp/],
    ["a look-alike", "TTR;Thanh tra Bộ;thanhtra@mojj.gov.vn", /không thuộc tên miền/],
    ["a letter that is not what it looks like", "TTR;Thanh tra Bộ;th\u0430nhtra@moj.gov.vn", /bad\.csv:2, cột C .*không phải địa chỉ thư/],
    ["a formula", 'TTR;"=HYPERLINK(""http://x"";""a"")";thanhtra@moj.gov.vn', /bad\.csv:2, cột B .*công thức/],
    ["what a program might run", "TTR;@SUM(1);thanhtra@moj.gov.vn", /cột B .*công thức/],
    ["markup", "TTR;<b>Thanh tra</b>;thanhtra@moj.gov.vn", /cột B .*chữ trơn/],
    ["another unit's mailbox", "TTR;Thanh tra Bộ;cntt@moj.gov.vn", /đã thuộc đơn vị CNTT/],
    ["an address that was withdrawn", "TTR;Thanh tra Bộ;nguoicu@moj.gov.vn", /denied/],
    ["a new unit without a code", ";Thanh tra Bộ;thanhtra@moj.gov.vn", /không có mã/],
    ["a new unit without a mailbox", "TTR;Thanh tra Bộ;", /chưa có hộp thư chung/],
    ["another code for a name that is there", "VPB;Văn phòng Bộ;vpb@moj.gov.vn", /Tên này là của đơn vị VP/],
    ["a code in small letters", "vp;Văn phòng Bộ;vanphongbo@moj.gov.vn", /Chính sách có mã VP/],
    ["a unit twice", "TTR;Thanh tra Bộ;thanhtra@moj.gov.vn\nTTR;Thanh tra;ttr@moj.gov.vn", /bad\.csv:3 {2}Đơn vị TTR đã có ở dòng 2/],
    ["a terminal's orders", "TTR;\u001b[31mđỏ;thanhtra@mojj.gov.vn", /không thuộc/],
  ])("%s", async (_, row, said) => {
    const { status, out } = await run(write("bad.csv", `Mã;Tên đơn vị;Hộp thư\n${row}\n`), "--policy", policy, "--out", at("bad.json"));
    expect([status, out]).toEqual([1, expect.stringMatching(said)]);
    expect(out).toMatch(/Chưa ghi gì|Không có gì/);
    expect(out).not.toContain("\u001b");
    expect(() => readFileSync(at("bad.json"))).toThrow(/ENOENT/);
  });

  test("and so is a file without such a table", async () => {
    expect(await run(write("other.csv", "Họ tên,Điện thoại\nAn,1\n"), "--policy", policy)).toMatchObject({ status: 1, out: expect.stringMatching(/Không thấy bảng đơn vị.*cột mã/) });
    expect(await run(write("x.pdf", "%PDF-1.7"), "--policy", policy)).toMatchObject({ status: 2 });
    expect(await run(at("a.csv"))).toMatchObject({ status: 2, err: expect.stringMatching(/--policy[\s\S]*units import --help/) });
  });
});

test("a unit of an office is added to there, and a new one goes where the table says", async () => {
  const office = { code: "CUC", name: "Cục", domains: ["thads.moj.gov.vn"], units: [{ code: "HUE", name: "Thi hành án Huế", mailboxes: ["hue@thads.moj.gov.vn"] }] };
  const file = write("offices.json", JSON.stringify({ ...(JSON.parse(realPolicy) as object), offices: [office] }, null, "\t").replaceAll("\n", "\r\n"));
  const rows = "Mã,Tên đơn vị,Hộp thư,Cán bộ,Mã cấp dưới\nHUE,,,an@thads.moj.gov.vn binh@thads.moj.gov.vn,\nVINH,Thi hành án Vinh,vinh@thads.moj.gov.vn,,CUC\n";
  expect(await run(write("offices.csv", rows), "--policy", file, "--out", file, "--force")).toMatchObject({ status: 0, out: expect.stringContaining("1 đơn vị mới, 1 đơn vị được bổ sung") });
  const text = readFileSync(file, "utf8");
  const parsed = parsePolicy(text);
  expect(parsed).toMatchObject({ ok: true, value: { offices: [{ units: [{ code: "HUE", members: ["an@thads.moj.gov.vn", "binh@thads.moj.gov.vn"] }, { code: "VINH", mailboxes: ["vinh@thads.moj.gov.vn"] }] }] } });
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  expect(await run(write("nowhere.csv", rows.replace(",CUC", ",KHAC")), "--policy", policy)).toMatchObject({ status: 1, out: expect.stringMatching(/nowhere\.csv:3 {2}Không có cấp dưới mã KHAC/) });
});
