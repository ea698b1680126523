import type { ItemRecord, Tag, TaggedDocument } from "../domain/submission";

/** Keeps the secretary's tag on the item, and which document it speaks of; what is known of a supply stays. */
export async function tagDocument(tag: Tag, about: TaggedDocument, ports: { readonly load: () => Promise<ItemRecord>; readonly save: (record: ItemRecord) => Promise<void> }): Promise<ItemRecord> {
  const record = { ...(await ports.load()), tag, about };
  await ports.save(record);
  return record;
}
