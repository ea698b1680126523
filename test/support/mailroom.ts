import type { Locator, Page } from "playwright-core";
import type { MessageSummary } from "../../host/mailboxes/mail";
import type { Persona } from "../../host/mailboxes/people";
import type { ServerFaults } from "../../host/server/page-api";
import type { Clerk } from "./clerk";
import type { LocalOutlook } from "./local-outlook";

const folders = { inbox: /^Hộp thư đến/, sentitems: /^Thư đã gửi/, drafts: /^Bản nháp/, archive: /^Lưu trữ/ } as const;

/** Goes to a folder of a mailbox that stands in the tree, by the names on it. */
export async function openFolder({ page }: Clerk, mailbox: string, folder: keyof typeof folders): Promise<void> {
  const button = page.getByRole("navigation", { name: "Thư mục" }).getByRole("list", { name: mailbox }).getByRole("button", { name: folders[folder] });
  await button.click();
  await page.getByRole("listbox", { name: "Danh sách thư" }).getByRole("option").first().waitFor();
}

/** Clicks the mail in the list and waits until it is open in the reading pane. */
export async function openMail(clerk: Clerk, subject: string): Promise<void> {
  await clerk.listed(subject).first().click();
  await readingPane(clerk.page).getByRole("heading", { name: subject }).first().waitFor();
}

export function readingPane(page: Page): Locator {
  return page.getByRole("article", { name: "Ngăn đọc" });
}

/** Ticks several mails in the list, one after another, as one does with the mouse. */
export async function tick(clerk: Clerk, subjects: readonly string[]): Promise<void> {
  for (const subject of subjects) {
    const row = clerk.listed(subject).first();
    await row.hover();
    await row.locator("[data-check]").click();
    await row.and(clerk.page.getByRole("option", { selected: true })).waitFor();
  }
}

export interface Mailroom {
  /** Switches faults of the server on; the others are switched off. */
  fault(faults: Partial<ServerFaults>): Promise<void>;
  /** The `.eml` as it lies on the disk. */
  raw(persona: Persona["id"], mail: MessageSummary): Promise<Buffer>;
  /** The bytes of one attachment. */
  attachment(persona: Persona["id"], mail: MessageSummary, attachmentId: string): Promise<Buffer>;
}

/** What a test sees of the mailboxes without asking the page. */
export function mailroomOf({ page }: Clerk, { url }: LocalOutlook): Mailroom {
  const get = async (persona: Persona["id"], path: string): Promise<Buffer> => {
    const answer = await page.request.get(`${url}api/${path}`, { headers: { "x-persona": persona } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.body();
  };
  const at = ({ mailbox, id }: MessageSummary): string => `mailboxes/${encodeURIComponent(mailbox)}/messages/${encodeURIComponent(id)}`;
  const none: ServerFaults = { offline: false, graphDelayMs: 0, throttleNext: 0, retryAfterSeconds: 1, loseNextSends: 0, rejectToken: false, sharedUploads: false };
  return {
    fault: async (faults) => {
      const answer = await page.request.put(`${url}api/faults`, { headers: { "x-persona": "administrator" }, data: { ...none, ...faults } });
      if (!answer.ok()) throw new Error(`faults: ${answer.status()}`);
    },
    raw: (persona, mail) => get(persona, `${at(mail)}/raw`),
    attachment: (persona, mail, attachmentId) => get(persona, `${at(mail)}/attachments/${encodeURIComponent(attachmentId)}`),
  };
}
