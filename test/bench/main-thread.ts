/**
 * What reading attachments costs the pane's own thread: the longest stretch in which it could not answer, while files are
 * attached to a mail one after another, the pane being open. Chromium's Long Tasks begin at 50 ms, and name the frame whose script ran:
 * the local Outlook's own (another frame of the same process) do not count. Beside them the figure before any file was attached.
 */
import { fileOf } from "../../host/samples/make/documents/index";
import { openBrowser } from "../support/chromium";
import { Clerk, type FileToAttach } from "../support/clerk";
import { startOutlook } from "../support/local-outlook";

interface Watched {
  __longTasks?: number[];
}

const big = (name: string, megabytes: number): FileToAttach => ({ name, contentType: "application/octet-stream", bytes: new Uint8Array(megabytes * 1_000_000).fill(65) });
const files: readonly (() => Promise<FileToAttach>)[] = [
  async () => ({ name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) }),
  async () => ({ name: "247_TB-BTP.pdf", ...(await fileOf("conclusion", "247_TB-BTP.pdf")) }),
  async () => ({ name: "scan0001.pdf", ...(await fileOf("conclusion", "scan0001.pdf")) }),
  async () => big("so-lieu.txt", 9),
];

const [outlook, browser] = await Promise.all([startOutlook(), openBrowser()]);
try {
  const clerk = await Clerk.atWindow(browser, outlook);
  await clerk.openAs("secretary");
  await clerk.newMail({ from: "plhshc@moj.gov.vn", to: ["vanphongbo@moj.gov.vn"], subject: "Thông báo số 61/TB-PLHSHC" });
  await clerk.openPane();
  const body = clerk.pane().locator("body");
  await body.evaluate(() => {
    const kept: number[] = ((globalThis as Watched).__longTasks = []);
    new PerformanceObserver((list) => kept.push(...list.getEntries().filter(({ name }) => name === "self" || name === "multiple-contexts").map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  const longest = async (): Promise<string> => {
    const tasks = await body.evaluate(() => (globalThis as Watched).__longTasks?.splice(0) ?? []);
    return tasks.length === 0 ? "none over 50" : `${Math.max(...tasks).toFixed(0)} (${tasks.length} over 50)`;
  };
  await clerk.page.waitForTimeout(5000);
  console.log(`\nLongest task of the pane's thread while a file is read (ms)\n\n  no file, for 5 s`.padEnd(30), await longest());
  for (const make of files) {
    const file = await make();
    const started = performance.now();
    await clerk.attach(file);
    await clerk.pane().getByText(/^Đang đọc tệp/).waitFor({ timeout: 10_000 }).catch(() => undefined);
    await clerk.pane().getByText(/^Đang đọc tệp/).waitFor({ state: "detached", timeout: 60_000 });
    const took = ((performance.now() - started) / 1000).toFixed(1);
    await clerk.page.waitForTimeout(500);
    console.log(`  ${file.name}, ${(file.bytes.length / 1e6).toFixed(1)} MB`.padEnd(30), `${await longest()}; read in ${took} s`);
  }
} finally {
  await browser.close();
  await outlook.dispose();
}
