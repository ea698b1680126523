/**
 * The editorial desk with 10,000 documents waiting: how long a key typed into the search, a filter and a key in the list take until the
 * page is drawn again, as Chromium's Event Timing tells (it rounds to 8 ms). Made-up mails come by the way of Graph, page by page.
 */
import { openBrowser } from "../support/chromium";
import { Editor } from "../support/editor";
import { startOutlook } from "../support/local-outlook";

const count = 10_000;
const perPage = 250;
const units = ["VP", "CNTT", "TCCB", "PLHSHC", "HTQT", "THADS", "THADS-HN", "THADS-DN"];
const kinds = ["Thông báo kết luận giao ban", "Quyết định ban hành Kế hoạch kiểm tra", "Công văn đôn đốc báo cáo thống kê", "Chỉ thị tăng cường kỷ luật", "Báo cáo công tác tháng"];

interface Timed {
  __events?: { readonly name: string; readonly duration: number }[];
}

function mail(index: number): object {
  const id = index.toString(16).padStart(8, "0").repeat(4);
  const meta = { d: "2026-10-20", s: `${index}/TB-BTP`, to: index % 3 === 0 ? ["portal"] : ["portal", "document-system"], more: [], asked: [] };
  const headers: Record<string, string> = { "x-moj-edoc-id": id, "x-moj-edoc-entry": `TB-0${1 + (index % 5)}`, "x-moj-edoc-unit": units[index % units.length]!, "x-moj-edoc-v": "1", "x-moj-edoc-meta": Buffer.from(JSON.stringify(meta), "utf8").toString("base64url") };
  return {
    id: `item-${index}`,
    internetMessageId: `<bench-${index}@moj.gov.vn>`,
    receivedDateTime: new Date(Date.UTC(2026, 9, 1) + index * 300_000).toISOString(),
    subject: `${kinds[index % kinds.length]!} số ${index} năm 2026`,
    from: { emailAddress: { name: "Văn thư", address: "vanphongbo@moj.gov.vn" } },
    internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  };
}

const [outlook, browser] = await Promise.all([startOutlook(), openBrowser()]);
try {
  const editor = await Editor.atDesk(browser, outlook);
  const { page } = editor;
  await page.route(/graph\.microsoft\.com\/v1\.0\/users\/[^/]+\/mailFolders\/[^/]+\/messages/, async (route) => {
    const skip = Number(new URL(route.request().url()).searchParams.get("$skip") ?? 0);
    const value = Array.from({ length: Math.min(perPage, count - skip) }, (_, index) => mail(skip + index));
    const next = skip + perPage < count ? { "@odata.nextLink": `https://graph.microsoft.com/v1.0/users/banbientap%40moj.gov.vn/mailFolders/inbox/messages?$skip=${skip + perPage}` } : {};
    await route.fulfill({ json: { ...next, value } });
  });
  await editor.open();
  const started = performance.now();
  await editor.signIn();
  await editor.list().getByRole("option").first().waitFor();
  const first = performance.now() - started;
  await page.getByText(new RegExp(`^${count.toLocaleString("vi-VN")} văn bản$`)).waitFor({ timeout: 120_000 });
  console.log(`\nThe desk's list with ${count} documents\n\n  first rows after signing in ${(first / 1000).toFixed(1)} s, all of them ${((performance.now() - started) / 1000).toFixed(1)} s`);

  await page.evaluate(() => {
    const kept: { name: string; duration: number }[] = ((globalThis as Timed).__events = []);
    new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ name, duration }) => ({ name, duration })))).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const measured = async (what: string, times: number, run: (time: number) => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => (globalThis as Timed).__events?.splice(0));
    for (let time = 0; time < times; time += 1) {
      await run(time);
      await page.waitForTimeout(150);
    }
    const all = await page.evaluate(() => (globalThis as Timed).__events?.splice(0) ?? []);
    const durations = all.filter(({ name }) => /^(keydown|keypress|input|change|click|pointerup)$/.test(name)).map(({ duration }) => duration).sort((one, other) => one - other);
    const median = durations[Math.floor(durations.length / 2)] ?? 0;
    console.log(`  ${what.padEnd(34)} median ${median === 0 ? "under 16" : median} ms, longest ${durations[durations.length - 1] ?? "under 16"} ms (${times} times)`);
  };
  const words = "quyet dinh ke hoach 99";
  await editor.search().focus();
  await measured("a key typed into the search", words.length, (time) => page.keyboard.press(words[time] === " " ? "Space" : words[time]!));
  await measured("a key deleted from the search", words.length, () => page.keyboard.press("Backspace"));
  // By keys: what a script chooses is no event that Chromium times.
  await page.getByRole("combobox", { name: "Đơn vị" }).focus();
  await measured("another unit", units.length, () => page.keyboard.press("ArrowDown"));
  await page.getByRole("combobox", { name: "Đơn vị" }).selectOption("");
  await editor.list().focus();
  await page.keyboard.press("Home");
  await measured("a row further", 30, () => page.keyboard.press("j"));
  await measured("a page further", 30, () => page.keyboard.press("PageDown"));
  await measured("the end, the start", 10, (time) => page.keyboard.press(time % 2 === 0 ? "End" : "Home"));
  await measured("a range of one more", 20, () => page.keyboard.press("Shift+ArrowDown"));
  await measured("choose all", 5, () => page.keyboard.press("Control+a"));
} finally {
  await browser.close();
  await outlook.dispose();
}
