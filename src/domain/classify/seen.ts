import type { DocumentFacts, DocumentType, TextSource } from "../document";
import { foldQuickly as fold, isTidy } from "../fold-quickly";
import { typeName, typeNamedBy, typeOfAbbreviation, types } from "../read-facts/document-types";
import { opensWithRequest } from "./asked-for";
import { longestSymbol, nameOf, Opening } from "./opening";
import { distance, nearest } from "../read-facts/likeness";
import type { NameFacts } from "../read-facts/file-name";
import { isAgency } from "../read-facts/issuer";
import { symbolAtStart } from "../read-facts/symbol";

/** A piece of text that may decide, with how much it counts. */
export interface Passage {
  readonly text: string;
  /** Words that open the passage without standing there: the type's name, so that a cue can say "quyết định ban hành kế hoạch". */
  readonly lead: string;
  readonly where: string;
  /** The words of a file's name, which stand beside what a page or a mail calls it. */
  readonly ofName?: true;
  /** The subject of a mail that gives its document's number and symbol: typed in haste, where a page is read over. */
  readonly isTitle?: boolean;
  /** Letters recognised from a picture. */
  readonly recognised?: boolean;
  /** A subject line says what a document is; running text only supports it. */
  readonly kind: "subject" | "text";
  readonly factor: number;
}

/** Everything the judgement of one document rests on. */
export interface Seen {
  readonly type: DocumentType | null;
  /** 1 when the page or a symbol says so, less when only a word in a subject or a name does. */
  readonly typeCertainty: number;
  /** How far its form shows it to be a document, however everyday the words round it sound: 1 for a page, or a number and symbol. */
  readonly formality: number;
  /** A file nobody has read; what it may hold nobody knows. */
  readonly unread: boolean;
  /** Symbol of the document that a letter answers. */
  readonly answers: string | null;
  /** Bears a number and symbol. */
  readonly numbered: boolean;
  readonly passages: readonly Passage[];
}

/** "RE:", "TL:", "FW[2]:"; what stands before a colon says whether the mail answers another or passes it on. */
const replyMark = /^(?:(re|tl|tra loi|phan hoi)|fw|fwd|tr|chuyen tiep)(?: ?[[(]\d+[\])])? ?: ?/;
/** "[Ngoài cơ quan]", "[EDOC:…]", "HỎA TỐC:": set before a subject by programs and by those in a hurry. */
const label = /^(?:\[[^\]]*\]|(?:hoa toc|thuong khan|khan) ?[:!-]) ?/;
/** Words with which a mail hands a document over: what follows is the document, not its subject. */
const handing = /^(kinh |v\/v |ve viec |xin |bo tu phap |van phong bo |de nghi dang tai )*(gui|chuyen|phat hanh|ban hanh|cung cap|trien khai)( kem| den| toi| lai)?( (cac |quy )?(don vi|dong chi|anh chi))?[: ]+(file |ban mem |ban ky so |van ban )?/;
const letterOpening = /^(v ?\/ ?v|ve viec)\b[ :]*/;

export interface ReadSubject {
  /** Whose subject it is: the mail's own, that of a mail passed on, or that of a mail answered; the last two say nothing of the author's own words. */
  readonly relation: "own" | "forwarded" | "answered";
  readonly type: DocumentType | null;
  readonly certainty: number;
  readonly symbol: string | null;
  readonly number: string | null;
  /** The subject without reply marks, type, number and "V/v". */
  readonly rest: string;
}

const abbreviated = /^((cv|qd|tb|bc|kh|gm|ttr|ct|nq|ctr)(?= (so |\d|v\/v|ve viec))|bc(?= (thang|quy|nam|tong ket|so ket|ket qua|cong tac))|tb(?= (ket luan|lich|nghi))|qd(?= (ban hanh|phe duyet|thanh lap|bo nhiem)))/;

