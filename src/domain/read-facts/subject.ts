import { startsBody } from "./body-start";
import { cellsOf, inCapitals, type Cell } from "./cells";
import { isAgency } from "./issuer";
import { readMarks } from "./marks";
import { isOtherTitle, type Heading } from "./type";

export interface SubjectLine {
  readonly text: string;
  readonly ofLetter: boolean;
  /** Begins with a title that is no type of the Decree ("LỊCH CÔNG TÁC"): the page itself says that it is something else. */
  readonly titled?: boolean;
}

const letterStart = /^(v ?\/ ?v\b|v[ev] viec\b|trich yeu ?:)/;
const rule = /^[-_=*–—.\s~]+$/;
const other = /^(cong hoa xa hoi chu nghia viet nam$|doc lap ?-|so ?[:.]|[a-z .-]{2,40}, ?ngay )/;
/** Where the subject line can no longer go on, even when nothing was collected yet. */
const hardStop = /^(kinh g[uo]i|can cu|dieu \d(?!\d* (?:nghi dinh|luat|bo luat|phap lenh|thong tu|quyet dinh|cua|va) )|(?:chuong|phan|muc) (?:[ivx]+|\d+)\b|[ivx]+\. |\d+[.)] |[a-d]\) |noi nhan|\(?(ban hanh )?kem theo|uy ban thuong vu quoc hoi$)/;
/** The authority a decision speaks in the name of, on a line of its own: "BỘ TRƯỞNG BỘ TƯ PHÁP". */
const authority = /^(thu truong|bo truong|thu tuong|chu tich|giam doc|cuc truong)\b[^,]{0,60}$/;
/** A paragraph of body text; the longest subject lines of real documents are shorter than this. */
const paragraph = 260;
const mostLines = 7;
/** One that the page's width breaks may have more. */
const mostBrokenLines = 18;

/**
 * The subject line (trích yếu): below the heading, or, in a letter, "V/v …" below the number (Decree 30/2020, annex I, part I,
 * II.5; cells 5a, 5b).
 */
export function findSubject(lines: readonly string[], cells: readonly Cell[], heading: Heading | null, numbered: boolean, scanned = false): SubjectLine | null {
  if (heading) {
    const text = collect(lines, heading.cell.line + 1, heading.cell.column, heading.rest ? [heading.rest] : [], scanned);
    if (text !== "") return { text, ofLetter: false };
  }
  const start = cells.filter((cell) => letterStart.test(cell.folded))[0];
  const title = heading ? null : cells.filter(isOtherTitle)[0] || (numbered ? null : findTitle(cells));
  if (title && (!start || (start.line > title.line && start.line - title.line <= 2))) return { text: collect(lines, title.line + 1, title.column, [title.text]), ofLetter: false, titled: true };
  if (!start && scanned && !heading && numbered) return subjectAboveAddressee(lines, cells);
  if (!start || (heading && start.line > heading.cell.line)) return null;
  const text = collect(lines, start.line + 1, start.column, [start.text], scanned);
  return text === "" ? null : { text, ofLetter: heading === null };
}

/**
 * A title that is no type of the Decree, below motto, place and date: "LỊCH CÔNG TÁC", "ĐƠN KHIẾU NẠI".
 * It belongs to the subject line: without it nobody knows what "Của Lãnh đạo Bộ, tuần 45" is. An annex says what it goes with, not what it is.
 */
function findTitle(cells: readonly Cell[]): Cell | null {
  const dates = cells.filter((cell) => /, ?ngay [\d. …]/.test(cell.folded));
  const head = (dates.length > 0 ? dates : cells.filter((cell) => /^doc lap ?-/.test(cell.folded))).slice(-1)[0];
  const title = head && cells.filter((cell) => cell.line > head.line && inCapitals(cell.text) && cell.column === 0 && !isMark(cell) && !isAgency(cell.text))[0];
  return title && !/^phu luc\b/.test(title.folded) ? title : null;
}

