import { wordsOf } from "../words/words";
import { loadMessages, select } from "./places";
import type { Page } from "./page-state";
import { attempt, sentenceOf, toast } from "./toast";

/** What the buttons above the list do with the selected mails. */
async function each(page: Page, ids: readonly string[], work: (mailbox: string, id: string) => Promise<unknown>): Promise<void> {
  const { mailbox } = page.store.get().place;
  await attempt(page, async () => {
    for (const id of ids) await work(mailbox, id);
  });
  await loadMessages(page);
}

/** Removes from the list and goes on to the neighbour, as Outlook does. */
async function takeAway(page: Page, work: (mailbox: string, id: string) => Promise<unknown>): Promise<void> {
  const { messages, selected } = page.store.get();
  const rest = messages.filter((message) => !selected.includes(message.id));
  const first = messages.findIndex((message) => selected.includes(message.id));
  const next = rest[Math.min(first, rest.length - 1)];
  await each(page, selected, work);
  const stays = next && page.store.get().messages.some((message) => message.id === next.id) && !next.state.isDraft;
  await select(page, stays ? [next.id] : [], next?.id ?? null);
}

export function deleteSelected(page: Page): Promise<void> {
  return takeAway(page, (mailbox, id) => page.api.remove(mailbox, id));
}

export function archiveSelected(page: Page): Promise<void> {
  return takeAway(page, (mailbox, id) => page.api.move(mailbox, id, "archive"));
}

export function markSelected(page: Page, isRead: boolean): Promise<void> {
  return each(page, page.store.get().selected, (mailbox, id) => page.api.setState(mailbox, id, { isRead }));
}

/** Files dropped on the list: each `.eml` becomes a mail of the open folder, byte for byte. */
export async function importFiles(page: Page, files: readonly File[]): Promise<void> {
  const { place, language } = page.store.get();
  const words = wordsOf(language);
  let imported = 0;
  for (const file of files) {
    if (!/\.eml$/i.test(file.name) && file.type !== "message/rfc822") {
      toast(page, "warning", words.notEml(file.name));
      continue;
    }
    try {
      await page.api.importEml(place.mailbox, place.folder, new Uint8Array(await file.arrayBuffer()));
      imported += 1;
    } catch (error) {
      toast(page, "error", `${file.name}: ${sentenceOf(page, error)}`);
    }
  }
  if (imported > 0) toast(page, "success", words.imported(imported));
  await loadMessages(page);
}
