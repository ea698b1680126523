import { ask, OutlookError } from "./ask";
import type { ReadItem } from "./current-item";

const key = "edoc-state";
const longest = 150;

/** Says in the bar above a mail being read what became of its document. */
export function tellState(item: ReadItem, words: string): Promise<void> {
  const details = { type: "informationalMessage", message: words.slice(0, longest), icon: "Icon.16", persistent: false } as unknown as Office.NotificationMessageDetails;
  return ask<void>("notificationMessages.replaceAsync", (done) => item.notificationMessages.replaceAsync(key, details, done));
}

/**
 * Marks a mail of the person's own with one category in place of others of ours. Outlook takes only names of the mailbox's own list; one that is
 * missing is added, which only the owner may do. Nothing is written when it stands there already.
 */
export async function categorise(item: ReadItem, name: string, insteadOf: readonly string[]): Promise<void> {
  const { masterCategories } = Office.context.mailbox;
  const names = (list: readonly Office.CategoryDetails[] | null): string[] => (list || []).map(({ displayName }) => displayName);
  const before = names(await ask<Office.CategoryDetails[]>("categories.getAsync", (done) => item.categories.getAsync(done)));
  const others = before.filter((one) => one !== name && insteadOf.includes(one));
  if (!before.includes(name)) {
    const known = names(await ask<Office.CategoryDetails[]>("masterCategories.getAsync", (done) => masterCategories.getAsync(done)));
    if (!known.includes(name)) await ask<void>("masterCategories.addAsync", (done) => masterCategories.addAsync([{ displayName: name, color: "Preset7" as unknown as Office.MailboxEnums.CategoryColor }], done));
    await ask<void>("categories.addAsync", (done) => item.categories.addAsync([name], done));
  }
  if (others.length > 0) await ask<void>("categories.removeAsync", (done) => item.categories.removeAsync(others, done));
}

/** What Outlook refuses is left undone: the pane says it all the same. */
export async function whereAllowed(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    if (!(fault instanceof OutlookError)) throw fault;
  }
}
