/** A page as whoever lays it out sees it: paragraphs, and rows whose cells stand side by side. */
export type Block = { readonly kind: "line"; readonly text: string } | { readonly kind: "columns"; readonly left: readonly string[]; readonly right: readonly string[] };

export type Sheet = readonly Block[];

const nation = /^c.ng h.a x. h.i ch. ngh.a vi.t nam$/i;
const motto = /^đ.c l.p\s*[-–—]\s*t. do\s*[-–—]\s*h.nh ph.c$/i;
const rule = /^[-_=*–—.\s]+$/;
const number = /^số\s*:/i;
/** Left behind by the program that recognised a scan. */
const pageBreak = /^-+ PAGE BREAK -+$/;
const placeAndDate = /,\s*ngày\s.*\stháng\s.*\snăm\s/i;

/**
 * A text as a sheet. Where it shows wide gaps its pieces stand in columns. Where a site has set the head out line by line, it goes
 * back into the two columns it had on paper: agency and number on the left, nation and date on the right.
 */
export function sheetOf(text: string): Sheet {
  const lines = text.split("\n").map((line) => line.replace(pageBreak, "").trimEnd());
  const head = headInColumns(lines);
  return head ? [...head.blocks, ...lines.slice(head.end).map(block)] : lines.map(block);
}

/** What stands side by side becomes one line, as every reader is to give it back. */
export function linesOfSheet(sheet: Sheet): readonly string[] {
  return sheet.flatMap((one) => (one.kind === "line" ? [one.text] : sideBySide(one)));
}

/** Columns below one another: for a file whose rows have one font each, and small letters and capitals need two. */
export function inOneColumn(sheet: Sheet): Sheet {
  return sheet.flatMap((one) => (one.kind === "line" ? [one] : [...one.left, ...one.right].map((text): Block => ({ kind: "line", text }))));
}

export function sideBySide({ left, right }: { readonly left: readonly string[]; readonly right: readonly string[] }): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `${left[i] ?? ""}\t${right[i] ?? ""}`.trimEnd());
}

function block(line: string): Block {
  const pieces = line.trim().split(/ {3,}|\t/);
  return pieces.length === 2 ? { kind: "columns", left: [pieces[0]!], right: [pieces[1]!] } : { kind: "line", text: line.trim() };
}

function headInColumns(lines: readonly string[]): { readonly blocks: Sheet; readonly end: number } | null {
  const at = lines.findIndex((line, i) => i < 10 && nation.test(line.trim()));
  if (at < 1 || !motto.test((lines[at + 1] ?? "").trim()) || lines.slice(0, at).some((line) => / {3,}\S|\|/.test(line))) return null;
  const above = lines.slice(0, at);
  const left = above.filter((line) => !number.test(line));
  const right = [lines[at]!, lines[at + 1]!];
  let end = at + 2;
  if (rule.test(lines[end] ?? "x")) right.push(lines[end++]!);
  const ofNumber = above.filter((line) => number.test(line));
  if (ofNumber.length === 0 && number.test(lines[end] ?? "")) ofNumber.push(lines[end++]!);
  if (left.length === 0 || ofNumber.length !== 1 || !placeAndDate.test(lines[end] ?? "")) return null;
  return {
    blocks: [
      { kind: "columns", left, right },
      { kind: "columns", left: ofNumber, right: [lines[end]!] },
    ],
    end: end + 1,
  };
}
