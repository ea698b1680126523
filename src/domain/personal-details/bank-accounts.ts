import { digitsOf, matches, type Page } from "./page";

const said = /(?:so tai khoan|tai khoan(?: ngan hang)?(?: so)?|so tk|\bstk) ?[:.]? ?(\d(?:[ .-]?\d){6,18})(?!\d)/g;
/** An agency's own account, or a company's: told to everyone who pays. */
const anAgencys = /kho bac|ngan sach|chi cuc|\bcuc\b|cong ty|trung tam|\bso tu phap|don vi|van phong|le phi/;
const nearby = 120;

const column = /\b(?:so tai khoan|so tk|stk|tai khoan)\b/;
const inRow = /(?:^|[^\d.,/-])(\d{8,16})(?![\d/]|[.,-]\d)/;

/** Bank accounts of persons: said one by one, or in a column of a list of persons. */
export function bankAccounts({ folded, foldedLines, listsPersons }: Page): number {
  const own = matches(said, folded).filter(({ index }) => !anAgencys.test(folded.slice(Math.max(0, index - nearby), index + nearby)));
  const numbers = own.map((match) => digitsOf(match[1]!));
  const head = foldedLines.findIndex((line) => column.test(line) && !/\d{6}/.test(line));
  const rows = head < 0 || !listsPersons ? [] : foldedLines.slice(head + 1).filter((line) => inRow.test(line) && !anAgencys.test(line));
  return Math.max(new Set(numbers).size, rows.length >= 2 ? rows.length : 0);
}
