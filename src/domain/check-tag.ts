import type { Catalogue } from "./catalogue";
import { entryOf } from "./catalogue-lookup";
import type { Circulation, DocumentType } from "./document";
import { sameNumber, type KnownTag } from "./known-tag";
import type { Tag } from "./submission";
import { isKnownType, namesType, symbolParts, typeInSymbol, withoutZeros, type SymbolParts } from "./tag-symbol";

/** What is wrong with a document's data: an error keeps them from being saved, a warning is said once. */
export type TagProblem = { readonly field: keyof Tag; readonly severity: "error" | "warning" } & (
  | { readonly kind: "no-entry" }
  | { readonly kind: "no-subject" }
  | { readonly kind: "no-destination" }
  | { readonly kind: "not-for-portal" }
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "no-symbol"; readonly symbol: string }
  | { readonly kind: "no-number"; readonly symbol: string }
  | { readonly kind: "other-number"; readonly number: string; readonly symbol: string }
  | { readonly kind: "other-type"; readonly says: DocumentType; readonly type: DocumentType }
  | { readonly kind: "type-not-in-symbol"; readonly type: DocumentType }
  | { readonly kind: "other-year"; readonly year: string; readonly issuedDate: string }
  | { readonly kind: "no-such-day"; readonly typed: string }
  | { readonly kind: "unreadable-date"; readonly typed: string }
  | { readonly kind: "future-date"; readonly issuedDate: string; readonly today: string }
  | { readonly kind: "too-old"; readonly issuedDate: string; readonly first: string }
  | { readonly kind: "far-off"; readonly years: number }
  | { readonly kind: "same-number"; readonly known: KnownTag }
);

export interface TagFacts {
  readonly catalogue: Catalogue;
  /** The ministry's calendar day, yyyy-mm-dd. */
  readonly today: string;
  readonly circulation: Circulation | null;
  /** Documents supplied before, as far as the person can see them. */
  readonly known: readonly KnownTag[];
  /** The id this very document was supplied under. */
  readonly suppliedId: string | null;
}

/** Longest values of Decree 30/2020, annex VI, part II, in characters; the symbol is number (11), "/" and notation (30). */
export const longestValues = { symbol: 42, issuer: 200, subject: 500, signer: 50, type: 100 } as const;

/** No document of this state is older. */
const firstDay = "1945-09-02";

export function checkTag(tag: Tag, facts: TagFacts): readonly TagProblem[] {
  return [...missing(tag, facts), ...tooLong(tag), ...wrongSymbol(tag), ...wrongDate(tag, facts), ...duplicate(tag, facts)];
}

function missing({ entry, subject, destinations }: Tag, { catalogue, circulation }: TagFacts): readonly TagProblem[] {
  const problems: TagProblem[] = [];
  if (entryOf(entry, catalogue) === null) problems.push({ kind: "no-entry", field: "entry", severity: "error" });
  if (subject === null || subject.trim() === "") problems.push({ kind: "no-subject", field: "subject", severity: "error" });
  if (destinations.length === 0) problems.push({ kind: "no-destination", field: "destinations", severity: "error" });
  if (circulation === "LƯU HÀNH NỘI BỘ" && destinations.indexOf("portal") >= 0) problems.push({ kind: "not-for-portal", field: "destinations", severity: "error" });
  return problems;
}

function tooLong(tag: Tag): readonly TagProblem[] {
  const fields = Object.keys(longestValues) as (keyof typeof longestValues)[];
  return fields.reduce<TagProblem[]>((problems, field) => {
    const most = longestValues[field];
    return Array.from(tag[field] || "").length > most ? problems.concat({ kind: "too-long", field, severity: "error", most }) : problems;
  }, []);
}

function wrongSymbol({ symbol, number, type, issuedDate }: Tag): readonly TagProblem[] {
  if (symbol === null) return [];
  const parts = symbolParts(symbol);
  if (parts === null) return [{ kind: "no-symbol", field: "symbol", severity: "error", symbol }];
  const problems: TagProblem[] = [];
  if (parts.number === null) problems.push({ kind: "no-number", field: "symbol", severity: "warning", symbol });
  else if (number !== null && withoutZeros(number) !== withoutZeros(parts.number)) problems.push({ kind: "other-number", field: "symbol", severity: "error", number, symbol });
  if (isKnownType(type)) problems.push(...wrongType(type, parts));
  if (parts.year !== null && issuedDate !== null && parts.year !== issuedDate.slice(0, 4)) problems.push({ kind: "other-year", field: "issuedDate", severity: "warning", year: parts.year, issuedDate });
  return problems;
}

/** Issued with a decision, whose symbol they bear; a consolidated text keeps the type of what it consolidates. */
const withDecision: readonly DocumentType[] = ["QC", "QyĐ", "CTr", "KH", "PA", "ĐA", "DA"];

/** Agencies choose their abbreviations themselves ("CT" is also a tax office): in the symbol of a letter only these cannot be one. */
const typesOnly: readonly DocumentType[] = ["QĐ", "NQ", "NĐ", "TB", "BC", "TTr", "GM", "BB", "TTLT", "VBHN"];

function wrongType(type: DocumentType, parts: SymbolParts): readonly TagProblem[] {
  const says = typeInSymbol(parts);
  if (namesType(parts, type)) return [];
  if (says === null) return type === "CV" || parts.year !== null ? [] : [{ kind: "type-not-in-symbol", field: "symbol", severity: "warning", type }];
  if (type === "CV" && typesOnly.indexOf(says) < 0) return [];
  const doubtful = type === "CV" || says === "CV" || says === "VBHN" || (says === "QĐ" && withDecision.indexOf(type) >= 0);
  return [{ kind: "other-type", field: "symbol", severity: doubtful ? "warning" : "error", says, type }];
}

function wrongDate({ issuedDate }: Tag, { today }: TagFacts): readonly TagProblem[] {
  if (issuedDate === null) return [];
  if (issuedDate > today) return [{ kind: "future-date", field: "issuedDate", severity: "error", issuedDate, today }];
  return issuedDate < firstDay ? [{ kind: "too-old", field: "issuedDate", severity: "error", issuedDate, first: firstDay }] : [];
}

/** Whole years before today from which on a date is more likely a slip than a document somebody supplies now. */
const farOff = 5;

/** Said beside the field as soon as the date stands there, and never in the way: old documents are supplied too. */
export function doubtfulDate(issuedDate: string | null, today: string): TagProblem | null {
  if (issuedDate === null || issuedDate < firstDay) return null;
  if (issuedDate > today) return { kind: "future-date", field: "issuedDate", severity: "warning", issuedDate, today };
  const years = Number(today.slice(0, 4)) - Number(issuedDate.slice(0, 4)) - (today.slice(5) < issuedDate.slice(5) ? 1 : 0);
  return years < farOff ? null : { kind: "far-off", field: "issuedDate", severity: "warning", years };
}

function duplicate(tag: Tag, { known, suppliedId }: TagFacts): readonly TagProblem[] {
  const other = sameNumber(tag, known, suppliedId);
  return other === null ? [] : [{ kind: "same-number", field: "symbol", severity: "warning", known: other }];
}
