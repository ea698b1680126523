import type { Catalogue } from "../catalogue";
import type { Classification, DocumentJudgement, EntryJudgement } from "../classification";
import { readingLines, type DocumentFacts } from "../document";
import { foldQuickly as fold, isTidy } from "../fold-quickly";
import type { MailAttachment, OutgoingMail } from "../mail";
import { isOwnRecord } from "../own-record";
import { inCapitals, tidyLine } from "../read-facts/cells";
import { announcedTitle } from "./announced";
import { noFacts } from "../read-facts/name-facts";
import { isBare } from "./bare";
import { classifyDocument, factsOf, isForbidden, isRead, judgeMarked } from "./classify-document";
import { mostUnseen } from "./confidence";
import { mainDocument } from "./main-document";
import { everydayTone, weighWords } from "./weigh";
import { roleOf, speaksForConsultation } from "./consultation";
import { leadOf, readSubject, seeDocument, type ReadSubject, type Seen } from "./seen";

/** Characters; what a mail is stands at its beginning, and the send file runs on every machine. */
const longestSubject = 500;
const longestBody = 20000;
const longestTidy = 1000;

/** Reads the facts of a document set out in the body: `readFacts`, or `readLayout` where room is short. */
export type PageReader = (lines: readonly string[], where: string) => DocumentFacts;

/**
 * What a mail and each of its documents are under the catalogue.
 * A mail that only carries documents takes the entry of its main one; one that is itself the document (set out in the body,
 * or a letter written as a mail) has a document without an attachment. Quoted text decides nothing, and the subject of a mail
 * that answers another or passes it on is quoted text too: it is evidence only for what is attached.
 */
export function classifyBy(readPage: PageReader, mail: OutgoingMail, catalogue: Catalogue): Classification {
  const title = readSubject(mail.subject.slice(0, longestSubject));
  const lines = mail.body.ownText.slice(0, longestBody).split("\n").slice(0, readingLines).map((line) => (line.length < longestTidy && isTidy(line) ? line : tidyLine(line)));
  const body = mayBeSetOut(lines) ? readPage(lines, "body") : noFacts;
  const isSetOut = isForbidden(body) || layoutMarks(body) >= 2;
  const spoken = ownLines(lines);
  const titled = seeMail(title, body, spoken, isSetOut);
  const said = weighWords(titled, catalogue);
  const attachments = mail.attachments.filter((attachment) => !attachment.isInline && !isOwnRecord(attachment, mail));
  const isWordsAlone = attachments.length === 0 && title.symbol === null && !isSetOut;
  const tone = everydayTone(said, catalogue) + (isWordsAlone && !isFormal(spoken) ? informal : 0);
  const seen = speaksForItself(title, spoken) ? titled : seeMail(noTitle, body, spoken, isSetOut);
  const own = judgeMarked(isSetOut ? body : noFacts, seen, seen === titled ? said : weighWords(seen, catalogue), { consultation: true, tone }, catalogue);

  // Letters before drafts: whether a draft is under consultation depends on the letter beside it.
  const named = titleOfAttached(title, attachments, spoken);
  const meant = titledAttachment(attachments, named);
  const first = attachments.map((attachment) => classifyDocument(attachment, { consultation: true, title: attachment === meant ? named : null, about: attachments.length === 1 ? named : null, tone }, catalogue));
  // What only sounds like an answer may ask for one: "Góp ý dự thảo Nghị định" above a draft.
  const roles = [...(isSetOut || title.symbol !== null ? [own] : []), ...first].map((one) => roleOf(one.entry, catalogue));
  const consultation = roles.indexOf("consultation-letter") >= 0 || (roles.indexOf("reply") < 0 && first.some((one) => one.facts.draft) && speaksForConsultation(named === title || title.relation === "answered" ? named.rest : `${title.rest}\n${named.rest}`, lines, catalogue));
  const documents = consultation ? first : first.map((one, i) => (asksItself(one, catalogue) ? one : redoDraft(one, attachments[i], tone, catalogue)));

  const carried = documents.filter((one) => one.entry !== null);
  const main = mainDocument(carried, named, catalogue);
  const letter = carried.some((one) => roleOf(one.entry, catalogue) === "consultation-letter");
  const isLetterItself = consultation && !letter && roleOf(own.entry, catalogue) === "consultation-letter";
  const standsAlone = isSetOut || isLetterItself || (carried.length === 0 && own.entry !== null);
  const itself: DocumentJudgement[] = standsAlone
    ? [documentInBody(own, isSetOut ? body : titleFacts(title))]
    : [];

  const all = [...itself, ...documents];
  const forbidden = all.filter((one) => isForbidden(one.facts))[0];
  const message: EntryJudgement = forbidden || (isLetterItself || (isSetOut && own.entry !== null) || !main ? own : main);
  const alternatives = message.entry === null && message.alternatives.length === 0 ? all.reduce<EntryJudgement["alternatives"]>((found, one) => (found.length ? found : one.alternatives), []) : message.alternatives;
  // What lies in a file nobody has read may be anything.
  const isOpen = message.entry === null && attachments.some((attachment) => !isRead(attachment) && !isByTheWay(attachment.name));
  return { message: { entry: message.entry, confidence: isOpen ? Math.min(mostUnseen, message.confidence) : message.confidence, alternatives, evidence: message.evidence, considered: message.considered }, documents: all };
}

