import { ask, OutlookError } from "./ask";
import type { ComposeItem, ReadItem } from "./current-item";

/** Write, EditOwn and EditAll of `delegatePermissions`. */
const writing = 2 | 16 | 32;

/** Whether the mail lies in a mailbox of which Outlook says that the person may change nothing in it. */
export async function isReadOnly(item: ComposeItem | ReadItem): Promise<boolean> {
  if (typeof item.getSharedPropertiesAsync !== "function") return false;
  try {
    const { delegatePermissions } = await ask<Office.SharedProperties>("getSharedPropertiesAsync", (done) => item.getSharedPropertiesAsync(done));
    return (Number(delegatePermissions) & writing) === 0;
  } catch (fault) {
    if (fault instanceof OutlookError) return false;
    throw fault;
  }
}
