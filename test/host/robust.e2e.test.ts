import { spawnSync } from "node:child_process";
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync, writeFileSync, writeSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { addinFolder } from "../../host/server/hosting";
import { openBrowser } from "../support/chromium";
import { Clerk } from "../support/clerk";
import { freePort, runOutlook, startOutlook, type LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail, readingPane } from "../support/mailroom";
import { oddMails, shownSubject } from "../support/odd-mails";
import { witness } from "../support/working-day";

jest.setTimeout(90_000);

let browser: Browser;
let scratch: string;
beforeAll(async () => {
  browser = await openBrowser();
  scratch = mkdtempSync(path.join(os.tmpdir(), "evanban-robust-"));
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(started.map((outlook) => outlook.stop()));
  rmSync(scratch, { recursive: true, force: true });
});

const started: LocalOutlook[] = [];
const start: typeof startOutlook = async (options) => {
  const outlook = await startOutlook(options);
  started.push(outlook);
  return outlook;
};

const an = "an.nm@moj.gov.vn";
const anName = "Nguyễn Minh An";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const folder = (name: string): string => path.join(scratch, name);

describe("the mailboxes on the disk", () => {
  const tagged = "Thông báo số 118/TB-VP";
  const words = "Bố trí lại phòng làm việc, đã sửa";
  const draft = "Thư còn đang viết dở";
  const sent = "Chiều nay em lên phòng chị nhé";

  test("a restart keeps the draft, the mail that was sent and the document's data; a reset brings the samples back and only them", async () => {
    const data = folder("data");
    const before = await start({ data });
    let clerk = await Clerk.atWindow(browser, before);
    await clerk.openAs("staff");
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: draft, body: "Chị ơi," });
    await clerk.closeDraft();
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: sent, body: "Em cảm ơn chị." });
    expect(await clerk.send()).toEqual({ kind: "sent" });
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "inbox");
    await openMail(clerk, tagged);
    await clerk.openPane();
    await clerk.pressInPane("Sửa thông tin văn bản");
    await clerk.pane().getByRole("textbox", { name: /Trích yếu/ }).fill(words);
    await clerk.pressInPane("Lưu thông tin văn bản");
    await clerk.card("Thông tin văn bản").getByText(words).waitFor();
    await clerk.close();
    await before.stop();

    // A certificate damaged meanwhile is made anew, without a word to anyone.
    const certificate = path.join(data, "certificate/localhost-cert.pem");
    writeFileSync(certificate, "hỏng");
    const after = await start({ data });
    expect(readFileSync(certificate, "utf8")).toMatch(/^-----BEGIN CERTIFICATE-----/);
    clerk = await Clerk.atWindow(browser, after);
    await clerk.openAs("staff");
    await clerk.openDraft(draft);
    expect(await clerk.recipients("to")).toEqual(["ha.tt@moj.gov.vn"]);
    await openFolder(clerk, anName, "sentitems");
    await openMail(clerk, sent);
    await clerk.openAs("secretary");
    await openMail(clerk, sent);
    await openFolder(clerk, unitName, "inbox");
    await openMail(clerk, tagged);
    await clerk.openPane();
    await clerk.card("Thông tin văn bản").getByText(words).waitFor();

    await clerk.press("Cài đặt");
    await clerk.page.getByRole("menuitem", { name: "Khôi phục thư mẫu" }).click();
    await clerk.page.getByRole("alertdialog").or(clerk.page.getByRole("dialog")).getByRole("button", { name: "Khôi phục thư mẫu" }).click();
    await clerk.page.getByText("Đã khôi phục thư mẫu.").first().waitFor();
    expect(await clerk.mailIn(an, "drafts", draft)).toBeNull();
    expect(await clerk.mailIn(an, "sentitems", sent)).toBeNull();
    expect(await clerk.mailIn("ha.tt@moj.gov.vn", "inbox", sent)).toBeNull();
    expect(await clerk.allMailIn(an, "inbox")).toHaveLength(10);
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "inbox");
    await openMail(clerk, tagged);
    await clerk.openPane();
    await clerk.card("Thông tin văn bản").waitFor();
    expect(await clerk.card("Thông tin văn bản").getByText(words).count()).toBe(0);
    await clerk.close();
    await after.stop();
  });

  test("odd real mail brought with --mail, 30 MB and broken ones too, is all listed and opens without an error; damage is said", async () => {
    const own = folder("own-mail");
    mkdirSync(own);
    for (const [at, { name, bytes }] of oddMails().entries()) writeFileSync(path.join(own, `${String(at).padStart(2, "0")}-${name.replace(/[^\w-]+/g, "-")}.eml`), bytes);
    const outlook = await start({ data: folder("data-odd"), args: ["--mail", own] });
    const clerk = await Clerk.atWindow(browser, outlook);
    const heard = await witness(clerk.page.context());
    await clerk.openAs("staff");
    const listed = await clerk.allMailIn(an, "inbox");
    expect(listed).toHaveLength(10 + oddMails().length);

    const wrong: string[] = [];
    const left = [...listed];
    for (const { name, expect: wanted } of oddMails()) {
      const named = shownSubject(wanted.subject) || (wanted.damaged === true ? "(Thư không đọc được)" : "");
      const at = left.findIndex((mail) => shownSubject(mail.subject) === named && (mail.damage !== null || wanted.damaged !== true));
      const [mail] = at < 0 ? [] : left.splice(at, 1);
      if (mail === undefined) {
        wrong.push(`${name}: not listed with its subject and state`);
        continue;
      }
      await clerk.page.locator(`[data-message="${mail.id}"]`).click();
      const pane = readingPane(clerk.page);
      const shown = await pane.getByRole("heading", { level: 2 }).first().innerText();
      const subject = named || "(Không có tiêu đề)";
      if (shownSubject(shown).normalize("NFC") !== subject.normalize("NFC")) wrong.push(`${name}: shows “${shown}” instead of “${subject}”`);
      if (mail.damage !== null && !(await pane.innerText()).includes(mail.damage)) wrong.push(`${name}: its damage is not said`);
    }
    expect(wrong).toEqual([]);
    expect(heard.complaints).toEqual([]);
    await clerk.close();
    await outlook.stop();
  });
});