/** "Công ăn số 2081/UBND-VX": what stands before a number is a type's name, though a letter or two of it are others. */
const garbledName = /^(\S+(?: \S+){0,3}?) (?:s{1,2}o|[a-z]?o|os|s[a-z]?) ?[:.]? ?(?=\d{1,5}(?:[a-z]|\.\d)? ?[/_] ?[a-z\d])/;
const mostGarbled = 3;
/** Letters; where the notation after the number says the same. */
const mostConfirmed = 4;

/** `notation` is the type that the notation after the number says. */
function typeLike(name: string, notation: DocumentType | null): DocumentType | null {
  const words = name.split(" ").length;
  const hasAsMany = (type: DocumentType) => typeName(type).split(" ").length === words;
  if (notation !== null && hasAsMany(notation) && name.length > mostConfirmed && distance(name, typeName(notation), mostConfirmed) <= mostConfirmed) return notation;
  const type = nearest(name, types, typeName, (length) => (length < 7 ? 1 : length < 9 ? 2 : mostGarbled));
  return type !== null && hasAsMany(type) ? type : null;
}

function typeAt(text: string): DocumentType | null {
  const symbol = symbolAtStart(text.slice(0, longestSymbol));
  return symbol && symbol.type;
}

/** Reads a mail's subject as the title of a document: "Thông báo số 247/TB-BTP kết luận…", "V/v đôn đốc…". */
export function readSubject(subject: string): ReadSubject {
  const opening = new Opening((isTidy(subject) ? subject : subject.normalize("NFC").replace(/\s\s+|[^\S ]/g, " ")).trim());
  let certainty = 0;
  let type: DocumentType | null = null;
  let relation: ReadSubject["relation"] = "own";
  for (;;) {
    const mark = opening.cut(replyMark);
    if (!mark && !opening.cut(label)) break;
    if (mark && relation !== "answered") relation = mark[1] ? "answered" : "forwarded";
  }
  const handed = handing.exec(opening.folded);
  const afterHanding = handed ? opening.folded.slice(handed[0].length) : "";
  if (handed && (typeNamedBy(afterHanding) || /^\d+ ?\/|^(cv|qd|tb|bc|kh) /.test(afterHanding))) opening.cut(handing);

  const named = opensWithRequest(opening.folded) ? null : opening.namedType();
  if (named) {
    type = named;
    certainty = 0.5;
    opening.cutName(named);
    opening.cutPunctuation();
    if (opening.isNamedAgain(named)) opening.cutName(named);
  } else {
    const abbreviation = opening.cut(abbreviated);
    const garbled = abbreviation ? null : garbledName.exec(opening.folded);
    type = abbreviation ? typeOfAbbreviation(abbreviation[0]) : garbled && typeLike(garbled[1]!, typeAt(opening.text.slice(garbled[0].length)));
    if (type) certainty = 0.5;
    if (type && garbled) opening.skip(garbled[1]!.length);
  }
  opening.cutPunctuation();
  opening.cut(/^(?:s{1,2}o ?[:.]? ?(?=\d)|(?:[a-z]?o|os|s[a-z]?) (?=\d{1,5}(?:[a-z]|\.\d)? ?[/_] ?[a-z\d]))/);
  const symbol = opening.symbol();
  if (symbol) {
    // Words before it say more than a notation, in which one letter makes another type.
    if (type === null) type = symbol.type;
    certainty = 1;
    opening.skip(symbol.text.length);
    opening.cutPunctuation();
    opening.cut(/^ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?/);
    opening.cut(/^(cua|do) [^,:]{2,60}?(?= (v\/v|ve viec|ve) )/);
  }
  opening.cutPunctuation();
  if (type && opening.isNamedAgain(type)) {
    opening.cutName(type);
    opening.cut(/^so ?[:.]? ?(?=\d)/);
    // "Quyết định số 48/2025/QĐ-TTg Quyết định số 48/2025/QĐ-TTg ban hành…": what a site puts before a title that says it all.
    const again = opening.symbol();
    if (again) opening.skip(again.text.length);
    opening.cutPunctuation();
  }
  if (opening.cut(letterOpening) && type === null) {
    type = "CV";
    certainty = 0.6;
  }
  opening.cutPunctuation();
  // A long title is a formal one.
  if (certainty === 0.5) certainty += formality * Math.min(1, opening.text.split(" ").length / formalWords);
  return { relation, type, certainty, symbol: symbol && symbol.symbol, number: symbol && symbol.number, rest: opening.text };
}

