import { fold } from "../fold";
import { inCapitals } from "./cells";
import { listItem, plainLine } from "./list-item";

export interface Addressees {
  readonly names: readonly string[];
  readonly text: string;
}

const opening = /^(?:kinh (?:gui|trinh)|dien) ?(?:[:;.]|$)/;
/** A telegram (công điện) says who sends it before it says to whom: "BỘ TRƯỞNG BỘ TƯ PHÁP điện:". */
const telegram = /^(.{5,80}?) điện ?:/;
/** Words the letter's own text begins with; an addressee is a name. */
const bodyStart = /^(can cu|thuc hien|theo |tra loi|phuc dap|ngay \d|ngay,|de |trong |xet |tiep theo|hien nay|vua qua|qua |nham |dong kinh gui|sau khi)/;
const headEnd = /^(can cu |dieu 1\b|chuong i\b|noi nhan)/;
const mostAddressees = 80;
const longestName = 400;
/** A paragraph of the body: addressees stand above the first. */
const paragraph = 160;
const continuation = 120;

/**
 * Whom the document is addressed to: after "Kính gửi:", one on the same line or several as a list whose last ends with a full
 * stop (Decree 30/2020, annex I, part I, II.9; cell 9a). The first one above the text counts: a letter quoted in the text has
 * addressees of its own.
 */
export function findAddressees(lines: readonly string[]): Addressees | null {
  for (let i = 0; i < lines.length && i < 80; i++) {
    const line = plainLine(lines[i] || "");
    const folded = fold(line);
    const called = telegram.exec(line);
    const length = called && inCapitals(called[1] || "") ? called[0].length : opening.test(folded) ? (/^[^:;.]{3,12}[:;.]?/.exec(line) || [""])[0].length : 0;
    if (length > 0) return collect(lines, i, line, line.slice(length).trim());
    if (line.length > paragraph || headEnd.test(folded)) return null;
  }
  return null;
}

function collect(lines: readonly string[], at: number, opened: string, first: string): Addressees | null {
  const names: string[] = [];
  /** Whether the name collected last may go on in the next line. */
  let open = false;
  const add = (line: string) => {
    line.split(/;\s*(?=\S)/).forEach((piece, i) => {
      const item = listItem(piece.trim());
      const name = (item === null ? piece : item).replace(/^\s+|[\s;.:]+$/g, "");
      if (name === "") return;
      if (i === 0 && open && item === null && names.length > 0) names[names.length - 1] = `${names[names.length - 1]} ${name}`.slice(0, longestName);
      else names.push(name.slice(0, longestName));
    });
    open = !/[;.:]$/.test(line);
  };
  const isList = first === "" || listItem(first) !== null;
  if (first !== "") add(first);
  let before = first;
  for (let i = at + 1, blanks = 0; i < lines.length && names.length < mostAddressees; i++) {
    const line = plainLine(lines[i] || "");
    if (line === "") {
      if (++blanks > (names.length === 0 ? 2 : 1)) break;
      continue;
    }
    if (!belongs(line, before, { isList, isFirst: names.length === 0, open: open && blanks === 0 })) break;
    add(line);
    before = line;
    blanks = 0;
  }
  return names.length === 0 ? null : { names: names.map((name) => name.replace(/[\s,]+$/, "")), text: opened.slice(0, continuation) };
}

/** Whether a line below "Kính gửi" is one more addressee, or the rest of the last. */
function belongs(line: string, before: string, so: { readonly isList: boolean; readonly isFirst: boolean; readonly open: boolean }): boolean {
  if (/^\(/.test(line)) return false;
  if (listItem(line) !== null) return so.isList;
  const isBody = bodyStart.test(fold(line)) || line.length > continuation;
  if (isBody) return false;
  if (so.open && !so.isFirst) return so.isList || isLower(line) || hangs(before);
  // A list without dashes: each line ends as an item does, the last with a full stop.
  return so.isList && /[;.]$/.test(line) && !/\.$/.test(before);
}

function isLower(line: string): boolean {
  const first = line.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** The name cannot end here: "… tỉnh", "…, các". */
function hangs(line: string): boolean {
  return /([,–-]| (và|của|các|tỉnh|thành phố|huyện|thuộc))$/.test(line);
}
