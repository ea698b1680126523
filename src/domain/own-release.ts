import { daysBetween, dayInVietnam, type Day } from "./asking/calendar";
import type { FiledMail } from "./mail";
import type { Policy } from "./policy";
import { isOneOf, sameAddress } from "./read-address";
import { supplyDue, remindedDays } from "./supplied-documents";
import type { WorkCalendar } from "./working-days";

/** That one's own unit has sent a mail: when, and whether what it carries would be supplied late by now. */
export interface OwnRelease {
  readonly day: Day;
  readonly late: boolean;
}

/**
 * A unit's mail lies in the unit's mailbox, or with the person who sent it in the unit's name; `null` for any other. As in the list of what
 * is owed, nobody is pressed about a mail that left long ago.
 */
export function ownRelease({ from, sender, sharedMailbox, receivedAt }: Pick<FiledMail, "from" | "sender" | "sharedMailbox" | "receivedAt">, reader: string, { units, ...calendar }: Pick<Policy, "units"> & WorkCalendar, now: string): OwnRelease | null {
  const unit = from === null ? undefined : units.filter(({ mailboxes }) => isOneOf(from.address, mailboxes))[0];
  const isOwn = unit !== undefined && (sharedMailbox === null ? sender !== null && sameAddress(sender.address, reader) : isOneOf(sharedMailbox, unit.mailboxes));
  if (!isOwn) return null;
  const day = dayInVietnam(receivedAt);
  const today = dayInVietnam(now);
  return { day, late: today > supplyDue(receivedAt, calendar) && daysBetween(day, today) <= remindedDays };
}
