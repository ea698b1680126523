import { once } from "node:events";
import { spawn } from "node:child_process";
import https from "node:https";
import net from "node:net";
import path from "node:path";
import { readFileSync } from "node:fs";
import { createGraph } from "../graph";
import { createLogin } from "../login/index";
import { openStore } from "../mailboxes/open-store";
import * as people from "../mailboxes/people";
import { addinSite } from "./addin-site";
import { certificate } from "./certificate";
import { addinFolder, readHosting, samplesFolder } from "./hosting";
import { KeptSettings } from "./kept-settings";
import { readOptions, usage, type Options } from "./options";
import type { PageNeeds } from "./page-routes";
import { pageSite } from "./page-site";
import { readManifest } from "./read-manifest";
import { Refusal } from "./refusal";
import { openRelease } from "./release";
import { bringOwnMail, bringSamples, localAddresses, needMailFolder } from "./samples";

/** Milliseconds: a connection closed the moment somebody asks again over it looks like a server that is down. */
const keepAliveTimeout = 120_000;

/** Opens the mailboxes, serves the page and the add-in, prints the address. */
async function main(options: Options): Promise<void> {
  if (options.help) return void console.log(usage);
  const pageOrigin = `https://localhost:${options.port}`;
  const addinOrigin = `https://localhost:${options.port + 1}`;
  const hosting = readHosting();
  const release = options.addin === null ? null : await openRelease(options.addin);
  if (options.mail !== null) needMailFolder(options.mail);
  // Before the mailboxes are touched: another local Outlook may be at work on them.
  for (const port of [options.port, options.port + 1]) {
    const probe = await listen(net.createServer(), port);
    await new Promise((done) => probe.close(done));
  }
  const tls = await certificate(path.join(options.data, "certificate"));
  const store = await openStore(path.join(options.data, "mailboxes"));
  const kept = new KeptSettings(path.join(options.data, "settings"));

  const fill = async (): Promise<void> => {
    for (const address of localAddresses()) store.addMailbox(address);
    const anyMail = store.mailboxes().some((mailbox) => store.list(mailbox, null).length > 0);
    if (kept.read("filled", false) || anyMail) return;
    console.log("Đang bày thư mẫu vào các hộp thư…  (laying out the sample mails)");
    const count = await bringSamples(store, samplesFolder);
    kept.write("filled", true);
    console.log(`  ${count} thư.`);
  };
  await fill();
  if (options.mail !== null) await ownMail(options.mail);

  const needs: PageNeeds = {
    store,
    kept,
    addinOrigin,
    addin: readManifest(release === null ? readFileSync(path.join(addinFolder, "manifest.xml"), "utf8") : (await release.get("/manifest.xml")).body.toString("utf8"), addinOrigin),
    faults: { offline: false, graphDelayMs: 0, throttleNext: 0, retryAfterSeconds: 2, loseNextSends: 0, rejectToken: false, sharedUploads: false },
    reset: async () => {
      await store.clear();
      kept.clear();
      await fill();
    },
  };
  const graph = createGraph({ store, people, faults: () => needs.faults });

  await listen(https.createServer({ ...tls, keepAliveTimeout }, pageSite(needs, pageOrigin)), options.port);
  await listen(https.createServer({ ...tls, keepAliveTimeout }, addinSite(hosting, release, pageOrigin, graph, createLogin(people.personas, addinOrigin), () => needs.faults)), options.port + 1);
  console.log(`\nOutlook cục bộ: ${pageOrigin}/\nBàn biên tập:   ${addinOrigin}/desk.html\n\nTrình duyệt sẽ hỏi về chứng chỉ của localhost: hãy chọn tiếp tục. Bấm Ctrl+C để dừng; thư được giữ trong ${options.data}.`);
  if (options.open) openInBrowser(`${pageOrigin}/`);

  async function ownMail(folder: string): Promise<void> {
    const first = people.personas[0];
    if (first === undefined) return;
    const { added, unread } = await bringOwnMail(store, kept, folder, first.person.address);
    console.log(`Đã thêm ${added} thư từ ${folder} vào hộp thư của ${first.person.name}.`);
    for (const file of unread) console.error(`  Không đọc được ${file}: hãy kiểm tra quyền đọc tệp.`);
  }
}

async function listen<S extends net.Server>(server: S, port: number): Promise<S> {
  server.listen(port, "localhost");
  try {
    await once(server, "listening");
    return server;
  } catch (error) {
    if (!isCoded(error)) throw error;
    if (error.code === "EADDRINUSE") throw new Refusal(1, "port", `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: npm start -- --port 9443`);
    if (error.code === "EACCES") throw new Refusal(1, "port", `Không có quyền mở cổng ${port}. Hãy chọn cổng lớn hơn 1024: npm start -- --port 9443`);
    throw error;
  }
}

/** Only where there is a desktop: on a server the address is printed and nothing is started. */
function openInBrowser(address: string): void {
  const [command, args] =
    process.platform === "darwin" ? ["open", [address]] : process.platform === "win32" ? ["cmd", ["/c", "start", "", address]] : ["xdg-open", [address]];
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => console.log("Không tự mở được trình duyệt; hãy mở địa chỉ trên bằng tay."));
  child.unref();
}

function isCoded(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string";
}

try {
  await main(readOptions(process.argv.slice(2), process.env["EVANBAN_STARTED_IN"] ?? process.cwd()));
} catch (error) {
  if (error instanceof Refusal) {
    console.error(`\n${error.message}\n`);
    process.exit(error.code === "usage" ? 2 : 1);
  }
  if (isCoded(error) && ["ENOSPC", "EDQUOT", "DiskFull"].includes(error.code)) console.error("\nĐĩa đã đầy nên không ghi được thư. Hãy giải phóng chỗ rồi chạy lại; thư đã ghi vẫn còn nguyên.\n");
  else if (isCoded(error) && ["EACCES", "EROFS", "EPERM", "ENOTDIR", "EEXIST"].includes(error.code)) console.error(`\nKhông ghi được vào thư mục dữ liệu (${error.message}). Hãy chọn thư mục khác: npm start -- --data THƯ-MỤC\n`);
  else console.error(error);
  process.exit(1);
}
