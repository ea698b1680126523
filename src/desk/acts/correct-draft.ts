import type { Catalogue, Destination } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import type { TagProblem } from "../../domain/check-tag";
import type { EdocRecord, Tag } from "../../domain/submission";
import { symbolParts } from "../../domain/tag-symbol";
import { showDate } from "../../text/dates";
import { readTypedDate } from "../../text/typed-date";
import type { Row } from "../queue/row";

/** The data of a document as they stand in the form, right or wrong. */
export interface CorrectDraft {
  readonly entry: string;
  readonly symbol: string;
  readonly issuedDate: string;
  readonly type: string;
  readonly issuer: string;
  readonly signer: string;
  readonly subject: string;
  readonly destinations: readonly Destination[];
}

/** The data as they are now: what the desk made of them, else the record that came with the mail, else what its headers say. */
export function tagOfRow({ arrival, subject, entry, destinations }: Row, record: EdocRecord | null, catalogue: Catalogue): Tag {
  if (arrival.desk?.tag) return arrival.desk.tag;
  if (record !== null) return record.tag;
  const symbol = arrival.facts?.symbol ?? null;
  const parts = symbol === null ? null : symbolParts(symbol);
  return { entry, type: null, number: parts?.number ?? null, symbol, issuedDate: arrival.facts?.issuedDate ?? null, issuer: null, subject: subject.slice(0, 500), signer: null, urgency: null, destinations: destinations.length > 0 ? destinations : (entryOf(entry, catalogue)?.destinations ?? []) };
}

export function correctDraft(tag: Tag): CorrectDraft {
  const { entry, symbol, issuedDate, type, issuer, signer, subject, destinations } = tag;
  return { entry, symbol: symbol ?? "", issuedDate: issuedDate === null ? "" : showDate(issuedDate), type: type ?? "", issuer: issuer ?? "", signer: signer ?? "", subject: subject ?? "", destinations };
}

export function readCorrected(draft: CorrectDraft, before: Tag, today: string): { readonly tag: Tag; readonly problems: readonly TagProblem[] } {
  const typed = draft.issuedDate.trim();
  const date = typed === "" ? null : readTypedDate(typed, today);
  const symbol = orNull(draft.symbol);
  const tag: Tag = {
    ...before,
    entry: draft.entry,
    symbol,
    number: symbol === null ? null : (symbolParts(symbol)?.number ?? null),
    issuedDate: date?.kind === "day" ? date.day : null,
    type: orNull(draft.type),
    issuer: orNull(draft.issuer),
    signer: orNull(draft.signer),
    subject: orNull(draft.subject),
    destinations: draft.destinations,
  };
  return { tag, problems: date === null || date.kind === "day" ? [] : [{ kind: date.kind === "no-such-day" ? "no-such-day" : "unreadable-date", field: "issuedDate", severity: "error", typed }] };
}

/** In the words of the form, for the unit: "Số, ký hiệu: 247/TB-BTP; …". "" where nothing was changed. */
export function whatChanged(before: Tag, now: Tag, names: Readonly<Record<keyof Tag, string>>): string {
  const fields = (Object.keys(names) as (keyof Tag)[]).filter((field) => field !== "number" && String(before[field] ?? "") !== String(now[field] ?? ""));
  return fields.map((field) => (field === "destinations" ? names[field] : `${names[field]}: ${shown(field, now)}`)).join("; ").slice(0, 300);
}

function shown(field: keyof Tag, tag: Tag): string {
  const value = tag[field];
  return field === "issuedDate" && typeof value === "string" ? showDate(value) : String(value ?? "");
}

/** A value of the form stands in one line. */
const orNull = (typed: string): string | null => typed.replace(/\s+/g, " ").trim() || null;
