import { sourceOf } from "../source-of";
import { figureNames, figureOf, totalOf, unitFigures } from "../unit-figures";
import { unitName } from "../unit-name";
import type { Sheet } from "../xlsx/cell";
import { above, count, figure, head, totalWords, words, type About } from "./about";

/** Every figure of every unit, one unit a row; notes, which may be long, have a sheet of their own. */
export function summarySheet(about: About): Sheet {
  const { report, words: say } = about;
  const top = above(about, say.sheets.summary);
  return {
    name: say.sheets.summary,
    headRow: top.length + 1,
    keptColumns: 2,
    widths: [6, 36, ...figureNames.map(() => 11), 28],
    rows: [
      ...top,
      [head(say.column.number), head(say.column.unit), ...figureNames.map((name) => head(say.figures[name].name)), head(say.column.source)],
      ...report.units.map((row, at) => [
        count(at + 1),
        words(unitName(row, say)),
        ...figureNames.map((name) => figure(figureOf(name, row), unitFigures[name].kind, say.notKnown)),
        words(sourceOf(row.ownSource, say)),
      ]),
      [totalWords(""), totalWords(say.column.total), ...figureNames.map((name) => figure(totalOf(name, report), unitFigures[name].kind, say.notKnown, true)), totalWords("")],
    ],
  };
}
