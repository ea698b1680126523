import { destinations } from "../unit-figures";
import { unitName } from "../unit-name";
import type { Sheet } from "../xlsx/cell";
import { above, count, head, totalCount, totalWords, words, type About } from "./about";

/** Documents supplied, units by the place they go to; one that goes to two places stands under both. */
export function destinationSheet(about: About): Sheet {
  const { report, words: say } = about;
  const top = above(about, say.sheets.destinations);
  return {
    name: say.sheets.destinations,
    headRow: top.length + 1,
    keptColumns: 2,
    widths: [6, 36, 16, ...destinations.map(() => 18)],
    rows: [
      ...top,
      [head(say.column.number), head(say.column.unit), head(say.figures.supplied.name), ...destinations.map((place) => head(say.destination[place]))],
      ...report.units.map((row, at) => [count(at + 1), words(unitName(row, say)), count(row.supply.supplied), ...destinations.map((place) => count(row.supply.byDestination[place]))]),
      [totalWords(""), totalWords(say.column.total), totalCount(report.total.supplied), ...destinations.map((place) => totalCount(report.total.byDestination[place]))],
    ],
  };
}
