import { itemRecordKey, readItemRecord, writeItemRecord } from "../domain/item-record";
import type { ItemRecord } from "../domain/submission";
import { ask } from "./ask";
import type { ComposeItem, ReadItem } from "./current-item";

/** What is kept on the item itself; survives reopening, is not sent to recipients. */
export async function loadItemRecord(item: ComposeItem | ReadItem): Promise<ItemRecord> {
  return readItemRecord((await properties(item)).get(itemRecordKey));
}

/**
 * Loads again before writing: another window may have written since. Who says nothing of the history of the tag keeps it.
 * Answers what now stands there.
 */
export async function saveItemRecord(item: ComposeItem | ReadItem, record: ItemRecord): Promise<ItemRecord> {
  const kept = await properties(item);
  const { history } = readItemRecord(kept.get(itemRecordKey));
  const whole: ItemRecord = history === undefined ? record : { history, ...record };
  kept.set(itemRecordKey, writeItemRecord(whole));
  await ask<void>("customProperties.saveAsync", (done) => kept.saveAsync(done));
  return whole;
}

function properties(item: ComposeItem | ReadItem): Promise<Office.CustomProperties> {
  return ask<Office.CustomProperties>("loadCustomPropertiesAsync", (done) => item.loadCustomPropertiesAsync(done));
}
