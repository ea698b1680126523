import type { Classification, DocumentJudgement } from "../domain/classification";
import type { BeingRead } from "../jobs/read-attachments";

export interface ScansInMail {
  readonly underWay: BeingRead | null;
  /** Those whose letters were recognised. */
  readonly read: readonly DocumentJudgement[];
  /** Those that were left alone. */
  readonly unread: readonly DocumentJudgement[];
}

/** The scanned pages of a mail; `null` when it has none. */
export function scansInMail({ classification, reading }: { readonly classification: Classification; readonly reading: readonly BeingRead[] }): ScansInMail | null {
  const underWay = reading.find(({ recognised }) => recognised !== null) ?? null;
  const read = classification.documents.filter(({ textSource }) => textSource === "ocr");
  const unread = classification.documents.filter(({ textSource }) => textSource === "none");
  return underWay === null && read.length === 0 && unread.length === 0 ? null : { underWay, read, unread };
}
