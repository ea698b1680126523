import { entryFigure } from "../domain/single-figures";
import { showMoment } from "./dates";
import type { DeliveryWords, EntryNames } from "./delivery-words";
import { describeTrouble } from "./describe-trouble";
import { showCount } from "./numbers";
import { quote } from "./quote";

const digits = (count: number): string => showCount(count, "en");

const who = (by: string): string => (by === "" ? "" : `, ${quote(by, 80)}`);
const monthName = (month: string): string => new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const figures: Readonly<Record<string, string>> = {
  notNeeded: "Said not to need supplying",
  "official/mails": "Official mails sent",
  "official/fromPersonal": "From personal mailboxes",
  "official/toNotIssued": "To addresses not issued by the ministry",
  "official/draftsAttached": "Consultations with the draft attached",
  reports: "Periodic reports sent electronically",
  replies: "Replies sent electronically",
  unchecked: "Mails not checked",
  "unread/upTo2": "Unread, up to 2 days",
  "unread/upTo7": "Unread, 3 to 7 days",
  "unread/older": "Unread, over 7 days",
  "unanswered/upTo2": "Unanswered, up to 2 days",
  "unanswered/upTo7": "Unanswered, 3 to 7 days",
  "unanswered/older": "Unanswered, over 7 days",
};

function entryName(entry: string, entries: EntryNames): string {
  if (entry === "?") return "Entry not known";
  const name = entries.get(entry);
  return `Entry ${quote(entry, 40)}${name === undefined ? "" : `: ${quote(name, 120)}`}`;
}

export const deliveryEn: DeliveryWords = {
  heading: (month) => `Deliver the unit's figures for ${monthName(month)}`,
  what: "Look at each figure, then send. The ministry's report takes what the unit delivers in place of what was counted.",
  looking: "Counting in the unit's mailbox…",
  retry: "Try again",
  closed: (mailboxes) => `Figures are delivered by somebody who may open the unit's mailbox: ${mailboxes.map((one) => quote(one, 80)).join(", ")}.`,
  countedAt: (at) => `Counted at ${showMoment(at)}.`,
  running: "The month is not over: these figures are provisional. Send them again when it is.",
  groups: { supply: "Documents to be supplied", official: "Official mail", unread: "In the inbox: unread", unanswered: "In the inbox: unanswered" },
  figure: (name, entries) => {
    const found = entryFigure(name);
    if (found === null) return figures[name] ?? quote(name, 60);
    return `${entryName(found.entry, entries)} – ${found.of === "sent" ? "to be supplied" : "supplied"}`;
  },
  change: (change, entries) => `${deliveryEn.figure(change.figure, entries)}: ${digits(change.from)} → ${digits(change.to)}`,
  correct: "Correct figures",
  asCounted: "Take the counted figures",
  counted: (value) => `counted ${value}`,
  notANumber: "A whole number, 0 or more",
  reason: "Why they differ",
  reasonHint: "For example: two documents went from a telephone and were not counted.",
  note: "Note to the Ministry Office (not required)",
  noteHint: "It stands beside the figures in the report.",
  send: "Send the checked figures",
  sendAgain: "Send again all the same",
  sending: "Sending…",
  nowhere: "No mailbox is set to receive figures. Tell the administrator.",
  to: (mailbox, from) => `From ${quote(from, 80)} to ${quote(mailbox, 80)}. It cannot be taken back; to correct it, send again: the later one counts.`,
  end: {
    delivered: (revision) => `Sent (delivery ${revision}).`,
    accepted: (revision) => `Sent (delivery ${revision}); it will be in the unit's Sent Items in a few minutes.`,
    onBehalf: (mailbox) => `The mail went “on behalf of” the unit, so the report does not take it. Ask the administrator for Send As on ${quote(mailbox, 80)}, then send again.`,
    same: (at, by) => `These figures were sent at ${showMoment(at)}${who(by)}. Nothing more was sent.`,
    newer: (at, by) => `There has just been another delivery at ${showMoment(at)}${who(by)}. Look at it below; if it is still needed, press send again.`,
    noReason: "Some figures are not as counted: say why.",
    impossible: (problem) => (problem === "sent" ? "No more can be supplied than was to be supplied." : problem === "official" ? "No figure of official mail can be above the official mails sent." : "A figure cannot be right. Look at them again."),
  },
  history: {
    heading: "Deliveries",
    none: "None yet.",
    one: (revision, at, by) => `Delivery ${revision}: ${showMoment(at)}${who(by)}`,
    counts: "in use",
    early: "sent before the month was over",
    corrected: "Corrected from the counted figures",
    against: (revision) => `Differs from delivery ${revision}`,
    because: (reason) => `Reason: ${quote(reason, 600)}`,
    note: (note) => `Note: ${quote(note, 600)}`,
    more: (count) => `and ${digits(count)} more`,
  },
  refused: {
    heading: "Mails that say they are the unit's figures and do not count",
    why: (why, from, at) => `${showMoment(at)}${who(from)}: ${why === "not-the-unit" ? "not sent by the unit's own mailbox" : "the file of figures is damaged"}`,
  },
  trouble: (why) =>
    why.kind === "no-send-as"
      ? { what: `You may not send as the mailbox ${quote(why.mailbox, 80)}.`, todo: "Nothing was sent. Ask the Exchange administrator for two rights on this mailbox: Full Access and Send As." }
      : describeTrouble(why, "en"),
};
