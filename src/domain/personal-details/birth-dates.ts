import { matches, namesSomebody, type Page } from "./page";

const year = "(?:19[3-9]\\d|20[01]\\d)";
const date = `(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?|\\d{1,2} thang \\d{1,2} nam )`;
/** "sinh ngày 12/3/1980", "sinh năm 1980", "ngày sinh: 12 tháng 3 năm 1980". */
const said = new RegExp(`(\\w+ )?\\b(?:sinh ngay|ngay sinh|sinh nam|nam sinh) ?:? ?(?:${date})?${year}(?!\\d)`, "g");
/** "Học sinh năm 2024" was not born then. */
const notBorn = /^(?:hoc|tuyen|phat|ve|thi|dan|moi|nay|ky|khai|tai|tan) $/;

const column = /\b(?:ngay,? (?:thang,? nam )?sinh|nam sinh)\b/;
const inRow = new RegExp(`(?:^|[^\\d/.-])(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?${year}(?![\\d/.-])`);

/** Dates of birth: said of somebody, or in a column beside names. */
export function birthDates({ folded, lines, foldedLines, listsPersons }: Page): number {
  const born = matches(said, folded).filter((match) => !notBorn.test(match[1] || "")).length;
  const head = foldedLines.findIndex((line) => column.test(line));
  const rows = head < 0 || !listsPersons ? 0 : lines.filter((line, at) => at > head && inRow.test(line) && namesSomebody(line)).length;
  return Math.max(born, rows >= 2 ? rows : 0);
}
