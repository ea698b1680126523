import { ask } from "./ask";
import type { ReadItem } from "./current-item";

/** What the add-in keeps on an item beside its record. */
export async function itemProperty(item: ReadItem, key: string): Promise<unknown> {
  return (await ask<Office.CustomProperties>("loadCustomPropertiesAsync", (done) => item.loadCustomPropertiesAsync(done))).get(key);
}