describe("what stands in the way of starting", () => {
  let taken: net.Server;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    taken = net.createServer();
    await new Promise<void>((listening) => taken.listen(port, "localhost", listening));
  });
  afterAll(() => new Promise((closed) => taken.close(closed)));

  const free = async (): Promise<string[]> => ["--port", String(await freePort())];
  const data = (): string[] => ["--data", mkdtempSync(path.join(scratch, "refused-"))];

  test.each([
    ["a port in use", async () => ({ args: ["--port", String(port), ...data()] }), 1, /Cổng \d+ đang có chương trình khác dùng\. Hãy tắt chương trình đó, hoặc chọn cổng khác/],
    ["the add-in's port in use", async () => ({ args: ["--port", String(port - 1), ...data()] }), 1, /Cổng \d+ đang có chương trình khác dùng/],
    ["an unknown option", async () => ({ args: ["--cong", "9443"] }), 2, /Không hiểu “--cong”[^]*npm start -- --port/],
    ["a port that is none", async () => ({ args: ["--port", "chín"] }), 2, /Cổng “chín” không hợp lệ: hãy dùng một số/],
    ["an option without its value", async () => ({ args: ["--mail"] }), 2, /--mail cần một giá trị đi sau/],
    ["a mail folder that is not there", async () => ({ args: [...(await free()), ...data(), "--mail", folder("khong-co")] }), 1, /Không thấy thư mục .*khong-co\. Hãy chỉ đúng thư mục/],
    ["a data folder that is a file", async () => ({ args: [...(await free()), "--data", aFile()] }), 1, /Không ghi được vào thư mục dữ liệu .*Hãy chọn thư mục khác/],
    ["a build that is not there", async () => ({ args: [...(await free()), ...data()], dist: mkdtempSync(path.join(scratch, "empty-")) }), 1, /Bản dựng .* chưa có hoặc không đủ\. Hãy .*chạy lại npm start/],
  ] as const)("%s: one sentence says what to do, and the exit status says no", async (_what, given, status, says) => {
    const { args, dist } = { dist: undefined, ...(await given()) };
    const ended = await runOutlook(args, dist);
    expect(ended).toEqual({ status, said: expect.stringMatching(says) });
    expect(ended.said).not.toMatch(/\n\s+at /);
  });

  function aFile(): string {
    const file = folder("a-file");
    writeFileSync(file, "");
    return file;
  }
});

