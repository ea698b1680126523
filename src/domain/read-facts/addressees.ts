import { fold } from "../fold";
import { listItem, plainLine } from "./list-item";

export interface Addressees {
  readonly names: readonly string[];
  readonly text: string;
}

const opening = /^["“”']?\s*(?:kinh (?:gui|trinh)|điện|dien)(?: ?[:;.]|$)/;
/** Words the letter's own text begins with; an addressee is a name. */
const bodyStart = /^(can cu|thuc hien|theo |tra loi|phuc dap|ngay \d|ngay,|de |trong |xet |tiep theo|hien nay|vua qua|qua |nham |dong kinh gui|sau khi)/;
const mostAddressees = 80;
const longestName = 400;
/** A paragraph of the body: addressees stand above the first. */
const paragraph = 160;

/**
 * Whom the document is addressed to (nơi nhận để thực hiện): after "Kính gửi:", one on the same line or several as a list
 * whose last ends with a full stop (Decree 30/2020, annex I, part I, II.9a). The first one above the text counts: a letter
 * quoted in the text has addressees of its own.
 */
export function findAddressees(lines: readonly string[]): Addressees | null {
  for (let i = 0; i < lines.length && i < 80; i++) {
    const line = plainLine(lines[i] || "");
    const folded = fold(line);
    const opened = opening.exec(folded);
    if (opened && !/^["“]/.test(line) && !(opened[0].indexOf("di") === 0 && !/[A-ZĐÀ-Ỹ]{3}/.test((lines[i - 1] || "").trim()))) return collect(lines, i, line);
    if (line.length > paragraph || /^(can cu |dieu 1\b|chuong i\b|noi nhan)/.test(folded)) return null;
  }
  return null;
}

function collect(lines: readonly string[], at: number, opened: string): Addressees | null {
  const names: string[] = [];
  let open = false;
  const add = (text: string) => {
    const pieces = text.split(/;\s*(?=\S)/);
    pieces.forEach((piece, i) => {
      const name = piece.trim();
      if (name === "") return;
      const item = listItem(name);
      const clean = (item === null ? name : item).replace(/[\s;.:]+$/, "");
      if (i === 0 && open && item === null && names.length > 0) names[names.length - 1] = `${names[names.length - 1]} ${clean}`.slice(0, longestName);
      else if (clean !== "") names.push(clean);
    });
    open = !/[;.:]$/.test(text);
  };
  const first = opened.replace(/^.{1,12}?[:;.]\s*/, "").replace(/^Kính (gửi|trình)$/i, "");
  const isList = first === "" || listItem(first) !== null;
  add(first);
  for (let i = at + 1, blanks = 0; i < lines.length && i < at + 2 * mostAddressees && names.length < mostAddressees; i++) {
    const line = plainLine(lines[i] || "");
    if (line === "") {
      if (++blanks > (names.length === 0 ? 2 : 1)) break;
      continue;
    }
    const item = listItem(line);
    const goesOn = open && names.length > 0 && blanks === 0 && item === null && line.length < 120 && (isList ? !isBody(line) : isLower(line) || hangs(names[names.length - 1] || ""));
    const unmarked = isList && item === null && /[;.]$/.test(line) && line.length < 120 && !isBody(line) && (names.length === 0 || !open);
    if (item === null && !goesOn && !(unmarked && (names.length === 0 || !ended(lines, i - 1)))) break;
    if (/^\(/.test(line)) break;
    if (!isList && item !== null) break;
    add(line);
    blanks = 0;
  }
  return names.length === 0 ? null : { names: names.map((name) => name.replace(/[\s,]+$/, "")), text: `${opened.slice(0, 120)}`.trim() };
}

/** A full stop ends the list. */
function ended(lines: readonly string[], at: number): boolean {
  return /\.$/.test(plainLine(lines[at] || ""));
}

function isBody(line: string): boolean {
  return bodyStart.test(fold(line)) || line.length > paragraph;
}

function isLower(line: string): boolean {
  const first = line.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** The name cannot end here: "… tỉnh", "…, các". */
function hangs(name: string): boolean {
  return /([,–-]| (và|của|các|tỉnh|thành phố|huyện|thuộc))$/.test(name);
}