/** How much more words alone have to say in a mail that carries nothing and has nothing of the form of a letter. */
const informal = 3.2;
const letterForm = /^kinh gui ?:|^kinh gui (cac|quy) (don vi|co quan|dong chi)|(de nghi|yeu cau|giao|moi) (cac|quy|thu truong|lanh dao)|thu truong cac don vi|tran trong( thong bao| kinh moi|\W*$)/;

function isFormal(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== "");
  return said.length === 0 || said.some((line) => letterForm.test(fold(line)));
}

/** A draft that says of itself what it is for: "Quy chế … (dự thảo lấy ý kiến)". */
function asksItself(document: DocumentJudgement, catalogue: Catalogue): boolean {
  return document.facts.draft && speaksForConsultation(`${document.attachment || ""} ${document.facts.subject || ""}`, [], catalogue);
}

const ofLetter = "\\W*(?:s[oố06]\\W|v ?\\/|\\d+ ?\\/|(?:m[uứ]c )?đ?d?[oộ] (?:m[aậ]t|kh[aẩ]n))";
const beginsLetter = new RegExp(`^${ofLetter}`, "i");
const numberOrLetter = new RegExp(`(?:^|\\t|\\||  )${ofLetter}`, "i");

/** Most mails are talk, and not worth being read as a page: a document has its marks or heading in capitals, its number, or its "V/v". */
function mayBeSetOut(lines: readonly string[]): boolean {
  return lines.some((line) => (/[\t|]| {2}/.test(line) ? numberOrLetter.test(line) || line.split(/\t|\|| {2,}/).some(isCapitals) : beginsLetter.test(line) || isCapitals(line)));
}

function isCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toUpperCase() && inCapitals(text);
}

/** How much of a document's layout the body shows: one sign is chance, two are a document set out in the mail. */
function layoutMarks(facts: DocumentFacts): number {
  return ["heading", "symbol", "place-and-date", "subject-line"].filter((kind) => facts.evidence.some((one) => one.kind === kind)).length;
}

const closing = /^(--|tran trong( cam on)?[.,!]?$|kinh thu|than men|than ai|best regards|thanks)/;
const mayClose = /^\s*[-tkb]/i;

/** Without the signature. */
function ownLines(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) if (mayClose.test(lines[i]!) && closing.test(fold(lines[i]!))) end = i;
  return lines.slice(0, end);
}

function seeMail(title: ReadSubject, body: DocumentFacts, lines: readonly string[], isSetOut: boolean): Seen {
  const page = seeDocument(isSetOut ? body : noFacts, lines, null, "body", isSetOut ? "text" : "none");
  const type = isSetOut && page.type ? page.type : title.type;
  return {
    type,
    typeCertainty: isSetOut && page.type ? 1 : title.certainty,
    formality: isSetOut || title.symbol !== null ? 1 : 0,
    unread: false,
    answers: page.answers,
    numbered: page.numbered || title.symbol !== null,
    passages: [...page.passages, { text: title.rest, lead: leadOf(title.type, title.symbol), where: "subject", kind: "subject", factor: 1, isTitle: title.symbol !== null }],
  };
}

