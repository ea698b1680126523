import type { Classification } from "../../domain/classification";
import type { ItemRecord, Tag } from "../../domain/submission";
import { mainDocument, tagFrom } from "../../domain/tag-from";
import { taggedDocument } from "../../domain/tagged-document";
import { tagDocument } from "../../jobs/tag-document";
import { ownAddress, type ComposeItem, type ReadItem } from "../../outlook/current-item";
import { OutlookError } from "../../outlook/ask";
import { loadItemRecord, saveItemRecord } from "../../outlook/custom-properties";
import { isReadOnly } from "../../outlook/read-only";
import { readOnlyCode } from "../../domain/trouble";
import type { Surroundings } from "./surroundings";
import { TroubleError } from "./trouble";

/** Keeps a person's tag on the item. `judged`: before anything remembered counted; `classification`: as it is shown. */
export async function saveTag(item: ComposeItem | ReadItem, tag: Tag, { judged, classification, mail }: { readonly judged: Classification; readonly classification: Classification; readonly mail: { readonly subject: string } }, { rules, now }: Surroundings): Promise<ItemRecord> {
  const main = mainDocument(classification, rules.catalogue);
  const said = main === null ? null : tagFrom(main, mail.subject, rules.catalogue);
  try {
    return await tagDocument(tag, taggedDocument(judged, rules.catalogue), { by: ownAddress(), at: now(), said }, { load: () => loadItemRecord(item), save: (record) => saveItemRecord(item, record) });
  } catch (fault) {
    // Outlook's number says nothing; whether the mailbox may be written in at all does.
    throw fault instanceof OutlookError && (await isReadOnly(item)) ? new TroubleError({ kind: "refused", status: 403, code: readOnlyCode }) : fault;
  }
}
