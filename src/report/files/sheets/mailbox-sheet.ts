import type { Ages } from "../../month-report";
import type { Cell, Sheet } from "../xlsx/cell";
import { above, count, figure, head, words, type About } from "./about";
import { sourceOf } from "../source-of";

const ages = ["upTo2", "upTo7", "older"] as const;

/** Each unit's mailbox: who answers for it, what lies in it unread or unanswered by age, what was sent unchecked. */
export function mailboxSheet(about: About): Sheet {
  const { report, words: say } = about;
  const top = above(about, say.sheets.mailboxes);
  const lying = (of: Ages | undefined): Cell[] => ages.map((age) => figure(of?.[age] ?? null, "count", say.notKnown));
  return {
    name: say.sheets.mailboxes,
    headRow: top.length + 1,
    keptColumns: 2,
    widths: [6, 36, 28, ...ages.flatMap(() => [14, 14]), 14, 44],
    rows: [
      ...top,
      [
        ...[say.column.number, say.column.unit, say.column.responsible].map(head),
        ...[say.column.unread, say.column.unanswered].flatMap((what) => ages.map((age) => head(`${what}, ${say.ages[age]}`))),
        head(say.figures.unchecked.name),
        head(say.column.source),
      ],
      ...report.units
        .filter(({ unit }) => unit !== null)
        .map((row, at) => [
          count(at + 1),
          words(row.name),
          words(row.responsible || say.notNamed),
          ...lying(row.own?.inbox?.unread),
          ...lying(row.own?.inbox?.unanswered),
          figure(row.own?.unchecked ?? null, "count", say.notKnown),
          words(sourceOf(row.ownSource, say)),
        ]),
    ],
  };
}
