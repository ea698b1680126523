import type { DocumentFacts, DocumentType } from "../document";
import { fold } from "../fold";
import { typeName, typeNamedBy, typeOfAbbreviation } from "../read-facts/document-types";
import { symbolAtStart } from "../read-facts/symbol";

/** A piece of text that may decide, with how much it counts. */
export interface Passage {
  readonly text: string;
  /** Words that open the passage without standing there: the type's name, so that a cue can say "quyết định ban hành kế hoạch". */
  readonly lead: string;
  readonly where: string;
  /** A subject line says what a document is; running text only supports it. */
  readonly kind: "subject" | "text";
  readonly factor: number;
}

/** Everything the judgement of one document rests on. */
export interface Seen {
  readonly type: DocumentType | null;
  /** 1 when the page or a symbol says so, less when only a word in a subject or a name does. */
  readonly typeCertainty: number;
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

/** Reads a mail's subject as the title of a document: "Thông báo số 247/TB-BTP kết luận…", "V/v đôn đốc…". */
export function readSubject(subject: string): ReadSubject {
  let text = subject.normalize("NFC").replace(/\s+/g, " ").trim();
  let certainty = 0;
  let type: DocumentType | null = null;
  // Folding a composed letter keeps its length, so a folded prefix can be cut off the original.
  const cut = (pattern: RegExp): boolean => {
    const match = pattern.exec(fold(text));
    if (match && match[0]) text = text.slice(match[0].length).trim();
    return match !== null && match[0] !== "";
  };
  let relation: ReadSubject["relation"] = "own";
  for (let mark = replyMark.exec(fold(text)); mark || cut(label); mark = replyMark.exec(fold(text))) {
    if (mark && relation !== "answered") relation = mark[1] ? "answered" : "forwarded";
    cut(replyMark);
  }
  const handed = handing.exec(fold(text));
  const afterHanding = handed ? fold(text).slice(handed[0].length) : "";
  if (handed && (typeNamedBy(afterHanding) || /^\d+ ?\/|^(cv|qd|tb|bc|kh) /.test(afterHanding))) cut(handing);

  const named = typeNamedBy(unpunctuated(text));
  const abbreviation = /^((cv|qd|tb|bc|kh|gm|ttr|ct|nq|ctr)(?= (so |\d|v\/v|ve viec))|bc(?= (thang|quy|nam|tong ket|so ket|ket qua|cong tac))|tb(?= (ket luan|lich|nghi))|qd(?= (ban hanh|phe duyet|thanh lap|bo nhiem)))/.exec(fold(text));
  if (named) {
    type = named.type;
    certainty = 0.5;
    text = text.replace(/\s+/g, " ").split(" ").slice(typeName(named.type).split(" ").length).join(" ");
  } else if (abbreviation) {
    type = typeOfAbbreviation(abbreviation[0]);
    certainty = 0.5;
    cut(new RegExp("^" + abbreviation[0]));
  }
  text = text.replace(/^[\s:,–—-]+/, "");
  cut(/^so ?[:.]? ?(?=\d)/);
  const symbol = symbolAtStart(text);
  if (symbol) {
    // A notation naming an agency first says "letter", unless the words before it say otherwise.
    if (symbol.type && (type === null || symbol.type !== "CV")) type = symbol.type;
    certainty = 1;
    text = text.slice(symbol.text.length).replace(/^[\s:,.–—-]+/, "");
    cut(/^ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?/);
    cut(/^(cua|do) [^,:]{2,60}?(?= (v\/v|ve viec|ve) )/);
  }
  text = text.replace(/^[\s:,.–—-]+/, "");
  const repeated = type && typeNamedBy(unpunctuated(text));
  if (repeated && repeated.type === type) text = text.replace(/\s+/g, " ").split(" ").slice(typeName(repeated.type).split(" ").length).join(" ");
  if (cut(letterOpening) && type === null) {
    type = "CV";
    certainty = 0.6;
  }
  return { relation, type, certainty, symbol: symbol && symbol.symbol, number: symbol && symbol.number, rest: text.replace(/^[\s:,–—-]+/, "") };
}

/** "Thông báo: …" names its type as "Thông báo …" does. */
function unpunctuated(text: string): string {
  return fold(text.replace(/[:;,.–—-]/g, " "));
}

/** The type's name as a cue sees it; a number that bears its year makes the document normative ("quyết định quy phạm"). */
export function leadOf(type: DocumentType | null, symbol: string | null): string {
  if (type === null) return "";
  return typeName(type) + (symbol && /^[^/]*\/(19|20)\d\d\//.test(symbol) ? " quy pham" : "");
}

/** "Ngày 03 tháng 11" speaks of no period of three months. */
const dates = /ng[aà]y \d{1,2} th[aá]ng \d{1,2}( n[aă]m \d{4})?/gi;

/** A document by its own page. */
export function seeDocument(facts: DocumentFacts, lines: readonly string[], nameWords: string, where: string, onPage: boolean): Seen {
  const lead = leadOf(facts.type, facts.symbol);
  const subject = facts.subject || "";
  const passages: Passage[] = [{ text: subject.slice((/^(v ?\/ ?v|ve viec|ve|trich yeu)\b[: ]*/.exec(fold(subject)) || [""])[0].length), lead, where, kind: "subject", factor: 1 }];
  if (nameWords !== "") passages.push({ text: nameWords, lead: "", where, kind: "subject", factor: onPage && facts.subject ? 0.2 : 0.8 });
  const running = lines.slice(0, 70).filter((line) => !isRecital(line)).join(" ").replace(dates, " ");
  if (running !== "") passages.push({ text: running, lead: "", where, kind: "text", factor: 1 });
  return { type: facts.type, typeCertainty: facts.type === null ? 0 : onPage || facts.symbol ? 1 : 0.7, numbered: facts.symbol !== null, passages };
}

/** Legal grounds name other documents; they say nothing of what this one is. */
function isRecital(line: string): boolean {
  return /^\W*(can cu|xet de nghi|theo de nghi) /.test(fold(line));
}
