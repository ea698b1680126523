import { expect, jest, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReportEnd, ReportProgress, ReportWork } from "../../../src/desk/report/report-work";
import { ReportScreen } from "../../../src/desk/report/report-screen";
import { reportVi } from "../../../src/text/report.vi";
import { catalogue, emptyReport, formula, report, script } from "../../support/report/sample-report";

/** Work whose reading the test ends itself, and what was asked of it. */
function open(differs: Partial<ReportWork> = {}, language: "vi" | "en" = "vi") {
  const asked: string[] = [];
  let progress: (now: ReportProgress) => void = () => undefined;
  let end: (how: ReportEnd) => void = () => undefined;
  const work: ReportWork = {
    months: ["2026-11", "2026-10"],
    scopes: [{ scope: { kind: "ministry" }, name: "" }, { scope: { kind: "block", mailbox: "banbientap@moj.gov.vn" }, name: "" }, { scope: { kind: "unit", unit: "VP" }, name: "Văn phòng Bộ" }],
    load: (month, scope, onProgress, signal) => {
      asked.push(`load ${month} ${scope.kind}`);
      progress = onProgress;
      return new Promise((resolve) => {
        end = resolve;
        signal.addEventListener("abort", () => resolve({ kind: "stopped" }));
      });
    },
    saveNote: async (month, unit, note) => (asked.push(`note ${month} ${unit}: ${note}`), { kind: "done" }),
    download: async (file, _, letter) => (asked.push(`${file} ${letter?.signer.name ?? "-"}`), { kind: "done" }),
    ...differs,
  };
  render(<ReportScreen work={work} entries={catalogue.entries} language={language} />);
  return { asked, progress: (now: ReportProgress) => act(() => progress(now)), end: (how: ReportEnd) => act(async () => end(how)) };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
async function opened(differs: Partial<ReportWork> = {}, shown = report) {
  const page = open(differs);
  await press(reportVi.choose.build);
  await page.end({ kind: "done", report: shown });
  return page;
}
const region = (name: string) => screen.getByRole("region", { name });
const unitTable = () => within(screen.getByRole("region", { name: reportVi.table.scroll }));
const unitOrder = () => unitTable().getAllByRole("rowheader").map(({ textContent }) => textContent).slice(0, -1);

test("says what is never read before anything is read, and reads the month and scope that were chosen", async () => {
  const { asked } = open();
  for (const line of reportVi.privacy.lines) expect(screen.getByText(line)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText(reportVi.choose.month), "2026-10");
  await userEvent.selectOptions(screen.getByLabelText(reportVi.choose.scope), "Khối gửi về banbientap@moj.gov.vn");
  await press(reportVi.choose.build);
  expect(asked).toEqual(["load 2026-10 block"]);
});

test("shows how far it is with the first figures, stops at a press, keeps them and goes on", async () => {
  const { asked, progress } = open();
  await press(reportVi.choose.build);
  await progress({ read: 12_000, of: 200_000, report });
  expect(screen.getByRole("progressbar", { name: reportVi.progress.label })).toBeTruthy();
  expect(screen.getByText(/Đã đọc 12.000\/200.000 thư\./)).toBeTruthy();
  expect(region(reportVi.headline.title).textContent).toContain("1.348");
  expect(screen.queryByRole("button", { name: reportVi.files.xlsx })).toBeNull();
  await press(reportVi.progress.cancel);
  expect(await screen.findByText(/Đã dừng\./)).toBeTruthy();
  expect(region(reportVi.headline.title).textContent).toContain("1.348");
  await press(reportVi.progress.goOn);
  expect(asked).toEqual(["load 2026-11 ministry", "load 2026-11 ministry"]);
});

test("that could not be built says why and can be tried again", async () => {
  const { asked, end } = open();
  await press(reportVi.choose.build);
  await end({ kind: "failed", why: { kind: "offline" } });
  expect(screen.getByText(/Chưa lập được báo cáo\..*kết nối mạng/)).toBeTruthy();
  await press(reportVi.progress.retry);
  expect(asked).toHaveLength(2);
});

test("says first what came, against what, and by whose figures", async () => {
  await opened();
  const headline = region(reportVi.headline.title).textContent;
  expect(headline).toContain("tăng 127 so với tháng 10/2026");
  expect(headline).toContain("96,3%");
  expect(headline).toContain("theo số liệu của 6/8 đơn vị");
});

test("a chart is one picture with a sentence, and its figures stand in a table beside it", async () => {
  await opened();
  const [units] = screen.getAllByRole("img");
  expect(units!.getAttribute("aria-label")).toContain("Cộng 1.348 văn bản: đã xử lý 987, đang chờ 274, trả lại 87.");
  const row = within(screen.getAllByRole("region", { name: reportVi.charts.units })[0]!).getByRole("row", { name: /^Cục Quản lý Thi hành án dân sự/ });
  expect(within(row).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["882", "242", "80", "1.204"]);
});

test("the table keeps the policy's order until it is sorted; what is not known stands last both ways", async () => {
  await opened();
  expect(unitOrder()[0]).toBe("Văn phòng Bộ");
  const share = reportVi.table.sort(reportVi.figures.share.name);
  await press(share);
  expect(unitOrder()[0]).toBe("Cục Công nghệ thông tin");
  expect(document.querySelector("th[aria-sort=descending]")?.textContent).toContain(reportVi.figures.share.name);
  const last = unitOrder().slice(-4);
  await press(share);
  expect(unitOrder()[0]).toBe("Vụ Tổ chức cán bộ");
  expect(unitOrder().slice(-4)).toEqual(last);
  await press(reportVi.table.inPolicyOrder);
  expect(unitOrder()[0]).toBe("Văn phòng Bộ");
});

test("every figure says what it is and what it cannot know to who asks", async () => {
  await opened();
  for (const name of Object.values(reportVi.figures).map(({ name }) => name)) expect(screen.getByRole("button", { name: reportVi.table.explain(name) })).toBeTruthy();
  await press(reportVi.table.explain(reportVi.figures.unchecked.name));
  expect(region(reportVi.table.title).textContent).toContain(reportVi.figures.unchecked.cannot);
  await press(reportVi.table.close);
  expect(region(reportVi.table.title).textContent).not.toContain(reportVi.figures.unchecked.cannot);
});

test("what is not known is said, never shown as zero", async () => {
  await opened();
  const row = unitTable().getByRole("row", { name: /^Thi hành án dân sự thành phố Hà Nội/ });
  expect(within(row).getAllByText(reportVi.notKnown)).toHaveLength(10);
});

test("hostile words of a mail are words", async () => {
  await opened();
  const list = screen.getAllByRole("region", { name: reportVi.doubtful.title })[0]!;
  expect(list.textContent).toContain(formula);
  expect(list.textContent).toContain(script);
  expect(document.querySelector("script")).toBeNull();
});

test("a note is written, kept on the page, and lost by no failure", async () => {
  const { asked } = await opened();
  await press(reportVi.notes.add("Văn phòng Bộ"));
  await userEvent.type(screen.getByLabelText(reportVi.notes.label("Văn phòng Bộ")), "Đã nhắc.");
  await press(reportVi.notes.save);
  expect(asked.at(-1)).toBe("note 2026-11 VP: Đã nhắc.");
  expect(await screen.findByText("Đã nhắc.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: reportVi.notes.edit("Văn phòng Bộ") }));
});

test("a note that could not be saved is still there", async () => {
  await opened({ saveNote: async () => ({ kind: "failed", why: { kind: "offline" } }) });
  await press(reportVi.notes.edit("Cục Công nghệ thông tin"));
  await userEvent.type(screen.getByRole("textbox"), " thêm");
  await press(reportVi.notes.save);
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox")).value).toBe(`${formula} thêm`);
  expect(await screen.findByText((words) => words.startsWith(reportVi.notes.failed))).toBeTruthy();
});

test("files are made at a press, a Word report with who signs it", async () => {
  const { asked } = await opened();
  await press(reportVi.files.xlsx);
  await press(reportVi.files.csv);
  await press(reportVi.files.word);
  await userEvent.type(screen.getByLabelText(reportVi.files.letter.name), "Trần Thị Thu Hà");
  await press(reportVi.files.letter.make);
  expect(asked.slice(1)).toEqual(["xlsx -", "csv -", "word Trần Thị Thu Hà"]);
  expect(screen.getByText(reportVi.files.made)).toBeTruthy();
  const print = jest.spyOn(globalThis, "print").mockReturnValue(undefined);
  await press(reportVi.files.print);
  expect(print).toHaveBeenCalledTimes(1);
});

test("a month in which nothing came, and a mailbox that could not be read, are said", async () => {
  await opened({}, { ...emptyReport, missing: ["banbientap@moj.gov.vn"] });
  expect(screen.getByRole("alert").textContent).toContain("banbientap@moj.gov.vn");
  expect(within(region(reportVi.silent.title)).getAllByRole("listitem")).toHaveLength(8);
  expect(screen.getByText(reportVi.doubtful.none)).toBeTruthy();
});

test("speaks English too", async () => {
  const { end } = open({}, "en");
  await press("Build the report");
  await end({ kind: "done", report });
  expect(region("Main figures").textContent).toContain("127 more than October 2026");
});
