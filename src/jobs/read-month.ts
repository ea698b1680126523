import type { Arrival } from "../domain/arrival";
import type { ArrivalReader } from "../domain/arrival-reader";
import type { MailboxMail } from "./mailbox-mail";
import type { MonthStore } from "./month-store";
import { Cancelled, readMailboxMonth } from "./read-mailbox-month";

export interface MonthPorts {
  /** Of one month; what they may ask for together is settled outside. */
  readonly open: (mailbox: string) => ArrivalReader;
  readonly store: MonthStore;
}

export interface MonthProgress {
  /** Mails known, those of earlier looks with them. */
  readonly read: number;
  /** As many as the mailboxes say they hold; `null` until all have said so. */
  readonly expected: number | null;
}

export interface MonthWish {
  readonly month: string;
  readonly mailboxes: readonly string[];
  readonly signal: AbortSignal;
  /** `arrivals` is what is known by then, whole; `fresh`: what the last page brought. */
  readonly told: (progress: MonthProgress, fresh: readonly Arrival[], arrivals: () => Iterable<Arrival>) => void;
}

export interface MonthRead {
  /** "cancelled": what was read is kept, and the next look goes on from there. */
  readonly kind: "whole" | "cancelled";
  /** Mailboxes the person may not look into. */
  readonly closed: readonly string[];
  /** Every mail known, once, in the place where it lies; made anew each time, for all of them together would fill a page's memory. */
  arrivals(): Iterable<Arrival>;
}

/** Reads what arrived in a month in several publication mailboxes. A fault in one is thrown once the others are through; what was read is kept. */
export async function readMonth({ open, store }: MonthPorts, { month, mailboxes, signal, told }: MonthWish): Promise<MonthRead> {
  const known = new Map<string, { readonly mail: MailboxMail; readonly expected: number; readonly isSurveyed: boolean }>();
  function* arrivals(): Iterable<Arrival> {
    for (const mailbox of mailboxes) yield* known.get(mailbox)?.mail.arrivals() ?? [];
  }
  const closed: string[] = [];
  const progress = (): MonthProgress => {
    const all = mailboxes.filter((mailbox) => !closed.includes(mailbox)).map((mailbox) => known.get(mailbox));
    const isSurveyed = all.every((one) => one?.isSurveyed === true);
    return { read: all.reduce((sum, one) => sum + (one?.mail.size ?? 0), 0), expected: isSurveyed ? all.reduce((sum, one) => sum + (one?.expected ?? 0), 0) : null };
  };
  const ends = await Promise.allSettled(
    mailboxes.map(async (mailbox) => {
      const isOpen = await readMailboxMonth({ month, mailbox }, {
        reader: open(mailbox),
        store,
        signal,
        told: (mail, expected, fresh) => {
          known.set(mailbox, { mail, expected, isSurveyed: known.has(mailbox) });
          told(progress(), fresh, arrivals);
        },
      });
      if (!isOpen) closed.push(mailbox);
    }),
  );
  const faults = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
  const fault = faults.find((one) => !(one instanceof Cancelled));
  if (fault !== undefined) throw fault;
  return { kind: faults.length > 0 ? "cancelled" : "whole", closed, arrivals };
}
