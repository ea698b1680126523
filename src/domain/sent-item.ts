import { checkNoteKey } from "./check-note";
import { itemRecordKey, readItemRecord } from "./item-record";
import type { SupplyChange } from "./submission";
import { readMessageId } from "./submission-message";
import { objectOf, parsed, textOf } from "./submission-record";
import { readSubjectToken } from "./subject-token";
import { notNeededKey, readNotNeeded, type NotNeeded } from "./not-needed";

/** A mail somebody sent, as Graph tells of it without its text. */
export interface SentItem {
  /** Graph's id. */
  readonly itemId: string;
  /** The shared mailbox it lies in; `null` for the person's own. */
  readonly mailbox: string | null;
  readonly subject: string;
  /** ISO 8601, UTC, by Exchange's clock. */
  readonly sentAt: string;
  readonly internetMessageId: string;
  /** Who pressed Send. */
  readonly by: string;
  /** What our add-in keeps on it, as Outlook stores it: one JSON object. */
  readonly custom: string | null;
}

/** One time a document was supplied, as far as a mail in Sent Items shows it. */
export interface SupplyMail {
  /** `null` when only the token of the subject tells of it. */
  readonly id: string | null;
  readonly shortId: string;
  readonly entry: string | null;
  readonly unit: string | null;
  readonly symbol: string | null;
  /** What the document is about. */
  readonly subject: string;
  readonly at: string;
  readonly by: string;
  /** True for the mail the document itself went with, false for one of the add-in's own making. */
  readonly own: boolean;
  /** What it asks to become of a document supplied before; `null` where it supplies one. */
  readonly change: SupplyChange["kind"] | null;
  readonly mail: Pick<SentItem, "itemId" | "mailbox">;
}

/** A mail that went with a catalogue document nobody has supplied yet. */
export interface OwedMail {
  readonly mail: Pick<SentItem, "itemId" | "mailbox">;
  readonly subject: string;
  readonly sentAt: string;
  /** The tag a person gave it; `null` when only the check at send knows. */
  readonly entry: string | null;
  readonly symbol: string | null;
  /** Of that tag. */
  readonly issuer: string | null;
  /** Who pressed Send. */
  readonly by: string;
  readonly notNeeded: NotNeeded | null;
}

export type SentFacts = { readonly kind: "supplied"; readonly supply: SupplyMail } | { readonly kind: "owed"; readonly owed: OwedMail } | { readonly kind: "neither" };

/**
 * What a sent mail says of supplying. Headers are not given back in Sent Items (OUTLOOK-PLATFORM §2), so it is read from the Message-ID
 * the add-in gave, from the item's custom properties, from the token in the subject.
 * `toSupply`: whether a document of this entry is to be supplied at all.
 */
export function readSentItem(item: SentItem, toSupply: (entry: string) => boolean): SentFacts {
  const kept = item.custom === null ? {} : parsed(item.custom) || {};
  const { supplied, tag } = readItemRecord(kept[itemRecordKey]);
  const token = readSubjectToken(item.subject);
  const made = readMessageId(item.internetMessageId);
  const id = made !== null ? made.id : supplied === null ? null : supplied.id;
  const { itemId, mailbox } = item;
  const symbol = tag === null ? null : tag.symbol;
  if (id !== null || token !== null) {
    const built = made !== null || (token !== null && supplied === null);
    return {
      kind: "supplied",
      supply: {
        id,
        shortId: id !== null ? id.slice(0, 8) : token!.shortId,
        entry: tag !== null ? tag.entry : token === null ? null : token.entry,
        unit: token === null || built === false ? null : token.unit,
        symbol,
        subject: (tag !== null && tag.subject) || withoutToken(item.subject),
        // A mail supplied from Sent Items was supplied later than it was sent.
        at: !built && supplied !== null && supplied.how === "read" ? supplied.at || item.sentAt : item.sentAt,
        by: (supplied !== null && supplied.by) || item.by,
        own: !built,
        change: made === null ? null : made.change,
        mail: { itemId, mailbox },
      },
    };
  }
  const isOwed = tag !== null ? toSupply(tag.entry) : wasNotSupplied(kept[checkNoteKey]);
  if (!isOwed) return { kind: "neither" };
  return { kind: "owed", owed: { mail: { itemId, mailbox }, subject: (tag !== null && tag.subject) || item.subject, sentAt: item.sentAt, entry: tag === null ? null : tag.entry, symbol, issuer: tag === null ? null : tag.issuer, by: item.by, notNeeded: readNotNeeded(kept[notNeededKey]) } };
}

/** What the check at send found: to be supplied, and nothing that forbids it. */
function wasNotSupplied(note: unknown): boolean {
  const found = typeof note === "string" ? objectOf(parsed(note)) : null;
  if (found === null) return false;
  const kinds = [found["asked"], found["told"]].reduce<string[]>((all, list) => all.concat(Array.isArray(list) ? list.map((one) => textOf(one, 60) || "") : []), []);
  return kinds.indexOf("not-supplied") >= 0 && kinds.indexOf("secrecy-mark") < 0 && kinds.indexOf("withheld-document") < 0;
}

export function withoutToken(subject: string): string {
  return subject.replace(/\[EDOC:[^\]]{1,200}\]\s*/g, "").trim();
}
