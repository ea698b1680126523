import type { Catalogue, Destination } from "../domain/catalogue";
import { entryOf } from "../domain/catalogue-lookup";
import { doubtfulDate, type TagProblem } from "../domain/check-tag";
import type { Circulation, Urgency } from "../domain/document";
import { fold } from "../domain/fold";
import { typeNamedBy, typeOfAbbreviation, types } from "../domain/read-facts/document-types";
import type { Tag } from "../domain/submission";
import { allowedDestinations } from "../domain/tag-from";
import { symbolParts } from "../domain/tag-symbol";
import { showDate } from "../text/dates";
import { readTypedDate } from "../text/typed-date";

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

/** The tag as far as what was typed can be read, and what cannot; what is read is then to be checked. */
export function readDraft(draft: TagDraft, today: string): { readonly tag: Tag; readonly problems: readonly TagProblem[] } {
  const date = draft.issuedDate.trim() === "" ? null : readTypedDate(draft.issuedDate, today);
  const symbol = orNull(draft.symbol.replace(/\s*([/–-])\s*/g, "$1"));
  return {
    tag: {
      entry: draft.entry,
      type: typeOf(draft.type),
      number: symbol === null ? null : (symbolParts(symbol)?.number ?? null),
      symbol,
      issuedDate: date?.kind === "day" ? date.day : null,
      issuer: orNull(draft.issuer),
      subject: orNull(draft.subject),
      signer: orNull(draft.signer),
      urgency: orNull(draft.urgency) as Urgency | null,
      destinations: draft.destinations,
    },
    problems: date === null || date.kind === "day" ? [] : [{ kind: date.kind === "no-such-day" ? "no-such-day" : "unreadable-date", field: "issuedDate", severity: "error", typed: draft.issuedDate.trim() }],
  };
}

/** What is odd about a whole date, not about one half typed; shown while it stands there, and not among what is to be looked at before saving. */
export function noticedDate(draft: TagDraft, today: string): TagProblem | null {
  const { issuedDate } = readDraft(draft, today).tag;
  return issuedDate !== null && draft.issuedDate.trim() === showDate(issuedDate) ? doubtfulDate(issuedDate, today) : null;
}

/** Another entry brings its own destinations and keeps what was typed. */
export function withEntry(draft: TagDraft, code: string, catalogue: Catalogue, circulation: Circulation | null): TagDraft {
  const entry = entryOf(code, catalogue);
  return { ...draft, entry: code, destinations: entry === null ? draft.destinations : allowedDestinations(entry.destinations, circulation) };
}

/** The document was read further while the form was open: what nobody touched says what it says now, what was typed stays. */
export function followed(draft: TagDraft, before: TagDraft, now: TagDraft): TagDraft {
  const untouched = (Object.keys(now) as (keyof TagDraft)[]).filter((name) => String(draft[name]) === String(before[name]));
  return Object.assign({ ...draft }, ...untouched.map((name) => ({ [name]: now[name] }))) as TagDraft;
}

/** "Thông báo", "tb" and "TB" are one type; what is no type of the Decree stays as it was typed. */
function typeOf(typed: string): string | null {
  const written = orNull(typed);
  if (written === null || types.includes(written)) return written;
  const named = typeNamedBy(fold(written));
  return (named?.rest === "" ? named.type : typeOfAbbreviation(written)) ?? written;
}

/** A value of the form stands in one line. */
const orNull = (typed: string): string | null => typed.replace(/\s+/g, " ").trim() || null;
