import { ask } from "./ask";
import { restId } from "./read-item";

export interface SelectedItem {
  /** The id Graph knows it by. */
  readonly itemId: string;
  readonly subject: string;
}

/** The messages marked in the list; Outlook gives at most a hundred. */
export async function selectedMessages(): Promise<readonly SelectedItem[]> {
  const { mailbox } = Office.context;
  if (typeof mailbox.getSelectedItemsAsync !== "function") return [];
  const items = await ask<Office.SelectedItemDetails[]>("getSelectedItemsAsync", (done) => mailbox.getSelectedItemsAsync(done));
  return items.filter(({ itemMode, itemType }) => String(itemType || "message").toLowerCase() === "message" && String(itemMode || "read").toLowerCase() === "read").map(({ itemId, subject }) => ({ itemId: restId(itemId), subject: subject || "" }));
}
