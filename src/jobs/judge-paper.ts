import type { Catalogue } from "../domain/catalogue";
import { entryOf } from "../domain/catalogue-lookup";
import type { Classification, DocumentJudgement } from "../domain/classification";
import type { PageReader } from "../domain/classify/classify-by";
import { classifyMail } from "../domain/classify/classify-mail";
import { checkTag } from "../domain/check-tag";
import type { DocumentReading } from "../domain/document";
import { emptyItemRecord } from "../domain/item-record";
import type { Correspondent, OutgoingMail } from "../domain/mail";
import { carriesSecret, carriesWithheld, unreadFiles } from "../domain/submission-refusal";
import type { Tag } from "../domain/submission";
import { allowedDestinations, mainDocument, tagFrom } from "../domain/tag-from";
import { corrected, taggedDocument } from "../domain/tagged-document";

/** A file that is in no mail, as it was read. */
export interface ReadPaper {
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly reading: DocumentReading;
}

export interface JudgedPaper {
  readonly classification: Classification;
  /** The document a tag speaks of; `null` when the file holds none. */
  readonly main: DocumentJudgement | null;
  /** What the document says of itself; its entry is "" where none was found. */
  readonly said: Tag;
  /** Carries a mark that keeps it off every path. */
  readonly secret: boolean;
  /** Taken for what is withheld; a person's tag may say otherwise. */
  readonly withheld: boolean;
  /** Something in it could not be read: whether it bears a mark only a person can say. */
  readonly unread: boolean;
  /** Nothing is left to fill in or to doubt. */
  readonly whole: boolean;
}

/** From here on the pane calls an entry sure. */
const sure = 0.9;

export const onlyFile = "paper";

/** The mail it would have come in: so that it is judged, and gets its id, as one sent by the unit would. */
export function paperMail({ name, contentType, size, reading }: ReadPaper, from: Correspondent | null): OutgoingMail {
  return {
    from,
    sender: null,
    recipients: [],
    recipientsComplete: true,
    subject: "",
    body: { ownText: "", quotedText: "" },
    attachments: [{ id: onlyFile, name, contentType, size, isInline: false, reading }],
    supplied: null,
  };
}

export function judgePaper(paper: ReadPaper, catalogue: Catalogue, page: PageReader, today: string): JudgedPaper {
  const mail = paperMail(paper, null);
  const classification = classifyMail(mail, catalogue, page);
  const main = mainDocument(classification, catalogue) ?? classification.documents[0] ?? null;
  const said = saidBy(main, catalogue);
  const secret = carriesSecret(classification, catalogue);
  const withheld = carriesWithheld(classification, catalogue);
  // Inside an archive too.
  const unread = unreadFiles(mail).length > 0 || classification.documents.length === 0 || classification.documents.some(({ problem, textSource }) => problem !== null || textSource === "name-only" || textSource === "none");
  const entry = entryOf(said.entry, catalogue);
  const isIssued = said.number !== null && said.symbol !== null && said.issuedDate !== null && said.issuer !== null && main !== null && !main.facts.draft && main.poor !== true;
  const owedAndSure = entry !== null && entry.supply && main !== null && main.confidence >= sure;
  const rightAsItIs = checkTag(said, { catalogue, today, circulation: main === null ? null : main.facts.circulation, known: [], suppliedId: null }).length === 0;
  return { classification, main, said, secret, withheld, unread, whole: !secret && !withheld && !unread && isIssued && owedAndSure && rightAsItIs };
}

/** A file's name is no subject line: where the page shows none, a person writes it. */
function saidBy(main: DocumentJudgement | null, catalogue: Catalogue): Tag {
  if (main === null) return { entry: "", type: null, number: null, symbol: null, issuedDate: null, issuer: null, subject: null, signer: null, urgency: null, destinations: [] };
  const { facts } = main;
  const { type, number, symbol, issuedDate, issuer, signer, urgency } = facts;
  const known = tagFrom(main, "", catalogue) ?? { entry: "", type, number, symbol, issuedDate, issuer, signer, urgency, destinations: [] };
  return { ...known, subject: facts.subject === null ? null : facts.subject.slice(0, 500) };
}

/** With the person's tag in place of what was read, as in a mail; what circulates inside the house stays there. */
export function taggedPaper({ classification, main }: JudgedPaper, tag: Tag, catalogue: Catalogue): { readonly classification: Classification; readonly tag: Tag } {
  const meant = corrected(classification, { ...emptyItemRecord, tag, about: taggedDocument(classification, catalogue) }, catalogue);
  const named = mainDocument(meant, catalogue) !== null || carriesWithheld(meant, catalogue) || main === null;
  // In a mail the text beside the file tells one such document from another; here only the file does.
  const documents = named ? meant.documents : meant.documents.map((document) => (document === main ? { ...document, entry: tag.entry } : document));
  return {
    classification: named ? meant : { documents, message: { ...meant.message, entry: tag.entry } },
    tag: { ...tag, destinations: allowedDestinations(tag.destinations, main === null ? null : main.facts.circulation) },
  };
}
