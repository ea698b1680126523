import { figureNames } from "../unit-figures";
import { unitName } from "../unit-name";
import type { Cell, Sheet } from "../xlsx/cell";
import { momentInVietnam } from "../vietnamese-dates";
import { above, head, totalWords, words, type About } from "./about";

/** Notes of the Ministry Office and of the units, with every correction; below them what each figure is and cannot know, and what was not read. */
export function noteSheet(about: About): Sheet {
  const { report, words: say } = about;
  const top = above(about, say.sheets.notes);
  const notes = report.units.flatMap((row): Cell[][] => {
    const name = words(unitName(row, say));
    const source = row.ownSource;
    const own = source.kind === "delivered" ? [...(source.note === "" ? [] : [`${say.notes.delivered(source.by)} ${source.note}`]), ...source.corrections.map(({ at, by }) => say.source.delivered(momentInVietnam(at), by))] : [];
    return [...(row.note === "" ? [] : [row.note]), ...own].map((note) => [name, words(note)]);
  });
  return {
    name: say.sheets.notes,
    headRow: top.length + 1,
    keptColumns: 0,
    widths: [44, 110],
    rows: [
      ...top,
      [head(say.column.unit), head(say.column.note)],
      ...notes,
      [totalWords(say.sheets.limits), totalWords("")],
      ...figureNames.map((name) => [words(say.figures[name].name), words(`${say.figures[name].what} ${say.figures[name].cannot}`)]),
      [totalWords(say.privacy.title), totalWords("")],
      ...say.privacy.lines.map((line) => [words(""), words(line)]),
    ],
  };
}
