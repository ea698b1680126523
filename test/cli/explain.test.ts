import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { reasonLines } from "../../src/text/describe-reason";
import { catalogue } from "../domain/classify/a-mail";
import { runAdmin } from "../support/run-command";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const story = (name: string) => join(here("../stories/"), name, "mail.eml");
const samples = here("../../host/samples/mails/");

const run = (...args: readonly string[]) => runAdmin(["explain", ...args]);

test("a notice is explained from its subject to the decision", async () => {
  const { status, out } = await run(story("ng.notice-to-gmail"));
  expect(status).toBe(0);
  for (const said of [
    /TIÊU ĐỀ THƯ\n {2}“Thông báo kết luận cuộc họp.*\n {2}đọc như tên văn bản: của chính thư này; loại “TB”.*phần còn lại “kết luận/,
    /VĂN BẢN: thông báo 247\.txt\n {2}Nguồn chữ: chữ của tệp\n/,
    /Số, ký hiệu: 247\/TB-BTP/,
    /Thấy ở đâu:\n {4}- Tên loại “THÔNG BÁO” — trong thông báo 247\.txt/,
    /- Cụm từ “kết luận như sau” — trong .*«.*\[kết luận như sau\].*»/,
    /1\. TB-01 Thông báo kết luận.*: [\d,]+ điểm · 99%\n[\s\S]*\+2,0 {2}Thông báo là tên loại hợp với mục này\n/,
    /2\. TB-02[\s\S]*−[\d,]+ {2}Có cụm từ “.*”.*, thường gặp ở văn bản khác/,
    /CẢ THƯ\n {2}Nhận định: TB-01.*\n {2}theo văn bản: thông báo 247\.txt/,
    /QUYẾT ĐỊNH: HỎI LẠI\n {2}\[hỏi\] Địa chỉ không do Bộ Tư pháp cấp\n[\s\S]*Căn cứ: /,
  ]) expect(out).toMatch(said);
});

test.each([
  ["ng.secret-document", /X-01[\s\S]*dấu trên văn bản đã quyết định[\s\S]*QUYẾT ĐỊNH: DỪNG/],
  ["ok.lunch-to-gmail", /1\. Không thuộc Danh mục: [\s\S]*Mức mà các mục phải vượt qua[\s\S]*Lời thư giống thư trao đổi thường ngày[\s\S]*2\. Thư thường ngày, không thuộc Danh mục/],
  ["ng.draft-with-its-letter", /VĂN BẢN: nội dung thư[\s\S]*VĂN BẢN: Dự thảo Thông tư\.txt[\s\S]*Dự thảo: có/],
])("the story %s is explained", async (name, wanted) => {
  expect((await run(story(name))).out).toMatch(wanted);
});

test("what a mail asks is told with its date and sentence", async () => {
  const { out } = await run(join(samples, "plhshc@moj.gov.vn/inbox/09-giay-moi-156.eml"), "--no-scans");
  expect(out).toMatch(/THƯ ĐỀ NGHỊ NGƯỜI NHẬN\n {2}Đăng ký: trước thứ Hai 09\/11\/2026\n[\s\S]*“Đề nghị đăng ký người dự trước ngày 09\/11\/2026\.”\n {2}Dự họp: 14:00, thứ Tư 11\/11\/2026\n {6}Tại hội trường tầng 3\n/);
});

test("the points of what is told add up to the score, in every story", async () => {
  for (const name of readdirSync(here("../stories/"))) {
    const explained = JSON.parse((await run("--json", story(name))).out) as Explained;
    for (const { considered } of [explained.message, ...explained.documents]) {
      for (const { score, reasons } of considered) expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 1);
    }
  }
});

interface Explained {
  readonly title: { readonly relation: string; readonly rest: string };
  readonly message: { readonly considered: readonly Told[] };
  readonly documents: readonly { readonly considered: readonly Told[] }[];
  readonly decision: string;
}
interface Told {
  readonly score: number;
  readonly reasons: readonly { readonly points: number }[];
}

test("every kind of sample mail can be explained, and none drives the terminal", async () => {
  const mails = readdirSync(join(samples, "vanphongbo@moj.gov.vn"), { recursive: true }).map(String).filter((name) => name.endsWith(".eml"));
  expect(mails.length).toBeGreaterThan(5);
  for (const mail of mails) {
    const { status, out } = await run("--no-scans", join(samples, "vanphongbo@moj.gov.vn", mail));
    expect([mail, status, /QUYẾT ĐỊNH: (GỬI ĐƯỢC|HỎI LẠI|DỪNG)/.test(out)]).toEqual([mail, 0, true]);
    expect(out.replace(/\n/g, "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
    expect(out).not.toMatch(/undefined|null|NaN|\[object/);
  }
}, 60_000);

test("what cannot be explained is said", async () => {
  expect(await run("none.eml")).toMatchObject({ status: 1, out: "", err: expect.stringContaining("Không có tệp này") });
  expect(JSON.parse((await run("--json", "none.eml")).out)).toMatchObject({ file: "none.eml", error: { code: "not-found" } });
  for (const wrong of [[], ["a.eml", "b.eml"], ["--wrong", "a.eml"], ["--policy", "none.json", "a.eml"]]) expect(await run(...wrong)).toMatchObject({ status: 2, out: "", err: expect.stringMatching(/./) });
});

test("every kind of reason has its sentence", () => {
  const kinds = ["type-fits", "type-differs", "phrase", "against", "answers", "text-limit", "exclusion", "nothing", "everyday"] as const;
  const reasons = kinds.map((kind) => ({ kind, points: kind === "against" ? -1.25 : 1, text: "kết luận\u202e", where: "body" }));
  for (const language of ["vi", "en"] as const) {
    const [told] = reasonLines({ entry: null, considered: [{ entry: null, confidence: 0.974, score: -0.5, reasons }] }, catalogue, language);
    expect(new Set(told!.reasons.map(({ words }) => words)).size).toBe(kinds.length);
    expect(told!.reasons.map(({ words }) => words).join("")).not.toMatch(/\u202e/);
    expect(told!.reasons[3]!.points).toMatch(/^−1[,.]3$/);
  }
});
