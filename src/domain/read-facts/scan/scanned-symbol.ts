import type { DocumentType } from "../../document";
import { typeOfAbbreviation } from "../document-types";
import type { Cell } from "../cells";
import type { Symbol } from "../symbol";
import { agencyLetters } from "./agency-letters";
import { distance, sameLength } from "../likeness";

/** A notation at the end of a piece: "/TB-SYT", "/2016/TT-BTP"; letters may have been read as bars and brackets. */
const notation = /[/⁄]\s*((?:(?:19|20)\d\d\s?[/-]\s?)?[A-ZĐÐ|[\]({1l][A-Za-zÀ-ỹĐđÐ&|[\]01]{0,9}(?:\s?[-–—_]+\s?[A-ZÀ-ỸĐÐ0-9][A-Za-zÀ-ỹĐđÐ&.0-9|\]]{0,10}){1,4}|(?:19|20)\d\d\s?\/\s?(?:UBTV)?QH\d{1,2})(?=[^A-Za-zÀ-ỹĐđ]*$)/;
/** The same where the stroke was lost in the number: "Số: 123TB-SYT". */
const strokeLost = /^\W{0,3}[S5s][^\s:]{0,2}\s?[:;.,z]+.{0,10}?([A-ZĐÐ]{1,5}\s?[-–—]\s?[A-ZĐÐ][A-ZĐÐa-z&]{1,9})\W*$/;
/** Where the number stands: no deeper in the page than this. */
const headLines = 30;
const inSentence = /^(can cu|thuc hien|theo|tra loi|xet|ban hanh|kem theo|\(|v\/v)/;

/**
 * Number and symbol of a scan. The number is written by hand as a rule, and what is read of it is mostly wrong: it is left
 * out here. The notation is printed; type and agency, known from the rest of the page, put its letters right.
 */
export function findScannedSymbol(cells: readonly Cell[], page: readonly string[], headingType: DocumentType | null, issuers: readonly (string | null)[]): (Symbol & { readonly digits: string }) | null {
  for (const pattern of [notation, strokeLost]) {
    for (const cell of cells) {
      if (cell.line > headLines || cell.text.length > 70 || inSentence.test(cell.folded)) continue;
      const match = pattern.exec(cell.text);
      if (!match) continue;
      const parsed = parse(match[1] || "", headingType, agencyLetters(issuers), page);
      if (!parsed) continue;
      // Figures without "Số" before them may be the rest of a longer number.
      const before = /^[Ss]ố ?: ?(\d{1,5}[a-zA-Z]?) ?$/.exec(cell.text.slice(0, match.index));
      return { ...parsed, text: cell.text, digits: (before && before[1]) || "" };
    }
  }
  return null;
}

function parse(raw: string, headingType: DocumentType | null, agencies: readonly string[], page: readonly string[]): Omit<Symbol, "text"> | null {
  const tidy = raw.replace(/Ð/g, "Đ").replace(/ĐĐ/g, "Đ").replace(/[–—_]/g, "-").replace(/-+/g, "-").replace(/\s/g, "").replace(/[.\-&]+$/, "");
  const withYear = /^((?:19|20)\d\d)[/-](.+)$/.exec(tidy);
  const groups = ((withYear && withYear[2]) || tidy).split("-");
  const first = groups[0] || "";
  const type = typeMeant(first, headingType, agencies);
  const mended = groups.map((group, i) => (i === 0 && type ? type : agencyMeant(group, agencies, page)));
  if (mended.length < 2 && !withYear) return null;
  return { symbol: `/${withYear ? withYear[1] + "/" : ""}${mended.join("-")}`, number: null, type: type || (withYear ? null : "CV"), normative: withYear !== null };
}

/** The abbreviation of the type the heading names, when the letters are near it; else the type the letters name. */
function typeMeant(letters: string, headingType: DocumentType | null, agencies: readonly string[]): DocumentType | null {
  const plain = plainLetters(letters);
  if (headingType !== null && headingType !== "CV") {
    if (distance(plain, sameLength(headingType), 1) <= 1) return headingType;
    return typeOfAbbreviation(letters);
  }
  // An agency that heads a letter's notation may look like a type: "CT" of a tax department.
  return agencies.some((one) => sameLength(one) === plain) ? null : typeOfAbbreviation(letters);
}

/** The agency's own letters when these are near; else as read, where they stand elsewhere on the page too or are letters all. */
function agencyMeant(letters: string, agencies: readonly string[], page: readonly string[]): string {
  const plain = plainLetters(letters);
  if (plain.length >= 3) for (const one of agencies) if (one.length === plain.length && distance(plain, sameLength(one), 1) <= 1) return one;
  if (/^[A-Za-zĐđ&.]+\d{0,2}$/.test(letters)) return letters;
  const known = page.join(" ").match(/[A-ZĐ]{2,8}\d{0,2}/g) || [];
  return known.filter((one) => plainLetters(one) === plain)[0] || known.filter((one) => distance(plain, plainLetters(one), 1) <= 1)[0] || letters.replace(/0/g, "O").replace(/[1|]/g, "I");
}

function plainLetters(letters: string): string {
  return sameLength(letters).replace(/0/g, "o").replace(/[1|[\]({l]/g, "i");
}
