import { dayInVietnam, daysBetween } from "../domain/asking/calendar";
import { judgeAddress } from "../domain/judge-address";
import type { Ages, OwnFigures } from "../domain/own-figures";
import type { Policy } from "../domain/policy";

/** A mail in a unit's inbox, by its headers. */
export interface InboxMail {
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly isRead: boolean;
  readonly answered: boolean;
  /** Address in From; "" where there is none. */
  readonly from: string;
}

/** Official by its headers: from a unit's mailbox or another state body. What a mail carries would take reading it. */
export function inboxAges(mails: Iterable<InboxMail>, policy: Policy, now: string): NonNullable<OwnFigures["inbox"]> {
  const unread = { upTo2: 0, upTo7: 0, older: 0 };
  const unanswered = { upTo2: 0, upTo7: 0, older: 0 };
  const today = dayInVietnam(now);
  for (const { receivedAt, isRead, answered, from } of mails) {
    if (isNaN(Date.parse(receivedAt)) || !["unit-mailbox", "state-body"].includes(judgeAddress({ address: from, name: "" }, policy).verdict)) continue;
    const age = ageOf(daysBetween(dayInVietnam(receivedAt), today));
    unread[age] += Number(!isRead);
    unanswered[age] += Number(!answered);
  }
  return { unread, unanswered };
}

function ageOf(days: number): keyof Ages {
  return days <= 2 ? "upTo2" : days <= 7 ? "upTo7" : "older";
}
