import type { Arrival } from "../../domain/arrival";
import type { Catalogue, Destination } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import { dayInVietnam } from "../../domain/asking/calendar";
import { fold } from "../../domain/fold";
import type { Policy } from "../../domain/policy";
import { lastDayInTime } from "../../domain/working-days";

/** A mail of the queue with what its line shows, made once, so that a thousand of them can be looked through at every key. */
export interface Row {
  /** Stays the same when the mail moves. */
  readonly key: string;
  readonly arrival: Arrival;
  /** Number and symbol; "" where none is known. */
  readonly symbol: string;
  readonly subject: string;
  /** Code of the entry as it now stands; "" where none is known. */
  readonly entry: string;
  /** Code of the unit, or the sender's address where no unit is named. */
  readonly unit: string;
  readonly unitName: string;
  readonly destinations: readonly Destination[];
  /** Last day in time, yyyy-mm-dd, while something is to be done. */
  readonly due: string | null;
  readonly overdue: boolean;
  /** Folded, of all that is searched. */
  readonly words: string;
}

export interface RowRules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** Vietnam's calendar day. */
  readonly today: string;
}

export function makeRow(arrival: Arrival, rules: RowRules, key = `${arrival.mailbox} ${arrival.itemId}`): Row {
  const { facts, desk, place } = arrival;
  const entry = desk?.tag?.entry ?? facts?.entry ?? "";
  const symbol = desk?.tag?.symbol ?? facts?.symbol ?? "";
  const subject = desk?.tag?.subject ?? arrival.subject;
  const unit = facts?.unit ?? arrival.from;
  const unitName = rules.policy.units.find(({ code }) => code === unit)?.name ?? unit;
  const destinations = desk?.tag?.destinations ?? facts?.destinations ?? entryOf(entry, rules.catalogue)?.destinations ?? [];
  const due = place === "waiting" || place === "under-way" ? dueOf(arrival.arrivedAt, rules.policy) : null;
  return { key, arrival, symbol, subject, entry, unit, unitName, destinations, due, overdue: due !== null && rules.today > due, words: fold([symbol, subject, unit, unitName, entry, arrival.from, facts?.shortId ?? ""].join(" ")) };
}

/** Many mails come on one day, and working days are counted one by one. */
const dueDays = new WeakMap<Policy, Map<string, string>>();

function dueOf(arrivedAt: string, policy: Policy): string | null {
  if (Number.isNaN(Date.parse(arrivedAt))) return null;
  const known = dueDays.get(policy) ?? new Map<string, string>();
  dueDays.set(policy, known);
  const day = dayInVietnam(arrivedAt);
  const due = known.get(day) ?? lastDayInTime(arrivedAt, policy);
  known.set(day, due);
  return due;
}
