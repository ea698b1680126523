import type { TagProblem } from "../domain/check-tag";
import { showDate, showMoment } from "./dates";
import { documentTypeName } from "./document-type-names";
import { quote } from "./quote";
import type { TagWords } from "./tag-words";

export const tagEn: TagWords = {
  save: "Save document data",
  cancel: "Cancel",
  saveAnyway: "Save all the same",
  lookAgain: "Something above is worth a second look. If it is right, press “Save all the same”.",
  keys: "Ctrl+Enter: save. Esc: cancel.",
  anyEntry: "Search the whole catalogue",
  findEntry: "Code or some words",
  entriesFound: (count) => (count === 0 ? "No such entry. Try other words." : count === 1 ? "1 entry" : `${count} entries`),
  none: "(none)",
  dateHint: "Such as 29/3/2016, 29/3/16 or 29032016",
  said: (value) => `The document says: ${quote(value, 160)}`,
  saidNothing: "The document does not say.",
  takeSaid: "As the document says",
  problem,
  history: {
    heading: "History of changes",
    when: ({ at, by }) => `${showMoment(at)}, ${quote(by, 80)}`,
    empty: "(empty)",
  },
};

function problem(one: TagProblem): string {
  switch (one.kind) {
    case "no-entry":
      return "No entry chosen. Type a code or some words of its name, then choose.";
    case "no-subject":
      return "No subject line. Write what the document is about.";
    case "no-destination":
      return "No place of posting. Choose at least one.";
    case "not-for-portal":
      return "A document for internal circulation is not posted on the portal. Clear that box.";
    case "too-long":
      return `Longer than ${one.most} characters. Shorten it.`;
    case "no-symbol":
      return `“${quote(one.symbol)}” is no number and symbol. Write it like 247/TB-BTP, or leave it empty if there is none yet.`;
    case "no-number":
      return `No number. Write it before “${quote(one.symbol)}”, as in 247${quote(one.symbol)}.`;
    case "other-number":
      return `The number is ${quote(one.number)} but the symbol says “${quote(one.symbol)}”. Write the same number.`;
    case "other-type":
      return one.type === "CV"
        ? `The symbol says ${typed(one.says)}, but the type is official letter. A letter's symbol names no type, as in 123/BTP-VP. Correct the symbol, or make the type ${one.says}.`
        : `The symbol says ${typed(one.says)}, but the type is ${typed(one.type)}. Make the symbol …/${one.type}-…, or the type ${one.says}.`;
    case "type-not-in-symbol":
      return `The symbol does not name ${typed(one.type)}. It is usually written like 247/${one.type}-BTP. Check the symbol and the type.`;
    case "other-year":
      return `The symbol says ${one.year}, but the document's date is ${showDate(one.issuedDate)}. Check the year.`;
    case "no-such-day":
      return `There is no day ${quote(one.typed)}. Check the day and the month.`;
    case "unreadable-date":
      return `“${quote(one.typed)}” cannot be read as a date. Write it like 29/3/2016, 29/3/16 or 29032016.`;
    case "future-date":
      return `${showDate(one.issuedDate)} has not come yet; today is ${showDate(one.today)}. Write the day of issue.`;
    case "too-old":
      return `${showDate(one.issuedDate)} lies before ${showDate(one.first)}. Check the year.`;
    case "far-off":
      return `This date is ${one.years} years before today – please look again.`;
    case "same-number":
      return `This number and symbol were used for another document supplied before: ${showDate(one.known.issuedDate)}, “${quote(one.known.subject, 120)}”. Check the number.`;
  }
}

const typed = (type: string): string => `${type} (${documentTypeName(type, "en").toLowerCase()})`;
