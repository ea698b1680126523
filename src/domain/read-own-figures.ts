import { isDay } from "./asking/calendar";
import type { Ages, OwnFigures } from "./own-figures";
import { objectOf, textOf, type Read } from "./submission-record";

/** More entries than any catalogue has. */
const mostEntries = 500;
/** More than a mailbox sends in a month. */
const mostMails = 10_000_000;

/** A unit's figures from JSON anybody may have written: whole and possible, or refused with the name of the first field that is not. */
export function readOwnFigures(value: unknown): Read<OwnFigures> {
  const found = objectOf(value);
  if (found === null) return { ok: false, problem: "figures" };
  const unit = textOf(found["unit"], 60);
  if (unit === null) return { ok: false, problem: "unit" };
  const month = textOf(found["month"], 7);
  if (month === null || !isDay(`${month}-01`)) return { ok: false, problem: "month" };
  const sent = sentOf(found["sent"]);
  if (sent === null) return { ok: false, problem: "sent" };
  const official = countsOf(found["official"], ["mails", "fromPersonal", "toNotIssued", "draftsAttached"]);
  if (official === null || Math.max(official.fromPersonal, official.toNotIssued, official.draftsAttached) > official.mails) return { ok: false, problem: "official" };
  const rest = countsOf(found, ["notNeeded", "reports", "replies", "unchecked"]);
  if (rest === null) return { ok: false, problem: "counts" };
  const inbox = found["inbox"] === null ? null : inboxOf(found["inbox"]);
  if (inbox === undefined) return { ok: false, problem: "inbox" };
  return { ok: true, value: { unit, month, sent, official, ...rest, inbox } };
}

function sentOf(value: unknown): OwnFigures["sent"] | null {
  const found = objectOf(value);
  const entries = found === null ? null : Object.keys(found);
  if (found === null || entries === null || entries.length > mostEntries) return null;
  // Without a prototype no code means more than it says.
  const sent: Record<string, { readonly sent: number; readonly supplied: number }> = Object.create(null);
  for (const entry of entries) {
    const counts = countsOf(found[entry], ["sent", "supplied"]);
    if (counts === null || counts.supplied > counts.sent || entry.length > 40) return null;
    sent[entry] = counts;
  }
  return sent;
}

function inboxOf(value: unknown): OwnFigures["inbox"] | undefined {
  const found = objectOf(value);
  const unread = found === null ? null : agesOf(found["unread"]);
  const unanswered = found === null ? null : agesOf(found["unanswered"]);
  return unread === null || unanswered === null ? undefined : { unread, unanswered };
}

function agesOf(value: unknown): Ages | null {
  return countsOf(value, ["upTo2", "upTo7", "older"]);
}

/** `null` unless every one is a whole number that can be one. */
function countsOf<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, number> | null {
  const found = objectOf(value);
  const counts = {} as Record<Name, number>;
  for (const name of names) {
    const count = found === null ? null : found[name];
    if (typeof count !== "number" || !(count >= 0 && count <= mostMails) || Math.floor(count) !== count) return null;
    counts[name] = count;
  }
  return counts;
}