/** Letters; a shorter text only hands something over. */
const shortText = 80;

/** Whether the subject says what the mail itself is: its own subject, and more than "Báo cáo" above a line or two. */
function speaksForItself(title: ReadSubject, lines: readonly string[]): boolean {
  return title.relation === "own" && !(title.symbol === null && isBare(title.rest, title.type) && isShort(lines));
}

function isShort(lines: readonly string[]): boolean {
  return lines.join("").replace(/[^a-z\u00c0-\u1eff]/gi, "").length < shortText;
}

const noTitle: ReadSubject = { relation: "own", type: null, certainty: 0, symbol: null, number: null, rest: "" };

/**
 * What the mail calls the document it carries. The subject of an answer names the document that is answered, not the answer
 * attached to it, unless a file bears its number; a forward keeps its attachments, and so its subject names them.
 */
function titleOfAttached(title: ReadSubject, attachments: readonly MailAttachment[], lines: readonly string[]): ReadSubject {
  const isSentBack = title.number !== null && attachments.some((attachment) => factsOf(attachment).number === title.number);
  const subject = title.relation === "answered" && !isSentBack ? noTitle : title;
  if (attachments.length === 0) return subject;
  return (subject.type === null && subject.symbol === null && announcedTitle(lines)) || subject;
}

/** The one attachment that a subject such as "Thông báo số 247/TB-BTP" must be about, when its own page was not read. */
function titledAttachment(attachments: readonly MailAttachment[], title: ReadSubject): MailAttachment | undefined {
  const candidates = attachments.filter((attachment) => {
    const facts = factsOf(attachment);
    // A name that says another kind of document than a letter is not what an untyped subject speaks of.
    if (title.type === null && facts.type !== null && facts.type !== "CV") return false;
    return !isRead(attachment) && !facts.draft && (facts.number === null || title.number === null || facts.number === title.number) && (facts.type === null || title.type === null || facts.type === title.type);
  });
  const numbered = candidates.filter((attachment) => title.number !== null && factsOf(attachment).number === title.number);
  if (numbered.length === 1) return numbered[0];
  const unread = candidates.filter((attachment) => !isByTheWay(attachment.name));
  const others = attachments.filter((attachment) => candidates.indexOf(attachment) < 0 && !factsOf(attachment).draft);
  return unread.length === 1 && others.length === 0 ? unread[0] : candidates.length === 1 && attachments.length === 1 ? candidates[0] : undefined;
}

/** Pictures, tables and cards, which people attach to anything. */
function isByTheWay(name: string): boolean {
  return /\.(png|jpe?g|gif|bmp|xlsx?|zip|rar|ics|vcf)$/i.test(name);
}

function redoDraft(document: DocumentJudgement, attachment: MailAttachment | undefined, tone: number, catalogue: Catalogue): DocumentJudgement {
  return document.facts.draft && attachment ? classifyDocument(attachment, { consultation: false, title: null, tone }, catalogue) : document;
}

/** Written out field by field: copied, it would cost as much as the reading of the subject. */
function documentInBody({ entry, confidence, alternatives, evidence, considered }: EntryJudgement, facts: DocumentFacts): DocumentJudgement {
  return { entry, confidence, alternatives, evidence, considered, attachmentId: null, attachment: null, facts, textSource: "text", problem: null, signatures: [] };
}

/** A mail that is itself the letter has the facts of its subject. */
function titleFacts({ type, symbol, number, rest }: ReadSubject): DocumentFacts {
  const { issuedDate, issuer, parent, place, addressees, recipients, answers, signer, capacity, position, secrecy, circulation, urgency, draft, portalRecipient, evidence } = noFacts;
  return {
    type, symbol, number, issuedDate, issuer, parent, place, subject: rest || null, addressees, recipients, answers, signer, capacity, position, secrecy, circulation, urgency, draft, portalRecipient, evidence,
  };
}
