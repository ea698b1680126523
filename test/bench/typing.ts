/**
 * Writing with the pane open: how soon the judgement follows what is written, and what the pane costs the one who writes. Outlook tells
 * nothing of subject and text, so the pane looks at them: from when Outlook gives the changed text to the changed judgement on the screen,
 * and from the last key, the pane's pause included. Long tasks are those of the pane's own thread; how long Outlook takes over a key stands
 * beside the same with no pane open.
 */
import type { Frame } from "playwright-core";
import { openBrowser, originsApart } from "../support/chromium";
import { Clerk } from "../support/clerk";
import { startOutlook } from "../support/local-outlook";

const runs = 10;
const tenPages = Array.from({ length: 300 }, (_, at) => `${at + 1}. Các đơn vị thuộc Bộ căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện và báo cáo kết quả về Văn phòng Bộ trước ngày 25 hằng tháng.`).join("\n");
const large = { name: "so-lieu.txt", contentType: "text/plain", bytes: new Uint8Array(9_000_000).fill(65) };
const subjects = ["Trưa nay ăn lẩu nhé", "Thông báo số 61/TB-PLHSHC kết luận giao ban Vụ"];

interface Seen {
  __mark?: string;
  __heard?: number;
  __shown?: number;
  __long?: number[];
  __keys?: number[];
  __last?: number;
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const told = (values: readonly number[]): string => `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;

const outlook = await startOutlook();
const browser = await openBrowser([originsApart]);
try {
  const clerk = await Clerk.atWindow(browser, outlook);
  const { page } = clerk;
  await clerk.openAs("secretary");
  await clerk.newMail({ from: "plhshc@moj.gov.vn", to: ["vanphongbo@moj.gov.vn"], subject: subjects[0]!, body: tenPages });
  await page.evaluate(() => {
    const seen = globalThis as Seen;
    document.addEventListener("input", () => (seen.__last = performance.timeOrigin + performance.now()), true);
    const keys: number[] = (seen.__keys = []);
    new PerformanceObserver((list) => keys.push(...list.getEntries().filter(({ name }) => name === "keydown" || name === "input").map(({ duration }) => duration))).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const keysOver = async (): Promise<string> => {
    const keys = await page.evaluate(() => (globalThis as Seen).__keys?.splice(0) ?? []);
    return keys.length === 0 ? "none over 16 ms" : `${keys.length} over 16 ms, longest ${Math.max(...keys).toFixed(0)}`;
  };
  const write = async (): Promise<void> => {
    const body = page.getByRole("textbox", { name: "Nội dung thư" });
    await body.press("Control+End");
    await body.pressSequentially(" Đề nghị các đơn vị thực hiện nghiêm và gửi báo cáo đúng hạn, đúng mẫu.", { delay: 80 });
  };
  await write();
  const bare = await keysOver();

  await clerk.openPane();
  const frame = page.frames().find((one) => one.url().startsWith(`${outlook.addinUrl}taskpane.html`)) as Frame;
  await frame.evaluate(() => {
    const seen = globalThis as Seen;
    const long: number[] = (seen.__long = []);
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    addEventListener("message", ({ data }) => {
      if (seen.__mark && seen.__heard === undefined && JSON.stringify(data).includes(seen.__mark)) seen.__heard = performance.timeOrigin + performance.now();
    }, true);
    let title = document.querySelector("main h1")?.textContent;
    new MutationObserver(() => {
      const now = document.querySelector("main h1")?.textContent;
      if (now === title) return;
      title = now;
      requestAnimationFrame(() => (seen.__shown = performance.timeOrigin + performance.now()));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.waitForTimeout(3000);
  const longTasks = async (): Promise<string> => {
    const tasks = await frame.evaluate(() => (globalThis as Seen).__long?.splice(0) ?? []);
    return tasks.length === 0 ? "none over 50 ms" : `${tasks.length} over 50 ms, longest ${Math.max(...tasks).toFixed(0)}`;
  };
  const opened = await longTasks();

  const fromText: number[] = [];
  const fromKey: number[] = [];
  const subject = page.getByRole("textbox", { name: "Tiêu đề" });
  for (let run = 1; run <= runs; run += 1) {
    const mark = `k${run}q`;
    await frame.evaluate((text) => Object.assign(globalThis, { __mark: text, __heard: undefined, __shown: undefined }), mark);
    await subject.fill(`${subjects[run % 2]!} `);
    await subject.pressSequentially(mark, { delay: 30 });
    await frame.waitForFunction(() => (globalThis as Seen).__shown !== undefined && (globalThis as Seen).__heard !== undefined, undefined, { polling: 50 });
    const { heard, shown } = await frame.evaluate(() => ({ heard: (globalThis as Seen).__heard ?? NaN, shown: (globalThis as Seen).__shown ?? NaN }));
    const last = await page.evaluate(() => (globalThis as Seen).__last ?? NaN);
    // A look that fell between the keys has shown it already.
    if (shown < heard) continue;
    fromText.push(shown - heard);
    fromKey.push(shown - last);
  }
  const whileSubject = await longTasks();
  await keysOver();
  await write();
  const withPane = await keysOver();
  const whileBody = await longTasks();
  const attaching = clerk.attach(large);
  await write();
  await attaching;
  await page.waitForTimeout(1000);

  console.log(`\nWriting a mail of ten pages with the pane open\n`);
  console.log(`  judgement after Outlook gave the changed text   ${told(fromText)} ms, median of ${fromText.length} (wanted: at most 150)`);
  console.log(`  judgement after the last key, with the pause    ${told(fromKey)} ms`);
  console.log(`  the pane's long tasks: opening                  ${opened}`);
  console.log(`                         subjects being changed   ${whileSubject}`);
  console.log(`                         the text being written   ${whileBody}`);
  console.log(`                         and 9 MB being read      ${await longTasks()}`);
  console.log(`  keys of Outlook: no pane                        ${bare}`);
  console.log(`                   the pane open                  ${withPane}`);
  console.log(`                   and 9 MB being read            ${await keysOver()}\n`);
} finally {
  await browser.close();
  await outlook.dispose();
}
