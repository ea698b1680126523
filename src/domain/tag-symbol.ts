import type { DocumentType } from "./document";
import { fold } from "./fold";
import { typeOfAbbreviation, types } from "./read-facts/document-types";

/** A symbol taken apart as it was written: "247/TB-BTP", "08/2025/TT-BTP", also the Party's "15-TB/TU". */
export interface SymbolParts {
  /** As written, "07" for one; `null` when nothing stands before the sign. */
  readonly number: string | null;
  /** Only normative documents are numbered with their year. */
  readonly year: string | null;
  /** What stands between the signs, the first of them where a type would be. */
  readonly groups: readonly string[];
}

/** `null` when it is no symbol at all. Names of agencies hold spaces ("22/QĐ-TT HĐND") and brackets; scanners write "_" for "/". */
export function symbolParts(symbol: string): SymbolParts | null {
  const found = /^\s*(\d[\da-z.]*)?\s*[/_-]\s*(.+)$/i.exec(symbol);
  if (found === null) return null;
  const groups = found[2]!.split(/\s*[/_–-]\s*/).filter((group) => group !== "");
  const year = /^(19|20)\d\d$/.test(groups[0] || "") ? groups[0]! : null;
  const named = year === null ? groups : groups.slice(1);
  return fold(named.join("")).search(/[a-z]/) < 0 ? null : { number: found[1] === undefined ? null : found[1], year, groups: named };
}

/** The type a symbol names; `null` where an agency stands in its place, as in a letter's "123/BTP-VP". */
export function typeInSymbol({ groups }: SymbolParts): DocumentType | null {
  return typeOfAbbreviation(groups[0] || "");
}

/** Whether a type stands anywhere in the symbol ("123/BTC-TTr"), however its letters are written ("Ctr", "QD"). */
export function namesType({ groups }: SymbolParts, type: DocumentType): boolean {
  return groups.some((group) => fold(group) === fold(type));
}

export function isKnownType(type: string | null): type is DocumentType {
  return type !== null && types.indexOf(type) >= 0;
}

/** "07" and "7" are one number. */
export function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, "");
}