const formality = 0.3;
const formalWords = 16;

/** The type's name as a cue sees it; a number that bears its year makes the document normative ("quyết định quy phạm"). */
export function leadOf(type: DocumentType | null, symbol: string | null, normative = false): string {
  if (type === null) return "";
  return nameOf(type) + (normative || (symbol && /^[^/]*\/(19|20)\d\d\//.test(symbol)) ? " quy pham" : "");
}

/** "Ngày 03 tháng 11" speaks of no period of three months. */
const dates = /ng[aà]y \d{1,2} th[aá]ng \d{1,2}( n[aă]m \d{4})?/gi;

/** How certain the type is that only a file's name gives, with a number beside it or without. */
const numberedName = 0.9;
const typedName = 0.7;

/** A document by its own page. */
export function seeDocument(facts: DocumentFacts, lines: readonly string[], name: NameFacts | null, where: string, source: TextSource): Seen {
  const recognised = source === "ocr";
  const onPage = recognised || source === "text";
  const lead = leadOf(facts.type, facts.symbol, name !== null && !onPage && name.normative);
  const subject = facts.subject || (onPage && facts.type === null ? titleOfPage(lines) : "");
  const passages: Passage[] = [{ text: subject === "" ? "" : subject.slice((/^(v ?\/ ?v|ve viec|ve|trich yeu)\b[: ]*/.exec(fold(subject)) || [""])[0].length), lead, where, kind: "subject", factor: 1, recognised }];
  if (name !== null && name.title !== "") passages.push({ text: name.title, lead: onPage ? "" : lead, ofName: true, where, kind: "subject", factor: onPage && facts.subject ? 0.2 : 0.8 });
  const told = lines.slice(0, 70).filter((line) => !isRecital(line)).join(" ");
  const running = /\d/.test(told) ? told.replace(dates, " ") : told;
  if (running !== "") passages.push({ text: running, lead: "", where, kind: "text", factor: 1, recognised });
  const typeCertainty = facts.type === null ? 0 : onPage || facts.symbol ? 1 : facts.number ? numberedName : typedName;
  return { type: facts.type, typeCertainty, formality: onPage ? 1 : typeCertainty, unread: name !== null && !onPage, answers: facts.answers[0] || null, numbered: facts.symbol !== null || (facts.number !== null && facts.type !== null), passages };
}

/** Above its own title a page says who issued it, where and when. */
const aboveTitle = /^(cong hoa xa hoi|doc lap ?-|so ?[:.]|[a-z .-]{2,40}, ?ngay |\W*(ban )?du thao\b)|^\W*$/;
const mostAbove = 12;

/** What a page that is no type of the Decree calls itself, in whatever letters: the first line below its head, and the one after. */
function titleOfPage(lines: readonly string[]): string {
  for (let i = 0; i < lines.length && i < mostAbove; i++) {
    const line = lines[i]!;
    if (line.indexOf("\t") < 0 && !aboveTitle.test(fold(line)) && !isAgency(line)) return lines.slice(i, i + 2).join(" ");
  }
  return "";
}

/** Legal grounds name other documents; they say nothing of what this one is. */
function isRecital(line: string): boolean {
  return /^\W*[cxt]/i.test(line) && /^\W*(can cu|xet de nghi|theo de nghi) /.test(fold(line));
}
