/** A run of text where it stands on the page; y grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** Runs whose baselines differ by less, in font sizes, are one line: a date is often set a little higher than the number beside it. */
const sameLine = 0.45;
/** Gaps in font sizes: a space, and the end of a column. Justified text stretches its spaces to about one. */
const spaceGap = 0.18;
const columnGap = 2.2;

/** Puts the runs of a page together as lines, top to bottom; a wide gap is a tab, and so is the indent of a right-hand column. */
export function linesOf(runs: readonly Run[], pageWidth: number): readonly string[] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows[rows.length - 1];
    if (row && row.y - run.y < sameLine * Math.max(row.size, run.size)) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.flatMap((row, i) => {
    const above = rows[i - 1];
    // A wide step down stands for a blank line: it parts the subject from the text.
    const blank = above !== undefined && above.y - row.y > 2.4 * Math.max(row.size, above.size) ? [""] : [];
    return [...blank, lineOf(row.runs, pageWidth)];
  });
}

function lineOf(runs: readonly Run[], pageWidth: number): string {
  const ordered = [...runs].sort((a, b) => a.x - b.x);
  let line = "";
  let end = -Infinity;
  for (const run of ordered) {
    if (run.text.trim() === "") continue;
    const gap = (run.x - end) / (run.size || 1);
    if (end !== -Infinity) line += gap > columnGap ? "\t" : gap > spaceGap || /^\s/.test(run.text) ? " " : "";
    line += line.endsWith(" ") ? run.text.trimStart() : run.text;
    end = run.x + run.width;
  }
  const start = ordered[0]?.x ?? 0;
  const middle = (start + end) / 2;
  return isRightColumn(start, middle, pageWidth) ? `\t${line}` : line;
}

function isRightColumn(start: number, middle: number, pageWidth: number): boolean {
  return start > 0.38 * pageWidth && middle > 0.6 * pageWidth;
}
