import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import type { ImportOutcome } from "../../src/cli/import-report";
import { parseCatalogue } from "../../src/config/parse-catalogue";
import { aCatalogue } from "../support/builders";
import { aTableXlsx, sheetOfCatalogue } from "../support/makers/table-sheet";
import { runAdmin } from "../support/run-command";
import { scratchFolder } from "../support/scratch-folder";

const { at, write } = scratchFolder("admin");
const run = (...args: readonly string[]) => runAdmin(args);

const { rows, merges } = sheetOfCatalogue(aCatalogue());
const whole = write("whole.xlsx", aTableXlsx(rows, merges));
const faulty = write("faulty.csv", "STT;Tên văn bản;Đăng tải;Cung cấp;Hình thức;Loại\n1;Chỉ thị;Bảng tin;x;;CT\n2;\u001b[31mđỏ;;;;\n3;=1+1;;;;\n");

describe("catalogue import", () => {
  test("writes a catalogue that can be used, and says that nothing changed", async () => {
    const { status, out } = await run("catalogue", "import", whole, "--out", at("new.json"));
    expect([status, out]).toEqual([0, expect.stringMatching(/mọi dòng đều rõ[\s\S]*0 mục mới, 0 mục không còn, 0 mục thay đổi, 22 mục giữ nguyên[\s\S]*Đã ghi 22 mục/)]);
    const parsed = parseCatalogue(readFileSync(at("new.json"), "utf8"));
    expect(parsed.ok && parsed.value.status).toBe("official");
  });

  test("writes over no file unless told to", async () => {
    write("kept.json", "kept");
    const refused = await run("catalogue", "import", whole, "--out", at("kept.json"));
    expect([refused.status, refused.out, refused.err]).toEqual([2, "", expect.stringMatching(/đã có.*--force/)]);
    expect(readFileSync(at("kept.json"), "utf8")).toBe("kept");
    expect((await run("catalogue", "import", whole, "--out", at("kept.json"), "--force")).status).toBe(0);
    expect(readFileSync(at("kept.json"), "utf8")).toMatch(/^\{/);
  });

  test("names each problem by its cell, and nothing in a sheet drives the terminal", async () => {
    const { status, out } = await run("catalogue", "import", faulty);
    expect(status).toBe(1);
    expect(out).toMatch(/\[xem lại\] trang "faulty.csv", ô C2: "Bảng tin"\n {6}Không rõ nơi đăng tải.*Hãy/);
    expect(out).toMatch(/\[bỏ qua\] trang "faulty.csv", ô B4: "=1\+1"/);
    expect(out).not.toContain("\u001b");
  });

  test("writes nothing when no row can be used", async () => {
    const { status, out } = await run("catalogue", "import", write("none.csv", "Họ tên,Điện thoại\nAn,1\n"), "--out", at("none.json"));
    expect([status, out]).toEqual([1, expect.stringMatching(/Không thấy dòng tiêu đề[\s\S]*không ghi/)]);
    expect(() => readFileSync(at("none.json"))).toThrow(/ENOENT/);
  });

  test("tells which past tags lose their entry, whatever they are kept in", async () => {
    mkdirSync(at("mails"), { recursive: true });
    const mail = (entry: string) => `From: a@moj.gov.vn\r\nTo: b@moj.gov.vn\r\nSubject: x\r\nx-moj-edoc-id: 1\r\nx-moj-edoc-entry: ${entry}\r\n\r\nx`;
    for (const [i, entry] of ["TB-01", "TB-01", "CD-01"].entries()) writeFileSync(join(at("mails"), `${i}.eml`), mail(entry));
    writeFileSync(join(at("mails"), "bad.eml"), "");
    const pasts = [
      at("mails"),
      write("past.jsonl", '{"tag":{"entry":"TB-01"}}\n{"entry":"TB-01"}\n{"entry":"CD-01"}\n'),
      write("past.json", '["TB-01", "TB-01", "CD-01"]'),
      write("past.csv", "ngày,entry\n1,TB-01\n2,TB-01\n3,CD-01\n"),
    ];
    for (const past of pasts) {
      const { out } = await run("catalogue", "import", faulty, "--json", "--past", past);
      const outcome = JSON.parse(out) as ImportOutcome;
      expect([past, outcome.past]).toEqual([past, { tags: 3, unread: past === at("mails") ? 1 : 0, lost: [expect.objectContaining({ code: "TB-01", count: 2, reason: "gone" })] }]);
    }
    expect((await run("catalogue", "import", faulty, "--past", at("mails"))).out).toMatch(/TB-01 {2}Thông báo kết luận.*: 2 thẻ/);
  });

  test.each([["x.pdf", "%PDF-1.7"], ["x.xlsx", "PK\u0003\u0004 damaged"], ["x.csv", ""]])("does not fail on %s", async (name, content) => {
    const { status, out, err } = await run("catalogue", "import", write(name, content));
    expect([1, 2]).toContain(status);
    expect(out + err).toMatch(/Hãy/);
  });
});

describe("catalogue cues", () => {
  const corrections = write("fix.json", JSON.stringify([
    { subject: "Khảo sát nhu cầu đào tạo \u001b[31m", corrected: "CD-04" },
    { subject: "Phiếu khảo sát nhu cầu đào tạo", corrected: "CD-04", judged: null, from: "a@moj.gov.vn", times: 2 },
  ]));

  test("prints what it would add, and writes it into a copy only", async () => {
    const { status, out } = await run("catalogue", "cues", corrections);
    expect([status, out]).toEqual([0, expect.stringMatching(/CD-04[\s\S]*thêm "khảo sát nhu cầu[\s\S]*Chưa ghi tệp nào/)]);
    expect(out).not.toContain("\u001b");
    expect((await run("catalogue", "cues", corrections, "--out", at("cues.json"))).status).toBe(0);
    const parsed = parseCatalogue(readFileSync(at("cues.json"), "utf8"));
    expect(parsed.ok && parsed.value.entries.find(({ code }) => code === "CD-04")?.cues.subject.some(({ phrase }) => phrase.startsWith("khảo sát"))).toBe(true);
    expect((await run("catalogue", "cues", corrections, "--out", at("cues.json"))).status).toBe(2);
  }, 30_000);

  test("says what it could not learn", async () => {
    const { status, out } = await run("catalogue", "cues", write("one.json", '[{"subject": "Khảo sát nhu cầu", "corrected": "CD-04"}]'));
    expect([status, out]).toEqual([1, expect.stringMatching(/cần ít nhất hai/)]);
  });

  test("refuses a file with mistakes, with their places", async () => {
    const { status, err } = await run("catalogue", "cues", write("bad.json", '[{"subject": "a"}]'));
    expect([status, err]).toEqual([2, expect.stringMatching(/\[0\]\.corrected: Thiếu/)]);
  });
});

test.each([[], ["catalogue"], ["other"], ["catalogue", "import"], ["catalogue", "import", "a.csv", "b.csv"], ["catalogue", "import", "none.csv"], ["catalogue", "import", "--wrong", "a.csv"], ["catalogue", "cues"]])("wrong usage %j is said on standard error", async (...args) => {
  const { status, out, err } = await run(...(args as string[]));
  expect([status, out]).toEqual([2, ""]);
  expect(err).not.toBe("");
});

describe("what was not understood is said first, with the nearest there is and where help is", () => {
  test.each([
    [["chekc"], 'Không có lệnh "chekc". Có phải ý bạn là check?', "npm run --silent admin -- --help"],
    [["tenant_check"], 'Không có lệnh "tenant_check". Có phải ý bạn là tenant-check?', "npm run --silent admin -- --help"],
    [["catalogue"], 'Không có lệnh "catalogue". Có phải ý bạn là catalogue import hay catalogue cues?', "npm run --silent admin -- --help"],
    [["catalogue", "imprt", "a.csv"], 'Không có lệnh "catalogue imprt". Có phải ý bạn là catalogue import?', "npm run --silent admin -- --help"],
    [["unit", "import"], 'Không có lệnh "unit". Có phải ý bạn là units import?', "npm run --silent admin -- --help"],
    [["check", "--polcy", "x.json"], "Không có tuỳ chọn --polcy. Có phải ý bạn là --policy?", "npm run --silent admin -- check --help"],
    [["build", "--sendmode=Block"], "Không có tuỳ chọn --sendmode=Block. Có phải ý bạn là --send-mode?", "npm run --silent admin -- build --help"],
    [["catalogue", "import", "-out", "x"], "Không có tuỳ chọn -out. Có phải ý bạn là --out?", "npm run --silent admin -- catalogue import --help"],
    [["diff", "--nothing-like-it"], "Không có tuỳ chọn --nothing-like-it.", "npm run --silent admin -- diff --help"],
    [["build"], "Hãy nêu đủ --host, --office-js và --policy.", "npm run --silent admin -- build --help"],
  ])("%j", async (args, said, help) => {
    expect(await run(...args)).toEqual({ status: 2, out: "", err: `${said}\nXem cách dùng: ${help}\n` });
  });

  test("a word that is like no command brings the list of them, in one line", async () => {
    const { err } = await run("hoàn-toàn-khác\u001b[31m");
    expect(err).toMatch(/^Không có lệnh "hoàn-toàn-khác·\[31m"\. Các lệnh: .*check.*\nXem cách dùng: .*\n$/);
  });
});

test("help is no error", async () => {
  expect(await run("--help")).toMatchObject({ status: 0, out: expect.stringContaining("catalogue import") });
  expect(await run("catalogue", "cues", "--help")).toMatchObject({ status: 0, out: expect.stringContaining("catalogue cues") });
});

test("the command itself runs, and its exit status tells", async () => {
  const command = fileURLToPath(new URL("../../src/cli/admin.mjs", import.meta.url));
  const [status, out] = await new Promise<[unknown, string]>((resolve) => execFile(process.execPath, [command, "catalogue", "import", faulty], { env: { ...process.env, NODE_OPTIONS: "" } }, (error, stdout) => resolve([error?.code ?? 0, stdout])));
  expect([status, out]).toEqual([1, expect.stringContaining("xem lại")]);
}, 60_000);
