import { digitsOf, matches, type Page } from "./page";

const label = "(?:\\bcccd|\\bcmt?nd|\\bcmt\\b|can cuoc|chung minh (?:nhan dan|thu)|dinh danh ca nhan)";
/** "CCCD số: 001 085 012 345", on one line or wrapped after the label. */
const labelled = new RegExp(`${label}[^\\d\\n]{0,40}\\n?[^\\d\\n]{0,10}(\\d(?:[ .]?\\d){8,11})(?![\\d/])`, "g");
const isLabelled = new RegExp(label);

/** A number by itself, not part of an amount, a date or a symbol. */
const alone = /(?:^|[^\d.,/-])(\d{9}|\d{12})(?![\d/]|[.,-]\d)/gm;
/** Province of birth, sex and century, year of birth, six digits more (the twelve of the citizen's card). */
const twelve = /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/;

/** Numbers of identity cards: said to be ones, or several in a list. */
export function identityNumbers({ folded, listsPersons }: Page): number {
  const said = matches(labelled, folded).map((match) => digitsOf(match[1]!)).filter(({ length }) => length === 9 || length === 12);
  const listed = matches(alone, folded).map((match) => match[1]!).filter((number) => (number.length === 12 ? twelve.test(number) : isLabelled.test(folded)));
  const isList = new Set(listed).size >= (isLabelled.test(folded) ? 2 : 3) && listsPersons;
  return new Set(isList ? said.concat(listed) : said).size;
}
