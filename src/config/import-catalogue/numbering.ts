/** The number before a name: "I", "1", "a)", "1.1", "I/1/a". */
export interface Numbering {
  readonly text: string;
  /** What its last part is; parts of a path count as deeper ones. */
  readonly kind: "letter" | "roman" | "number" | "path" | "item" | "bullet";
  /** 0 is the outermost. */
  readonly level: number;
  /** Its place among its brothers; `null` where it has none. */
  readonly ordinal: number | null;
}

const levels = { letter: 0, roman: 1, number: 2, item: 8, bullet: 9 } as const;
const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
/** The order of items in a Vietnamese text. */
const alphabet = "abcdđeghiklmnopqrstuvxy";

/**
 * Reads a numbering; `null` when the text is none. "C" and "I" are letters after "B" and "H" (`before`: the last outermost letter),
 * else Roman numbers.
 */
export function readNumbering(text: string, before: string | null = null): Numbering | null {
  const bare = text.replace(/^\(?\s*/, "").replace(/[\s.):/,]+$/, "").replace(/^(mục|phần|nhóm)\s+(?=\S{1,6}$)/i, "");
  if (/^[-–—+*•●▪]+$/.test(text.trim())) return { text, kind: "bullet", level: levels.bullet, ordinal: null };
  const parts = bare.split(/\s*[./,\-–]\s*/);
  const last = parts[parts.length - 1] ?? "";
  const one = readPart(last, parts.length === 1 ? before : null);
  if (!one || parts.length > 5 || !parts.every((part) => readPart(part, null))) return null;
  if (parts.length === 1) return { text: bare, ...one };
  // A path begins at the level of its first part: "I/1" below "I", "1.1" below "1".
  const { level } = readPart(parts[0]!, null)!;
  return { text: bare, kind: "path", level: Math.min(level + parts.length - 1, levels.bullet), ordinal: one.ordinal };
}

function readPart(part: string, before: string | null): Omit<Numbering, "text"> | null {
  if (/^\d{1,4}$/.test(part)) return { kind: "number", level: levels.number, ordinal: Number(part) };
  if (/^[A-ZĐ]$/.test(part) && (!/^[IVX]$/.test(part) && !/^[CDLM]$/.test(part) ? true : before !== null && follows(before, part))) return { kind: "letter", level: levels.letter, ordinal: alphabet.indexOf(part.toLowerCase()) + 1 || null };
  if (/^(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,4})$/.test(part)) return { kind: "roman", level: levels.roman, ordinal: roman(part) };
  if (/^[a-zđ]$/.test(part)) return { kind: "item", level: levels.item, ordinal: alphabet.indexOf(part) + 1 || null };
  return null;
}

function follows(before: string, letter: string): boolean {
  const at = alphabet.indexOf(before.toLowerCase());
  const next = alphabet.indexOf(letter.toLowerCase());
  return next === at + 1 || letter.charCodeAt(0) === before.charCodeAt(0) + 1;
}

function roman(text: string): number {
  return [...text].reduce((sum, letter, i) => sum + (digits[letter]! < (digits[text[i + 1] ?? ""] ?? 0) ? -digits[letter]! : digits[letter]!), 0);
}

/** The numbering that a name begins with where the sheet has no column for it: "1. Chỉ thị", "a) Định kỳ". */
export function splitNumbering(name: string): { readonly number: string; readonly name: string } {
  const match = /^((?:\(?[A-ZĐ]|[IVX]{1,5}|\d{1,3}(?:[./]\d{1,3}){0,4}|[a-zđ])\s*[.):/]|[-–—+•●▪])\s+(?=\S)/.exec(name) ?? /^(\d{1,3}(?:\.\d{1,3}){1,4})\s+(?=\S)/.exec(name);
  return match ? { number: match[1]!, name: name.slice(match[0].length).trim() } : { number: "", name };
}
