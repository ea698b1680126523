import type { Classification } from "../../domain/classification";
import type { ItemRecord, Tag } from "../../domain/submission";
import { mainDocument, tagFrom } from "../../domain/tag-from";
import { taggedDocument } from "../../domain/tagged-document";
import { tagDocument } from "../../jobs/tag-document";
import { ownAddress, type ComposeItem, type ReadItem } from "../../outlook/current-item";
import { loadItemRecord, saveItemRecord } from "../../outlook/custom-properties";
import type { Surroundings } from "./surroundings";

/** Keeps a person's tag on the item. `judged`: before anything remembered counted; `classification`: as it is shown. */
export function saveTag(item: ComposeItem | ReadItem, tag: Tag, { judged, classification, mail }: { readonly judged: Classification; readonly classification: Classification; readonly mail: { readonly subject: string } }, { rules, now }: Surroundings): Promise<ItemRecord> {
  const main = mainDocument(classification, rules.catalogue);
  const said = main === null ? null : tagFrom(main, mail.subject, rules.catalogue);
  return tagDocument(tag, taggedDocument(judged, rules.catalogue), { by: ownAddress(), at: now(), said }, { load: () => loadItemRecord(item), save: (record) => saveItemRecord(item, record) });
}
