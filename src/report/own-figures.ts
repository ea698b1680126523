import type { Catalogue } from "../domain/catalogue";
import { entryOf, hasRole } from "../domain/catalogue-lookup";
import { checkNoteKey } from "../domain/check-note";
import { isFiguresSubject } from "../domain/figures-mail";
import { itemRecordKey, readItemRecord } from "../domain/item-record";
import type { OwnFigures } from "../domain/own-figures";
import type { Policy } from "../domain/policy";
import { readSentItem, type SentItem } from "../domain/sent-item";
import { objectOf, parsed } from "../domain/submission-record";
import { inboxAges, type InboxMail } from "./inbox-ages";
import { monthOf, type Month } from "../domain/month";
import { unknownEntry } from "./report-rules";

export interface OwnNeeds {
  readonly unit: string;
  readonly month: Month;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** Sent Items of the unit's mailbox; those of other months are passed over. */
  readonly sent: Iterable<SentItem>;
  /** Headers of what lies in its inbox; `null` when that was not read. */
  readonly inbox: Iterable<InboxMail> | null;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What a unit's own mailbox says of its month, from what the add-in keeps on each mail, and without the text of any. */
export function ownFigures({ unit, month, policy, catalogue, sent, inbox, now }: OwnNeeds): OwnFigures {
  const byEntry = new Map<string, { sent: number; supplied: number }>();
  const official = { mails: 0, fromPersonal: 0, toNotIssued: 0, draftsAttached: 0 };
  const counts = { notNeeded: 0, reports: 0, replies: 0, unchecked: 0 };
  const seen = new Set<string>();
  for (const item of sent) {
    if (monthOf(item.sentAt) !== month) continue;
    const facts = readSentItem(item, (entry) => entryOf(entry, catalogue)?.supply === true);
    // A mail the add-in made to supply another is no letter of the unit.
    if (facts.kind === "supplied" && !facts.supply.own) continue;
    const { note, tag, isKnown } = keptOn(item);
    if (!isKnown) {
      // Figures delivered are no letter either, nor would they stay the same by being delivered.
      counts.unchecked += Number(!isFiguresSubject(item.subject));
      continue;
    }
    official.mails += 1;
    official.fromPersonal += Number(note.has("personal-sender") || note.has("outside-sender"));
    official.toNotIssued += Number(notIssued.some((kind) => note.has(kind)));
    official.draftsAttached += Number(note.has("draft-attached"));
    counts.reports += Number(hasRole(tag, "periodic-report", catalogue));
    counts.replies += Number(hasRole(tag, "reply", catalogue));
    if (facts.kind === "neither") continue;

    const id = facts.kind === "supplied" ? facts.supply.id : null;
    if (id !== null && seen.has(id)) continue;
    if (id !== null) seen.add(id);
    const code = facts.kind === "supplied" ? facts.supply.entry : facts.owed.entry;
    const entry = entryOf(code, catalogue)?.code ?? unknownEntry;
    const row = byEntry.get(entry) ?? { sent: 0, supplied: 0 };
    byEntry.set(entry, row);
    row.sent += 1;
    row.supplied += Number(facts.kind === "supplied");
    counts.notNeeded += Number(facts.kind === "owed" && facts.owed.notNeeded !== null);
  }
  const inEntries = Object.fromEntries([...byEntry].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { unit, month, sent: inEntries, official, ...counts, inbox: inbox === null ? null : inboxAges(inbox, policy, now) };
}

/** Kinds of finding that tell of a recipient whose address the ministry has not issued. */
const notIssued = ["outside-address", "look-alike-address", "denied-address", "unreadable-address"];

function keptOn({ custom }: SentItem): { readonly note: ReadonlySet<unknown>; readonly tag: string | null; readonly isKnown: boolean } {
  const kept = (custom === null ? null : parsed(custom)) ?? {};
  const value = kept[checkNoteKey];
  const note = typeof value === "string" ? objectOf(parsed(value)) : null;
  const { tag, supplied } = readItemRecord(kept[itemRecordKey]);
  const kinds = [note?.["asked"], note?.["told"]].flatMap((list) => (Array.isArray(list) ? list.slice(0, 100) : []));
  return { note: new Set(kinds), tag: tag?.entry ?? null, isKnown: note !== null || tag !== null || supplied !== null };
}
