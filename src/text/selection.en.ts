import type { SelectionWords } from "./selection-words";

export const selectionEn: SelectionWords = {
  heading: (count) => `${count} ${count === 1 ? "mail" : "mails"} selected`,
  supplyAll: (count) => (count === 1 ? "Supply 1 document" : `Supply ${count} documents`),
  owed: "If your unit issued these documents, supply them when they are issued.",
  elsewhere: "Others issued these documents; your unit need not supply them.",
  issuedBy: (issuer) => `Issued by ${issuer}`,
  nothing: "Nothing in the selected mails is to be supplied.",
  progress: (done, all) => `${done} of ${all} done`,
  finished: (done, before, failed) => `${[done > 0 && `${done} supplied just now`, before > 0 && `${before} supplied before`, failed > 0 && `${failed} not yet`].filter(Boolean).join("; ")}.`,
  correct: "Correct data",
  retry: "Try again",
  noSubject: "(no subject)",
  state: {
    waiting: "Waiting",
    reading: "Reading…",
    judged: "To be supplied",
    elsewhere: "Issued by others",
    "not-owed": "Nothing to supply",
    queued: "Waiting to be sent",
    supplying: "Supplying…",
    supplied: "Supplied",
    already: "Supplied before",
    failed: "Not yet",
  },
  notOwed: {
    "not-in-catalogue": "Not in the catalogue.",
    secret: "Carries a secrecy mark; never supplied.",
    withheld: "Withheld (personnel, petitions, personal data). If that is wrong, open this mail by itself and choose the entry.",
    "no-supply": "This entry is not supplied.",
  },
};
