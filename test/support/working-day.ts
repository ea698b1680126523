import type { BrowserContext } from "playwright-core";
import { fileOf } from "../../host/samples/make/documents/index";
import type { Clerk } from "./clerk";
import { openFolder, openMail, tick } from "./mailroom";

export interface Witness {
  /** Addresses of everything that was asked for, by page, panes and send file. */
  readonly asked: readonly string[];
  /** What the browser refused under the content-security policy, and what scripts complained of. */
  readonly complaints: readonly string[];
}

/** Hears everything that any frame of the window asks for or complains of. */
export async function witness(context: BrowserContext): Promise<Witness> {
  const asked: string[] = [];
  const complaints: string[] = [];
  await context.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) => console.error(`content-security policy: ${event.effectiveDirective} ${event.blockedURI} on ${event.documentURI}`)));
  context.on("request", (request) => asked.push(request.url()));
  // Graph's refusals are answers to questions (in which mailbox does this lie?), though the browser writes them in red.
  // A page in a tab of its own is asked for an icon by the browser, not by us.
  const isAnswer = (url: string) => url.includes("/graph.microsoft.com/") || url.endsWith("/favicon.ico");
  context.on("console", (message) => message.type() === "error" && !isAnswer(message.location().url) && complaints.push(`${message.text()} ${message.location().url}`));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return { asked, complaints };
}

const unitName = "Vụ Pháp luật hình sự - hành chính";

/** A secretary's hour: reads and supplies, several at once too, writes from the unit's mailbox, supplies with it, is asked, sends. */
export async function workingDay(clerk: Clerk, at: { reading?(): Promise<void>; selection?(): Promise<void>; compose?(): Promise<void>; asked?(): Promise<void> } = {}): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, "Quyết định số 2199/QĐ-BTP");
  await clerk.openPane();
  await clerk.pressInPane("Cung cấp cho Cục CNTT");
  await clerk.pane().getByText(/^Lúc .*, bởi /).waitFor();
  await at.reading?.();

  await tick(clerk, ["Chỉ thị số 05/CT-BTP", "Công văn số 4712/BTP-VP"]);
  await clerk.openPane();
  await clerk.verdictBecomes("Đã chọn 3 thư");
  await clerk.pressInPane("Cung cấp 2 văn bản");
  await clerk.pane().getByText(/^Vừa cung cấp 2 văn bản; 1 đã cung cấp trước đó/).waitFor();
  await at.selection?.();

  await supplyNotice(clerk, ["vanphongbo@moj.gov.vn", "chuyengia.vidu@gmail.com"]);
  await at.compose?.();
  await clerk.send();
  await at.asked?.();
  await clerk.answer("Vẫn gửi");
  await clerk.form().waitFor({ state: "detached" });
}

/** A unit's notice, written, recognised and supplied in the mail itself; not yet sent. */
export async function supplyNotice(clerk: Clerk, to: readonly string[]): Promise<void> {
  await clerk.newMail({
    from: "plhshc@moj.gov.vn",
    to,
    subject: "Thông báo số 61/TB-PLHSHC về cuộc họp giao ban",
    body: "Vụ gửi Thông báo số 61/TB-PLHSHC.",
    files: [{ name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) }],
  });
  await clerk.openPane();
  await clerk.verdictBecomes(/việc cần xem$/);
  await clerk.pressInPane("Cung cấp cho Cục CNTT");
  await clerk.pane().getByText("Sẽ gửi cùng thư", { exact: true }).waitFor();
}
