import type { Classification } from "../../domain/classification";
import { itemRecordKey, writeItemRecord } from "../../domain/item-record";
import type { OutgoingMail } from "../../domain/mail";
import type { ItemRecord } from "../../domain/submission";
import { customPropertiesId } from "../../graph/whole-draft";
import { supplyComposing, type ComposingPorts } from "../../jobs/supply-composing";
import type { Rules } from "../work";

/** A draft as judged in its window, with what a person said of it. */
export interface JudgedDraft {
  readonly mail: OutgoingMail;
  /** As it counts for supplying: a person's word before ours. */
  readonly classification: Classification;
  readonly record: ItemRecord;
  readonly by: string;
}

export interface Carried {
  readonly headers: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** It was supplied here and cannot be so from the unit's mailbox without another click. */
  readonly supplyLost: boolean;
}

/** What of ours goes along. The unit is part of a document's id: what was supplied is stated anew for the unit the draft goes to. */
export async function carriedToUnit({ mail, classification, record, by }: JudgedDraft, mailbox: string, rules: Rules, ports: ComposingPorts): Promise<Carried> {
  let headers: Carried["headers"] = {};
  let kept: ItemRecord = { ...record, supplied: null };
  if (mail.supplied !== null && record.tag !== null) {
    const elsewhere: ComposingPorts = {
      ...ports,
      addBcc: () => Promise.resolve(false),
      removeRecipient: () => Promise.resolve(),
      setHeaders: (stated) => Promise.resolve(void (headers = stated)),
      removeHeaders: () => Promise.resolve(),
      saveRecord: (next) => Promise.resolve(void (kept = { ...kept, ...next })),
    };
    await supplyComposing({ mail: { ...mail, from: { address: mailbox, name: "" } }, classification, tag: record.tag, rules, by }, elsewhere);
  }
  const hasRecord = kept.tag !== null || kept.supplied !== null;
  return {
    headers,
    properties: hasRecord ? { [customPropertiesId]: JSON.stringify({ [itemRecordKey]: writeItemRecord(kept) }) } : {},
    supplyLost: mail.supplied !== null && Object.keys(headers).length === 0,
  };
}
