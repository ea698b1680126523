import type { Catalogue, Exclusion } from "../catalogue";
import type { DocumentJudgement, EntryJudgement } from "../classification";
import type { DocumentFacts } from "../document";
import type { Evidence } from "../evidence";
import type { MailAttachment } from "../mail";
import { readFileName } from "../read-facts/file-name";
import { nameFacts } from "../read-facts/name-facts";
import { isBare } from "./bare";
import { judge } from "./judge";
import { weighWords, type Weight } from "./weigh";
import { leadOf, seeDocument, type Passage, type ReadSubject, type Seen } from "./seen";

/** What the mail says about a document that does not speak for itself. */
export interface DocumentContext {
  /** The mail asks for opinions, so that its drafts are drafts under consultation. */
  readonly consultation: boolean;
  /** The mail's subject, for the one attachment it can only be about. */
  readonly title: ReadSubject | null;
  /** The mail's subject, for the only attachment there is: it supports what the document says of itself. */
  readonly about?: ReadSubject | null;
  /** How everyday the mail sounds; a page that was read speaks for itself. */
  readonly tone: number;
}

/** Facts of an attachment that nobody has read are those of its name. */
export function factsOf(attachment: MailAttachment): DocumentFacts {
  return attachment.reading ? attachment.reading.facts : nameFacts(attachment.name);
}

/** True when the page itself was read, so that neither the name nor the mail's subject need stand in for it. */
export function isRead(attachment: MailAttachment): boolean {
  const { reading } = attachment;
  return reading !== null && (reading.textSource === "text" || reading.textSource === "ocr");
}

export function classifyDocument(attachment: MailAttachment, context: DocumentContext, catalogue: Catalogue): DocumentJudgement {
  const { reading, name } = attachment;
  const title = context.title;
  const facts = title ? withTitle(factsOf(attachment), title) : factsOf(attachment);
  const named = readFileName(name);
  const own = seeDocument(facts, reading ? reading.lines : [], named, name, reading ? reading.textSource : "name-only");
  const seen = title ? addTitle(own, title) : context.about ? addSupport(own, context.about, isRead(attachment) && facts.type !== null) : own;
  const judged = judgeMarked(facts, seen, weighWords(seen, catalogue), context, catalogue);
  const unnamed = !isRead(attachment) && facts.number === null && !isForbidden(facts) && isBare(named.words, facts.type) && (title === null || isBare(title.rest, facts.type));
  return {
    ...(unnamed && judged.entry !== null ? unsure(judged) : judged),
    attachmentId: attachment.id,
    attachment: name,
    facts,
    textSource: reading ? reading.textSource : "name-only",
    problem: reading && reading.problem,
    signatures: reading ? reading.signatures : [],
    poor: reading !== null && reading.poor === true,
  };
}

/** What it may be stands among the alternatives. */
function unsure({ entry, evidence, considered }: EntryJudgement): EntryJudgement {
  return { entry: null, confidence: 0.6, alternatives: entry === null ? [] : [{ entry, confidence: 0.3 }], evidence, considered };
}

/** Marks come before words: a secrecy mark or the return mark is an exclusion, whatever the document says. */
export function judgeMarked(facts: DocumentFacts, seen: Seen, weights: readonly Weight[], { consultation, tone }: Omit<DocumentContext, "title" | "about">, catalogue: Catalogue): EntryJudgement {
  const stop = catalogue.exclusions.filter((exclusion: Exclusion) => exclusion.effect === "stop")[0];
  if (stop && isForbidden(facts)) {
    return { entry: stop.code, confidence: 0.99, alternatives: [], evidence: facts.evidence.filter((one) => one.kind === "mark"), considered: [] };
  }
  const judged = judge(seen, weights, catalogue, facts.draft ? "drafts" : "documents", tone);
  const evidence = mergeEvidence(facts.evidence, judged.evidence);
  if (facts.draft && !consultation) {
    // A draft among those who write it is work in progress; the rule speaks of drafts sent for opinions.
    return unsure({ ...judged, evidence });
  }
  return { ...judged, evidence };
}

export function isForbidden(facts: DocumentFacts): boolean {
  return facts.secrecy !== null || facts.circulation === "TÀI LIỆU THU HỒI";
}

function mergeEvidence(facts: readonly Evidence[], words: readonly Evidence[]): readonly Evidence[] {
  return [...facts, ...words.filter((one) => !facts.some((other) => other.text === one.text))];
}

function withTitle(facts: DocumentFacts, title: ReadSubject): DocumentFacts {
  const evidence: Evidence[] = [];
  if (title.symbol && facts.symbol === null) evidence.push({ kind: "symbol", text: title.symbol, where: "subject" });
  return {
    ...facts,
    type: facts.type || title.type,
    symbol: facts.symbol || title.symbol,
    number: facts.number || title.number,
    subject: facts.subject || (title.type === null ? null : title.rest || null),
    evidence: [...facts.evidence, ...evidence],
  };
}

/** How much the words of a mail's subject count for a document whose page says its type, and for one that was not read or says none. */
const readSupport = 0.3;
const unreadSupport = 0.6;

function addSupport(own: Seen, about: ReadSubject, saysItself: boolean): Seen {
  const passage: Passage = { text: about.rest, lead: leadOf(own.type, null), where: "subject", kind: "subject", factor: saysItself ? readSupport : unreadSupport };
  return { ...own, passages: own.passages.concat(passage) };
}

function addTitle(own: Seen, title: ReadSubject): Seen {
  const type = own.type || title.type;
  return {
    type,
    unread: own.unread,
    answers: own.answers,
    numbered: own.numbered || title.symbol !== null,
    typeCertainty: Math.max(own.typeCertainty, type === title.type ? title.certainty : 0),
    formality: Math.max(own.formality, type === title.type ? title.certainty : 0),
    passages: [
      ...own.passages.filter((passage) => passage.kind === "text" || passage.ofName),
      { text: title.rest, lead: leadOf(type, title.symbol), where: "subject", kind: "subject", factor: 1, isTitle: title.symbol !== null },
    ],
  };
}
