import type { Page } from "./page-state";

/** Finds a mail wherever this person may look, the mailbox in front first. */
export async function findMail(page: Page, id: string): Promise<{ readonly mailbox: string; readonly folder: string }> {
  const { place, persona } = page.store.get();
  const boxes = new Set([place.mailbox, persona.person.address, ...persona.shared.map((shared) => shared.address)]);
  let last: unknown = null;
  for (const mailbox of boxes) {
    try {
      const { folder } = await page.api.message(mailbox, id);
      return { mailbox, folder };
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