describe("rules that cannot be read", () => {
  test("a damaged policy on the server leaves the pane working with the rules of the installation, and the pane says so", async () => {
    const dist = folder("dist-damaged");
    cpSync(path.dirname(addinFolder), dist, { recursive: true, filter: (file) => !file.includes(`${path.sep}.cache`) });
    writeFileSync(path.join(dist, "addin/policy.json"), '{ "name": "dở dang", ');
    const outlook = await start({ data: folder("data-policy"), dist });
    const clerk = await Clerk.atWindow(browser, outlook);
    await clerk.openAs("staff");
    await openMail(clerk, "KHẨN: Hộp thư của bạn sẽ bị khóa");
    await clerk.openPane();
    await clerk.pane().getByText("Đang dùng chính sách kèm theo bản cài").waitFor();
    await clerk.pane().getByText(/^Chính sách mới trên máy chủ có lỗi nên chưa dùng: .*policy\.json/).waitFor();
    await clerk.card("Người gửi").getByText("hotro@m0j.gov.vn").waitFor();
    await clerk.close();
    await outlook.dispose();
  });
});

/** A disk of its own, so small that it can be filled: needs Linux and the right to mount. */
function smallDisk(at: string): boolean {
  if (process.platform !== "linux") return false;
  mkdirSync(at, { recursive: true });
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=32m", "tmpfs", at], { stdio: "ignore" }).status === 0;
}

/** Writes until the disk takes no more: what it says to have free a moment before, the system or the program may have taken since. */
function fillDisk(disk: string, filler: string): void {
  const file = openSync(filler, "w");
  const block = Buffer.alloc(statfsSync(disk).bsize);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(file);
  }
}

describe("a full disk", () => {
  test("saving and sending say so, what is written stays in the window, and goes out whole once there is room", async () => {
    const disk = folder("disk");
    if (!smallDisk(disk)) return void console.warn("skipped: mounting a small disk needs Linux and the right to mount (root)");
    try {
      const outlook = await start({ data: path.join(disk, "data") });
      const clerk = await Clerk.atWindow(browser, outlook);
      await clerk.openAs("staff");
      await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Thư lúc đĩa đầy", body: "Chị ơi, em gửi chị." });
      const filler = path.join(disk, "filler");
      fillDisk(disk, filler);

      const sentence = clerk.page.getByText(/Hết dung lượng đĩa nên chưa lưu được; thư đang có vẫn nguyên\. Hãy xóa bớt tệp/);
      await clerk.press("Lưu");
      await sentence.first().waitFor();
      await clerk.press("Gửi");
      await sentence.nth(1).or(clerk.page.getByRole("alert").filter({ hasText: "Hết dung lượng đĩa" })).first().waitFor();
      expect(await clerk.recipients("to")).toEqual(["ha.tt@moj.gov.vn"]);
      expect(await clerk.mailIn("ha.tt@moj.gov.vn", "inbox", "Thư lúc đĩa đầy")).toBeNull();
      expect(await clerk.allMailIn(an, "inbox")).toHaveLength(10);

      rmSync(filler);
      expect(await clerk.send()).toEqual({ kind: "sent" });
      expect((await clerk.mailArrived("ha.tt@moj.gov.vn", "Thư lúc đĩa đầy")).body.content).toContain("em gửi chị");
      await clerk.close();
      await outlook.stop();
      fillDisk(disk, filler);
      const ended = await runOutlook(["--port", String(await freePort()), "--data", path.join(disk, "other")]);
      expect(ended).toEqual({ status: 1, said: expect.stringMatching(/Đĩa đã đầy nên không ghi được thư\. Hãy giải phóng chỗ rồi chạy lại/) });
    } finally {
      spawnSync("umount", ["-l", disk], { stdio: "ignore" });
    }
  });
});
