import type { Catalogue, Destination } from "../domain/catalogue";
import { entryOf } from "../domain/catalogue-lookup";
import type { Urgency } from "../domain/document";
import type { Tag } from "../domain/submission";
import { readTypedDate, showDate } from "../text/dates";
import type { PaneText } from "../text/pane-text";

/** The tag as it stands in the form: what was typed, right or wrong. */
export interface TagDraft {
  readonly entry: string;
  readonly type: string;
  readonly symbol: string;
  readonly issuedDate: string;
  readonly issuer: string;
  readonly subject: string;
  readonly signer: string;
  readonly urgency: string;
  readonly destinations: readonly Destination[];
}

export type TagFaults = Partial<Readonly<Record<keyof TagDraft, string>>>;

export function draftOf(tag: Tag | null): TagDraft {
  return {
    entry: tag?.entry ?? "",
    type: tag?.type ?? "",
    symbol: tag?.symbol ?? "",
    issuedDate: tag?.issuedDate ? showDate(tag.issuedDate) : "",
    issuer: tag?.issuer ?? "",
    subject: tag?.subject ?? "",
    signer: tag?.signer ?? "",
    urgency: tag?.urgency ?? "",
    destinations: tag?.destinations ?? [],
  };
}

/** Longest values of Decree 30/2020, annex VI, part II, in characters; the symbol is number (11), "/" and notation (30). */
export const longest = { symbol: 42, issuer: 200, subject: 500, signer: 50, type: 100 } as const;

/** The tag, when every field can be taken as it stands; else what is wrong with which. */
export function readDraft(draft: TagDraft, catalogue: Catalogue, text: PaneText): { readonly ok: true; readonly tag: Tag } | { readonly ok: false; readonly faults: TagFaults } {
  const issuedDate = blank(draft.issuedDate) ? null : readTypedDate(draft.issuedDate);
  const symbol = draft.symbol.replace(/\s*([/–-])\s*/g, "$1").trim();
  const faults: { -readonly [K in keyof TagDraft]?: string } = {};
  if (entryOf(draft.entry, catalogue) === null) faults.entry = text.tag.needEntry;
  if (blank(draft.subject)) faults.subject = text.tag.needSubject;
  if (!blank(draft.issuedDate) && issuedDate === null) faults.issuedDate = text.tag.badDate;
  if (symbol !== "" && !/^[^\s/]+\/[^\s]+$/.test(symbol)) faults.symbol = text.tag.badSymbol;
  if (draft.destinations.length === 0) faults.destinations = text.tag.needDestination;
  for (const field of Object.keys(longest) as (keyof typeof longest)[]) {
    if (Array.from(draft[field].trim()).length > longest[field]) faults[field] = text.tag.tooLong(longest[field]);
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    tag: {
      entry: draft.entry,
      type: orNull(draft.type),
      number: /^\d+/.exec(symbol)?.[0] ?? null,
      symbol: orNull(symbol),
      issuedDate,
      issuer: orNull(draft.issuer),
      subject: draft.subject.trim(),
      signer: orNull(draft.signer),
      urgency: orNull(draft.urgency) as Urgency | null,
      destinations: draft.destinations,
    },
  };
}

/** Another entry brings its own destinations and keeps what was typed. */
export function withEntry(draft: TagDraft, code: string, catalogue: Catalogue): TagDraft {
  return { ...draft, entry: code, destinations: entryOf(code, catalogue)?.destinations ?? draft.destinations };
}

const blank = (typed: string): boolean => typed.trim() === "";
const orNull = (typed: string): string | null => (blank(typed) ? null : typed.trim());
