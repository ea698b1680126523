import type { Said } from "../domain/answer";
import { showDate, showMoment } from "./dates";
import { showCount } from "./numbers";
import { quote } from "./quote";
import type { SuppliedWords } from "./supplied-words";

const digits = (count: number): string => showCount(count, "en");

export const suppliedEn: SuppliedWords = {
  open: "Supplied documents",
  back: "Back",
  heading: "Supplied documents",
  parts: "Lists",
  part: { supplied: (count) => `Supplied (${digits(count)})`, owed: (count) => `Not supplied (${digits(count)})` },
  search: "Search number, symbol, subject",
  filters: "State",
  filter: { all: "All", waiting: "Waiting", overdue: "Overdue", done: "Published", returned: "Returned", recalled: "Recall asked for" },
  found: (count) => (count === 1 ? "1 document" : `${digits(count)} documents`),
  more: (count) => `Show ${digits(count)} more`,
  looking: "Looking through the mailboxes…",
  look: "Look through the mailboxes",
  lookAgain: "Look again",
  signIn: "For this list Outlook needs your permission to let the add-in read what you and your unit have sent.",
  what: "Documents supplied in the last 180 days.",
  looked: (at, mailboxes) => `Looked at ${showMoment(at)}, in Sent Items of your mailbox${mailboxes.map((one) => `, ${quote(one, 80)}`).join("")}.`,
  missed: (mailboxes) => `Could not be opened: ${mailboxes.map((one) => quote(one, 80)).join(", ")}.`,
  mailboxesAgain: "Find again the mailboxes I may open",
  empty: "In the last 180 days no document was supplied.",
  noneFound: "There is no such document.",
  ifNotOpened: (mailbox) => `If the mail does not open: ${mailbox === null ? "your mailbox" : `mailbox ${quote(mailbox, 80)}`}, Sent Items.`,
  suppliedOn: (day, unit) => `Supplied ${showDate(day)}${unit === null ? "" : `, ${quote(unit, 80)}`}`,
  noSubject: "(no subject)",
  state: { supplied: "Waiting for the editors", received: "Received by the editors", published: "Published", filed: "In the document system", posted: "Open for opinions", "taken-off": "Taken off", returned: "Returned", recalled: "Recall asked for", overdue: "Overdue" },
  due: (day, overdue) => (overdue ? `Was due on ${showDate(day)}. Ask the editorial board.` : `Due on ${showDate(day)}.`),
  says: ({ said, at, by }) => `${sentence(said)} (${showMoment(at)}${by === "" ? "" : `, ${quote(by, 80)}`})`,
  page: "Open the published page",
  whatToDo: "Put it right as they say, then supply the right version again.",
  whatToDoFrom: "Put it right as they say. At the foot of the pane open “Supplied documents”, find this document and press “Open the mail to supply it again”.",
  recalled: (at) => `Your unit asked to take it back (${showMoment(at)}). The editorial board answers when it has been taken off.`,
  again: {
    open: "Open the mail to supply it again",
    openReturned: "Open the returned document",
    notFound: "It is not among what was sent within 180 days. Look for its number and symbol in the mailbox it was sent from.",
    what: "Wrong data: press “Edit document data” below, save, then supply it again here. A wrong or missing file: send a new mail with the right version from the common mailbox and supply it from that mail.",
    fixed: "What was put right",
    fixedHint: "The editors read this.",
    needFixed: "Write what was put right, for instance “Issue date corrected”.",
    button: "Supply again",
    done: "Supplied again; waiting for the editors.",
    waits: "It is in the queue and will leave by itself.",
    recalled: "Is it to be supplied again?",
  },
  desk: "Editorial board",
  together: (count) => `${count === 1 ? "1 more document was" : `${digits(count)} more documents were`} supplied with this mail. The editorial board answers once for the whole mail, by the id of the main document.`,
  waiting: "No answer yet.",
  ask: "See its state",
  unknown: "Its state could not be read.",
  answer: {
    heading: "Answer of the editorial board",
    title: { received: "The document was received", published: "The document is published", filed: "The document is in the document-management system", posted: "The draft is open for opinions", "taken-off": "The document was taken off", returned: "The document was returned", corrected: "The document's data were corrected", withdrawn: "An earlier answer is taken back" },
    withdrawn: (kind) => (kind === null ? "The latest answer before it no longer holds." : `The earlier answer “${suppliedEn.answer.title[kind]}” no longer holds.`),
    document: "Document",
    unit: "Unit",
    by: "Answered by",
    notTrusted: "Not to be trusted",
    notTrustedWhat: "This mail says that it is an answer of the editorial board but did not come from its mailbox, so it changes nothing. Ask the editorial board before you act on it.",
    address: "Address",
    at: "Published at",
    takenOffAt: "Taken off at",
    number: "Number in the system",
    deadline: "Opinions until",
    reason: "Reason",
    changed: "What was corrected",
  },
  owed: {
    what: "Mail you and your unit sent in the last 60 days with a document that is to be supplied and was not. Older mail is no longer reminded of.",
    empty: "Nothing is left to supply.",
    sentOn: (day, entry, mailbox) => `Sent ${showDate(day)}${mailbox === null ? "" : ` from ${quote(mailbox, 80)}`}${entry === null ? "" : `, entry ${quote(entry, 20)}`}`,
    overdue: "Late",
    supply: "Open the mail to supply it",
    notNeeded: "Not needed",
    why: "Why need it not be supplied?",
    reasons: ["Supplied in another way", "Sent again, supplied before", "Not a catalogue document", "Another unit supplies it"],
    keep: "Keep this",
    cancel: "Cancel",
    put: (count) => `Not to be supplied (${digits(count)})`,
    because: (why, by) => `${quote(why, 200)}${by === "" ? "" : ` (${quote(by, 80)})`}`,
    takeBack: "Take back",
    reminder: (owed, overdue) => `${owed === 1 ? "1 document was" : `${digits(owed)} documents were`} sent and not supplied${overdue === 0 ? "" : overdue < owed ? `, ${digits(overdue)} of them late` : owed === 1 ? ", and late" : ", all late"}.`,
  },
  bar: ({ kind, answer, due, overdue, recalledAt }) => {
    if (recalledAt !== undefined) return `${suppliedEn.state.recalled} (${showMoment(recalledAt)}).`;
    if (due !== null) return overdue ? `Supplied; the editorial board is overdue since ${showDate(due)}.` : `Supplied; the editorial board has until ${showDate(due)}.`;
    if (answer !== null && answer.said.kind === "returned") return `Returned by the editorial board: ${quote(answer.said.reason, 90)}`;
    return `${suppliedEn.state[kind]}${answer === null ? "" : ` (${showMoment(answer.at)})`}.`;
  },
  category: { waiting: "Đã cung cấp", done: "Đã đăng tải", returned: "Bị trả lại", recalled: "Đã đề nghị thu hồi", takenOff: "Đã gỡ" },
};

function sentence(said: Said): string {
  switch (said.kind) {
    case "received":
      return "The editorial board has it.";
    case "published":
      return "Published on the portal.";
    case "filed":
      return `In the document-management system${said.number === null ? "" : `, number ${quote(said.number, 60)}`}.`;
    case "posted":
      return `Open for opinions${said.deadline === null ? "" : ` until ${showDate(said.deadline)}`}.`;
    case "taken-off":
      return "Taken off, as the recall asked.";
    case "returned":
      return said.reason === "" ? "Returned by the editorial board, without a reason." : `Returned by the editorial board: “${quote(said.reason, 300)}”`;
    case "corrected":
      return `The editorial board has corrected its data${said.what === "" ? "" : `: “${quote(said.what, 300)}”`}.`;
    case "withdrawn":
      return "The editorial board has taken its answer back.";
  }
}
