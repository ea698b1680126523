import type { DocumentType } from "../document";
import { foldQuickly as fold } from "../fold-quickly";
import { typeOfAbbreviation } from "./document-types";
import type { Cell } from "./cells";

export interface Symbol {
  /** "247/TB-BTP"; begins with "/" when the number could not be read. */
  readonly symbol: string;
  readonly number: string | null;
  /** What the notation says; an agency where a type would stand makes it a letter. */
  readonly type: DocumentType | null;
  /** Numbered with its year (08/2025/TT-BTP), as only normative documents are. */
  readonly normative: boolean;
  readonly text: string;
}

// Patterns see folded text, which is as long as the original, so that what they find can be cut out of it.
const group = "[a-z][a-z0-9&.]*";
const notation = `((?:(?:19|20)\\d\\d ?[/-] ?)?${group}(?: ?[-–—/_] ?${group}){0,4})`;
const number = "(\\d{1,3}(?: ?\\d){0,3}(?:\\.\\d)?[a-z]?)";
/** "Số" as people and scanners write it; a law says "Luật số". */
const said = "(?:(?:luat|nghi quyet|phap lenh) )?[s6][oe6] ?[:;.,]{0,2} ?";
const afterSaid = new RegExp(`^${said}(?:${number} ?)?/ ?${notation}`);
/** Without "Số" the piece must be nothing but the symbol. */
const alone = new RegExp(`^${number} ?/ ?${notation}$`);
const atStart = new RegExp(`^${number} ?[/_] ?${notation}(?![a-z0-9/])`);
const saidOnly = new RegExp(`^${said}\\d{0,6}[a-z]?$`);

export function findSymbol(cells: readonly Cell[]): Symbol | null {
  for (const cell of cells) {
    const symbol = match(afterSaid, cell.text) || match(alone, cell.text);
    if (symbol) return symbol;
  }
  // The page leaves a gap for the number written by hand: "Số:" and "/TB-BTP" become two pieces of one line.
  for (let i = 0; i + 1 < cells.length; i++) {
    const [cell, next, third] = cells.slice(i, i + 3);
    if (!cell || !next || next.line !== cell.line || !saidOnly.test(cell.folded)) continue;
    const symbol = match(afterSaid, `${cell.text} ${next.text}`) || (third && third.line === cell.line && match(afterSaid, `${cell.text} ${next.text} ${third.text}`));
    if (symbol) return symbol;
  }
  return null;
}

/** Text that begins with a number and a notation, as a mail's subject does after "Thông báo số". */
export function symbolAtStart(text: string): Symbol | null {
  return match(atStart, text);
}

function match(pattern: RegExp, text: string): Symbol | null {
  const folded = fold(text);
  const found = pattern.exec(folded);
  if (!found) return null;
  // Some capital of another script may fold to another length; then the folded words have to do.
  const original = folded.length === text.length ? text : folded;
  const start = found[0].length - (found[2] || "").length;
  return parseSymbol(found[1] || "", original.slice(start, found[0].length), original.slice(0, found[0].length));
}

function parseSymbol(rawNumber: string, rawNotation: string, text: string): Symbol | null {
  const tidy = rawNotation.replace(/[–—_]/g, "-").replace(/ /g, "").replace(/[.-]+$/, "");
  const withYear = /^((?:19|20)\d\d)[/-](.+)$/.exec(tidy);
  const agency = (withYear && withYear[2]) || tidy;
  const groups = agency.split(/[-/]/);
  // "12/2016" is a month, "03/tháng" a phrase: a notation has two groups, or a year and one.
  if (groups.length < 2 && !withYear) return null;
  const number = rawNumber.replace(/ /g, "") || null;
  const named = typeOf(groups[0] || "");
  return {
    symbol: `${number || ""}/${withYear ? withYear[1] + "/" : ""}${agency}`,
    number,
    type: named || (withYear ? null : "CV"),
    normative: withYear !== null,
    text: text.trim(),
  };
}

/** Of abbreviations met before. */
const known = new Map<string, DocumentType | null>();
const mostKnown = 500;
const longestKnown = 12;

function typeOf(abbreviation: string): DocumentType | null {
  const before = known.get(abbreviation);
  if (before !== undefined) return before;
  const type = typeOfAbbreviation(abbreviation);
  if (known.size > mostKnown) known.clear();
  if (abbreviation.length <= longestKnown) known.set(abbreviation, type);
  return type;
}
