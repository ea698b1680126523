import type { IncomingWords } from "./incoming-words";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const incomingEn: IncomingWords = {
  careful: {
    heading: "What to do",
    shown: "Address of this mail",
    meant: "The ministry's",
    compare: "Compare the two letter by letter. To ask, call, or write a new mail to the address you have always used.",
    stay: "Open no file, follow no link, give no password or account number.",
    report: (whom) => `Report it to ${whom}.`,
  },
  sentBy: (address) => `${address} sent it on behalf of the sender above.`,
  sentByOther: (address) => `${address} sent it on behalf of the sender above, and is not issued by the ministry.`,
  answersTo: (address) => `An answer would go to ${address}, which is not issued by the ministry. Look at the To field before you send.`,
  secret: "Do not forward it, and do not answer with the file. Tell your unit's secretary, who has it recalled and handled under the rules for secret documents; if you are the secretary, tell the sender and whoever answers for secrets in your unit.",
  legal: "The ministry's text of 29/03/2016, point 2: only mailboxes issued by the Ministry of Justice are used for official exchange; others have no validity in the exchange of information with its units and persons; a document sent from a unit's common mailbox has information value inside the ministry.",
  asked: {
    heading: "The mail asks",
    kind: {
      opinion: "Give an opinion",
      report: "Report",
      figures: "Send figures",
      people: "Name people",
      register: "Register",
      reply: "Answer",
      papers: "Send papers",
      do: "Do something",
      attend: "Attend",
    },
    before: (when) => `before ${when}`,
    by: (when) => `by ${when}`,
    at: (when) => when,
    when: (time, weekday, date) => `${time === null ? "" : `${time}, `}${weekdays[weekday - 1] ?? ""} ${date}`,
    place: (place) => `At ${place}`,
    counted: (days) => `Counted as ${days} ${days === 1 ? "day" : "days"} from receipt; public holidays are not left out.`,
    noDate: "no date set",
    left: (days) => (days === 0 ? "today" : days === 1 ? "1 day left" : `${days} days left`),
    over: (days) => (days === 1 ? "1 day overdue" : `${days} days overdue`),
    longOver: "date is past",
    meetingOver: "is over",
    evidence: "The sentence",
    whom: (whom) => `Asked of: ${whom}`,
    inBody: "In the mail itself",
    inFile: (name) => `In the file ${name}`,
    more: (count) => `${count} more`,
  },
};
