import { describe, expect, test } from "@jest/globals";
import type { Checked } from "../../src/cli/checked";
import { cutTo, displayWidth, fitTo } from "../../src/cli/display-width";
import { openProgress } from "../../src/cli/progress";
import { Summary } from "../../src/cli/summary";
import { tableHead, tableRow } from "../../src/cli/table";

const checked = (file: string, more: object = {}): Checked => ({
  file,
  text: "",
  outcome: { decision: "ask", entry: "TB-01", confidence: 0.97, official: true, findings: [{ severity: "advise", title: "Nhắc" }, { severity: "ask", title: "Hỏi" }], scans: 1, ...more },
});
const failed: Checked = { file: "hỏng.eml", text: "", outcome: { error: { code: "damaged", message: "Thư bị hỏng. Hãy lưu lại thư từ Outlook dưới dạng .eml, rồi chạy lại." } } };
const hostile = checked("\u001b[2Jthư\u202egnd.eml\r\n", { entry: "\u001b]0;x\u0007", findings: [{ severity: "stop", title: "\u001b[31mđỏ\u0000\u200b" }] });
const long = checked(`${"thư-mục-rất-dài/".repeat(9)}会议通知会议通知会议通知.eml`, { findings: [{ severity: "ask", title: "漢字".repeat(80) }] });
const decomposed = checked("Thông báo kết luận cuộc họp.eml".normalize("NFD"));
const rows = [checked("a.eml"), checked("b.eml", { decision: "allow", entry: null, official: false, findings: [] }), failed, hostile, long, decomposed];
const look = (columns: number) => ({ columns, colours: false });

describe.each([80, 40, 120, 64, 63, 20])("at %i columns", (columns) => {
  const text = tableHead(look(columns)) + rows.map((row) => tableRow(row, look(columns))).join("");

  test("no line is wider than the terminal", () => {
    for (const line of text.split("\n")) expect([line, displayWidth(line) <= columns]).toEqual([line, true]);
  });

  test("no mail drives the terminal", () => {
    expect(text.replace(/\n/g, "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
  });
});

test("a row says file, decision, entry with confidence, whether it is official, and findings, the gravest first", () => {
  expect(tableHead(look(80))).toMatch(/^TỆP +QUYẾT ĐỊNH +MỤC +LOẠI THƯ +PHÁT HIỆN\n$/);
  expect(tableRow(rows[0]!, look(80))).toMatch(/^a\.eml +HỎI LẠI +TB-01 97 % +công vụ +Hỏi; Nhắc\n$/);
  expect(tableRow(rows[1]!, look(80))).toMatch(/^b\.eml +GỬI ĐƯỢC +— +thường\n$/);
  expect(tableRow(failed, look(80))).toMatch(/^hỏng\.eml +LỖI +Thư bị hỏng\..*…\n$/);
  expect(tableRow(rows[0]!, look(40))).toBe("HỎI LẠI  TB-01 97 %  công vụ\n  a.eml\n  Hỏi; Nhắc\n");
});

test("columns stand under one another whatever the letters", () => {
  const at = rows.filter((row) => "decision" in row.outcome && row.outcome.decision === "ask").map((row) => {
    const line = tableRow(row, look(100));
    return displayWidth(line.slice(0, line.indexOf("HỎI LẠI")));
  });
  expect(new Set(at).size).toBe(1);
});

test("colours are there where a terminal has them, round the same words", () => {
  const coloured = tableRow(rows[0]!, { columns: 80, colours: true });
  expect(coloured).toContain("\u001b[33mHỎI LẠI");
  expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(tableRow(rows[0]!, look(80)));
});

test.each([["abc", 3], ["会议", 4], ["é", 1], ["e\u0301\u0323", 1], ["👍🏽", 2], ["Ｍ", 2], ["ﾊ", 1], ["", 0], ["\u0301", 0]])("the width of %j is %i", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("a text is cut between letters, a path at its beginning", () => {
  expect([cutTo("thông báo", 6), cutTo("a/b/thư.eml", 8, "start"), cutTo("会议通知", 4), cutTo("ngắn", 9), cutTo("x", 0)]).toEqual(["thông…", "…thư.eml", "会…", "ngắn", ""]);
  expect([fitTo("会议通知", 4), fitTo("a", 3)]).toEqual(["会… ", "a  "]);
});

test("the summary counts mails, decisions, entries, scans and files that could not be read", () => {
  const summary = new Summary();
  for (const row of [...rows.slice(0, 3), checked("c", { entry: "BC-01", decision: "stop", scans: 2 }), checked("d")]) summary.add(row);
  expect(summary.text(2000)).toBe("\n5 thư trong 2,0 giây, 2,5 thư/giây.\n  Quyết định: GỬI ĐƯỢC 1, HỎI LẠI 2, DỪNG 1\n  Mục: TB-01 2, BC-01 1, không thuộc Danh mục 1\n  Bản quét đã nhận dạng: 5\n  Tệp không đọc được: 1\n");
});

describe("progress", () => {
  const shown = (terminal: boolean) => {
    let time = 0;
    let err = "";
    const progress = openProgress({ out: async () => undefined, err: (text) => void (err += text), errTerminal: terminal ? { columns: () => 30, colours: false } : undefined }, () => time);
    return { progress, at: (now: number) => void (time = now), err: () => err };
  };

  test("is one line written over, with the total when it is known", () => {
    const { progress, at, err } = shown(true);
    progress.show(1, 0, null);
    expect(err()).toBe("");
    at(1000);
    progress.show(10, 0, null);
    at(1010);
    progress.show(11, 0, 40);
    at(2000);
    progress.show(20, 1, 40);
    progress.clear();
    expect(err().split("\r\u001b[2K")).toEqual(["", "10 thư, 10,0 thư/giây", "20/40 thư, 10,0 thư/giây, 1 …", ""]);
  });

  test("is nothing where nobody watches", () => {
    const { progress, at, err } = shown(false);
    at(5000);
    progress.show(10, 0, null);
    progress.clear();
    expect(err()).toBe("");
  });
});