/** A scan may lose "V/v": what stands in small letters between place and date and "Kính gửi" can be nothing else. */
function subjectAboveAddressee(lines: readonly string[], cells: readonly Cell[]): SubjectLine | null {
  const date = cells.filter((cell) => /, ?ngay\b/.test(cell.folded))[0];
  const last = cells[cells.length - 1];
  if (!date || !last || last.line === date.line || !addresseeFollows(lines, last.line + 1)) return null;
  const below = cells.filter((cell) => cell.line > date.line && cell.line <= date.line + mostLines && !inCapitals(cell.text) && cell.text.length < paragraph);
  const text = below.map((cell) => cell.text).join(" ").replace(/[\s.;]+$/, "");
  return text.length < 12 ? null : { text, ofLetter: true };
}

function isMark(cell: Cell): boolean {
  const { secrecy, circulation, urgency } = readMarks([cell.text]);
  return secrecy !== null || circulation !== null || urgency !== null || (inCapitals(cell.text) && /^\W*(ban )?du thao\b/.test(cell.folded));
}

function collect(lines: readonly string[], from: number, column: number, collected: string[], scanned = false): string {
  let blanks = 0;
  // Below a heading that has its line to itself, gaps only align the words of a long line.
  const centred = cellsOf(lines[from - 1] || "", 0).length === 1;
  const inSmallLetters = collected.some((text) => !inCapitals(text));
  for (let i = from; i < lines.length && collected.length < mostBrokenLines; i++) {
    const cells = cellsOf(lines[i] || "", i);
    const cell = cells.length > 1 ? (centred && !/[\t|]/.test(lines[i] || "") ? wholeLine(lines[i] || "", i) : cells.filter((one) => one.column === column)[0]) : cells[0];
    if (!cell) {
      // Blank lines may stand between heading and subject, and one inside it when the addressee follows soon.
      if (collected.length > 0 && (++blanks > 1 || !addresseeFollows(lines, i))) break;
      continue;
    }
    if (rule.test(cell.text)) {
      if (collected.length > 0) break;
      continue;
    }
    // A line that goes on in small letters was only broken; "trọng tâm" is not "Trong …", nor "điều 5" an article.
    const begins = cell.text.charAt(0) === cell.text.charAt(0).toUpperCase();
    const goesOn = !begins || (inCapitals(cell.text) && collected.length > 0 && !collected.some((text) => !inCapitals(text)));
    if (collected.length >= mostLines && !goesOn && !areFull(collected)) break;
    if (/^kinh g[uo]i/.test(cell.folded) || (begins && (hardStop.test(cell.folded) || (authority.test(cell.folded) && (collected.length === 0 || (inCapitals(cell.text) && !/( CỦA|,)$/.test(collected[collected.length - 1] || ""))))))) break;
    if (collected.length > 0 && ((!goesOn && startsBody(cell, collected)) || cell.text.length > paragraph || (isMark(cell) && (inSmallLetters || collected.length > 1)))) break;
    // A stamp over the page stands in capitals among small letters.
    if (scanned && collected.length > 0 && collected.some((text) => /[a-zà-ỹđ]{4}/.test(text)) && !/[a-zà-ỹđ]{2}/.test(cell.text)) break;
    if (begins && other.test(cell.folded)) continue;
    collected.push(cell.text);
  }
  // A page that lost its columns may have the addressee behind the last line.
  return collected.join(" ").replace(/\s+/g, " ").replace(/ K[ií]nh g[uưửứ]i ?:.*$/, "").replace(/[\s.;]+$/, "");
}

/** Whether the lines all run to the margin, what stands on the heading's own line apart. */
function areFull(lines: readonly string[]): boolean {
  const most = Math.max(...lines.map((line) => line.length));
  return lines.slice(1).every((line) => line.length > 0.75 * most && !/[.:]$/.test(line));
}

function wholeLine(line: string, index: number): Cell {
  return cellsOf(line.replace(/ {2,}/g, " "), index)[0] || { text: "", folded: "", line: index, column: 0 };
}

function addresseeFollows(lines: readonly string[], from: number): boolean {
  for (let i = from; i < lines.length && i < from + 5; i++) if (cellsOf(lines[i] || "", i).some((cell) => /^kinh gui/.test(cell.folded))) return true;
  return false;
}
