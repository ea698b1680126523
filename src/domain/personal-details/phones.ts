import { matches, type Page } from "./page";

const mobile = /(?:^|[^\d.,/-])(0[35789]\d{2}[ .]?\d{3}[ .]?\d{3})(?!\d)/g;
/** How an agency is reached is no private matter. */
const contact = /lien he|duong day nong|hotline|fax|e-?mail|@|thong tin|truc/;

/** Mobile numbers in a list of persons; a contact's number is none. */
export function phones({ foldedLines, listsPersons }: Page): number {
  if (!listsPersons) return 0;
  const numbers = foldedLines.filter((line) => !contact.test(line)).reduce<string[]>((all, line) => all.concat(matches(mobile, line).map((match) => match[1]!.replace(/\D/g, ""))), []);
  return new Set(numbers).size;
}
