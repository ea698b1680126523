import type { APIResponse, Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { MessageSummary, StoredMessage } from "../../host/mailboxes/mail";
import { personas, type Persona } from "../../host/mailboxes/people";
import type { LocalOutlook } from "./local-outlook";

export interface MailToWrite {
  /** Address of the mailbox chosen in From; the clerk's own when left out. */
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  readonly body?: string;
  readonly files?: readonly FileToAttach[];
}

export interface FileToAttach {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** How a click on Send ended for the person who made it. */
export type Sent = { readonly kind: "sent" } | { readonly kind: "asked"; readonly says: string; readonly offers: readonly string[] };

const fields = { to: "Đến", cc: "Cc", bcc: "Bcc" } as const;
/** Loading the pane and opening a document, on a machine that does other things too. */
const patience = 20_000;

/** Someone at the ministry before the local Outlook: sees what is on the page, presses what is there, and waits as a person does. */
export class Clerk {
  private constructor(
    readonly page: Page,
    private readonly outlook: LocalOutlook,
  ) {
    page.setDefaultTimeout(patience);
  }

  /** One browser window, which keeps who one was; `openAs` says who sits before it. */
  static async atWindow(browser: Browser, outlook: LocalOutlook): Promise<Clerk> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", viewport: { width: 1440, height: 900 } });
    return new Clerk(await context.newPage(), outlook);
  }

  /** A fresh page: nothing is open, no fault is switched on in the client. */
  async openAs(persona: Persona["id"]): Promise<void> {
    const { person } = personaOf(persona);
    await this.page.goto(this.outlook.url);
    const who = this.page.getByRole("button", { name: /^Đang là / });
    await who.waitFor();
    if ((await who.getAttribute("aria-label"))?.startsWith(`Đang là ${person.name},`) !== true) {
      await who.click();
      await this.page.getByRole("menuitemradio", { name: person.name }).click();
      await this.page.getByRole("button", { name: new RegExp(`^Đang là ${person.name},`) }).waitFor();
    }
    await this.listIsThere();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  // ——— writing ———

  async newMail(mail: MailToWrite): Promise<void> {
    await this.press("Thư mới");
    if (mail.from !== undefined) await this.sendFrom(mail.from);
    for (const field of ["to", "cc", "bcc"] as const) {
      for (const address of mail[field] ?? []) await this.addRecipient(field, address);
    }
    await this.page.getByRole("textbox", { name: "Tiêu đề" }).fill(mail.subject);
    if (mail.body !== undefined) await this.page.getByRole("textbox", { name: "Nội dung thư" }).fill(mail.body);
    for (const file of mail.files ?? []) await this.attach(file);
  }

  async addRecipient(field: keyof typeof fields, typed: string): Promise<void> {
    const box = this.form().getByRole("textbox", { name: fields[field], exact: true });
    await box.fill(typed);
    // What the address book proposes is put aside: the address is taken as typed.
    await box.press("Escape");
    await box.press("Enter");
    await this.chips(field).last().waitFor();
  }

  async attach({ name, contentType, bytes }: FileToAttach): Promise<void> {
    await this.page.locator("[data-picker]").setInputFiles({ name, mimeType: contentType, buffer: Buffer.from(bytes) });
    await this.form().getByRole("button", { name: `Bỏ tệp ${name}` }).waitFor();
  }

  sendFrom(address: string): Promise<unknown> {
    return this.page.getByRole("combobox", { name: "Từ" }).selectOption(address);
  }

  async openDraft(subject: string): Promise<void> {
    await this.page.getByRole("navigation", { name: "Thư mục" }).getByRole("button", { name: /^Bản nháp/ }).first().click();
    await this.listed(subject).first().click();
    await this.form().waitFor();
  }

  /** Opens a mail of the inbox and answers it above what was written before. */
  async reply(subject: string, words: string): Promise<void> {
    await this.listed(subject).first().click();
    await this.press("Trả lời");
    await this.form().waitFor();
    const body = this.page.getByRole("textbox", { name: "Nội dung thư" });
    await body.press("Control+Home");
    await body.pressSequentially(words);
  }

  /** Takes one address out by the cross on its chip. */
  async removeRecipient(field: keyof typeof fields, address: string): Promise<void> {
    await this.chips(field).and(this.page.locator(`[data-address="${address}"]`)).getByRole("button").click();
  }

  /** Closes the draft in front and keeps it in Drafts. */
  async closeDraft(): Promise<void> {
    await this.press("Lưu");
    await this.page.getByText("Đã lưu vào Bản nháp.").waitFor();
    await this.page.getByRole("button", { name: /^Đóng thư / }).first().click();
    await this.form().waitFor({ state: "detached" });
  }

  /** By its label and not its role: a modal dialog hides the form from the accessibility tree, not from the page. */
  form(): Locator {
    return this.page.getByLabel("Soạn thư", { exact: true });
  }

  /** The addresses in one field, as its chips hold them. */
  recipients(field: keyof typeof fields): Promise<string[]> {
    return this.chips(field).evaluateAll((chips) => chips.map((chip) => chip.getAttribute("data-address") ?? ""));
  }

  private chips(field: keyof typeof fields): Locator {
    return this.form().locator(`ul[aria-label="${fields[field]}"] [data-address]`);
  }

  // ——— sending ———

  /** Presses Send and waits until the mail is gone or somebody asks something. */
  async send(): Promise<Sent> {
    await this.press("Gửi");
    return this.sendEnds();
  }

  async sendEnds(): Promise<Sent> {
    const asks = this.dialog().getByRole("button").first();
    await Promise.any([this.form().waitFor({ state: "detached" }), asks.waitFor()]);
    if (!(await asks.isVisible())) return { kind: "sent" };
    const offers = (await this.dialog().getByRole("button").allInnerTexts()).map((text) => text.trim());
    return { kind: "asked", says: await this.dialog().innerText(), offers };
  }

  /** Presses a button of the dialog at send. */
  async answer(name: string): Promise<void> {
    await this.dialog().getByRole("button", { name, exact: true }).click();
  }

  dialog(): Locator {
    return this.page.getByRole("alertdialog");
  }

  // ——— the pane ———

  /** Opens the add-in's pane for the draft in front. */
  async openPane(): Promise<void> {
    await this.press("Văn bản điện tử");
    await this.verdict().waitFor();
  }

  async closePane(): Promise<void> {
    await this.press("Đóng ngăn");
    await this.page.getByRole("complementary", { name: "Ngăn phần bổ trợ" }).waitFor({ state: "detached" });
  }

  /** What stands in the add-in's own page. */
  pane(): FrameLocator {
    return this.page.getByRole("complementary", { name: "Ngăn phần bổ trợ" }).locator("iframe").contentFrame();
  }

  verdict(): Locator {
    return this.pane().getByRole("heading", { level: 1 });
  }

  /** Waits until the pane's first line is this, word for word: "Thư này ổn" is not "Thư này ổn, có 1 điều nên biết". */
  verdictBecomes(title: string | RegExp): Promise<void> {
    return this.pane().getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  /** One part of the pane, by its heading. */
  card(heading: string): Locator {
    return this.pane().getByRole("region", { name: heading, exact: true });
  }

  async pressInPane(name: string): Promise<void> {
    await this.pane().getByRole("button", { name, exact: true }).first().click();
  }

  // ——— pressing and looking ———

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async listIsThere(): Promise<void> {
    await this.page.getByRole("listbox", { name: "Danh sách thư" }).getByRole("option").first().waitFor();
  }

  listed(subject: string): Locator {
    return this.page.getByRole("listbox", { name: "Danh sách thư" }).getByRole("option").filter({ hasText: subject });
  }

  // ——— faults ———

  /** What the panel of faults sets in the client, by the words on it. A switch that is on is turned off again. */
  async switchOnFault(fault: { readonly choose: string; readonly value: string } | { readonly deadCall: string } | { readonly failCall: string; readonly code: number } | { readonly turnOn: RegExp } | "none"): Promise<void> {
    await this.page.getByRole("button", { name: /^Bảng sự cố/ }).click();
    const panel = this.page.getByRole("dialog", { name: "Bảng sự cố" });
    if (fault === "none") {
      await panel.getByRole("button", { name: "Tắt mọi sự cố" }).click();
    } else if ("failCall" in fault) {
      await panel.getByRole("combobox", { name: "Chọn lời gọi" }).selectOption({ label: fault.failCall });
      await panel.getByRole("combobox", { name: "Loại sự cố" }).selectOption({ label: "Mã lỗi" });
      await panel.getByRole("spinbutton", { name: "Giá trị" }).fill(String(fault.code));
      await panel.getByRole("button", { name: "Thêm sự cố" }).click();
    } else if ("deadCall" in fault) {
      await panel.getByRole("combobox", { name: "Chọn lời gọi" }).selectOption({ label: fault.deadCall });
      await panel.getByRole("button", { name: "Thêm sự cố" }).click();
    } else if ("turnOn" in fault) {
      await panel.getByRole("switch", { name: fault.turnOn }).click();
    } else {
      await panel.getByRole("combobox", { name: fault.choose }).selectOption({ label: fault.value });
    }
    await panel.getByRole("button", { name: "Đóng" }).click();
    await panel.waitFor({ state: "detached" });
  }

  // ——— the mailboxes ———

  /** The mail with this subject in a folder of any mailbox; `null` when it is not there. */
  async mailIn(mailbox: string, folder: string, subject: string): Promise<StoredMessage | null> {
    const found = (await this.allMailIn(mailbox, folder)).find((mail) => mail.subject === subject);
    return found === undefined ? null : ((await this.ask(mailbox, `messages/${found.id}`)) as StoredMessage);
  }

  /** The mail as it was delivered. */
  async mailArrived(mailbox: string, subject: string): Promise<StoredMessage> {
    const mail = await this.mailIn(mailbox, "inbox", subject);
    if (mail === null) throw new Error(`Nothing with the subject “${subject}” has arrived at ${mailbox}.`);
    return mail;
  }

  async allMailIn(mailbox: string, folder: string): Promise<readonly MessageSummary[]> {
    return (await this.ask(mailbox, `messages?folder=${folder}`)) as readonly MessageSummary[];
  }

  /** The bytes of one of the mail's files. */
  async bytesOf({ mailbox, id }: StoredMessage, attachmentId: string): Promise<Uint8Array> {
    return (await this.answerTo(mailbox, `messages/${id}/attachments/${attachmentId}`)).body();
  }

  private async ask(mailbox: string, path: string): Promise<unknown> {
    return (await this.answerTo(mailbox, path)).json();
  }

  private async answerTo(mailbox: string, path: string): Promise<APIResponse> {
    const answer = await this.page.request.get(`${this.outlook.url}api/mailboxes/${encodeURIComponent(mailbox)}/${path}`, { headers: { "x-persona": whoMayOpen(mailbox) } });
    if (!answer.ok()) throw new Error(`${mailbox}/${path}: ${answer.status()} ${await answer.text()}`);
    return answer;
  }
}

/** The document's own headers on a mail, by name. */
export function edocHeaders(mail: StoredMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(mail.headers.filter(({ name }) => /^x-moj-edoc-/i.test(name)).map(({ name, value }) => [name.toLowerCase(), value]));
}

function personaOf(id: Persona["id"]): Persona {
  const persona = personas.find((candidate) => candidate.id === id);
  if (persona === undefined) throw new Error(`Nobody is ${id}.`);
  return persona;
}

function whoMayOpen(mailbox: string): Persona["id"] {
  const persona = personas.find(({ person, shared }) => person.address === mailbox || shared.some(({ address }) => address === mailbox));
  if (persona === undefined) throw new Error(`No persona may open ${mailbox}.`);
  return persona.id;
}
