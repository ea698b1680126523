import type { Cell, Sheet } from "../xlsx/cell";
import { above, count, head, words, type About } from "./about";

/** Mails that could not be counted, one a row, so that nothing is dropped. */
export function doubtfulSheet(about: About): Sheet {
  const { report, words: say } = about;
  const top = above(about, say.sheets.doubtful);
  return {
    name: say.sheets.doubtful,
    headRow: top.length + 1,
    keptColumns: 0,
    widths: [6, 20, 34, 60, 36, 30],
    rows: [
      ...top,
      [say.column.number, say.column.arrived, say.column.from, say.column.subject, say.column.why, say.column.mailbox].map(head),
      ...report.doubtful.map(({ arrivedAt, from, subject, why, mailbox }, at) => [count(at + 1), moment(arrivedAt), words(from), words(subject), words(say.why[why]), words(mailbox)]),
    ],
  };
}

function moment(iso: string): Cell {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? words(iso) : { value: at, look: "moment" };
}
