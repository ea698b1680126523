import type { Catalogue } from "./catalogue";
import { entryOf, exclusionOf } from "./catalogue-lookup";
import type { Classification, DocumentJudgement, EntryJudgement } from "./classification";
import { stopMarkOf } from "./stop-mark";
import { mainDocument } from "./tag-from";

/** A person's own word, said of a mail like this one. */
const confidence = 0.99;

/** What a mail was judged to be before anything remembered counted: the document a person sees first, else the mail itself. */
export function judgedEntry(classification: Classification, catalogue: Catalogue): string | null {
  const meant = meantDocument(classification, catalogue);
  return meant === null ? classification.message.entry : meant.entry;
}

/**
 * Whether something keeps the document back: a mark on the page, or what makes it a personal matter. A person may overrule the
 * second on this very mail; for all mails like it neither is anybody's to overrule, and nothing is learned from them.
 */
export function isKeptBack({ message, documents }: Classification, catalogue: Catalogue): boolean {
  const stops = (code: string | null): boolean => ["stop", "withhold"].indexOf((exclusionOf(code, catalogue) || { effect: "" }).effect) >= 0;
  return stops(message.entry) || documents.some(({ entry, facts }) => stops(entry) || stopMarkOf(facts) !== null);
}

/**
 * The classification with what a person said of mails like this one in place of what was judged. `ofFiles`: only where the document
 * is an attachment, which is all that the send event can be told.
 */
export function recalled(classification: Classification, entry: string, catalogue: Catalogue, ofFiles = false): Classification {
  const meant = meantDocument(classification, catalogue);
  if (entryOf(entry, catalogue) === null || isKeptBack(classification, catalogue) || (ofFiles && (meant === null || meant.attachmentId === null))) return classification;
  const { message, documents } = classification;
  return {
    message: meant === null || message.entry === meant.entry ? under(entry, message) : message,
    documents: documents.map((one) => (one === meant ? under(entry, one) : one)),
  };
}

/** As `documentShown` has it; where nothing was recognised, the one file there is. */
function meantDocument(classification: Classification, catalogue: Catalogue): DocumentJudgement | null {
  const { documents } = classification;
  const main = mainDocument(classification, catalogue) || documents.filter(({ entry }) => entry !== null)[0];
  return main || (documents.length === 1 ? documents[0]! : null);
}

/** What was judged stands first among the alternatives; the words it rests on stay, for they are there. */
function under<J extends EntryJudgement>(entry: string, judged: J): J {
  const before = judged.entry === null || judged.entry === entry ? [] : [{ entry: judged.entry, confidence: judged.confidence }];
  const alternatives = before.concat(judged.alternatives.filter((one) => one.entry !== entry)).slice(0, 3);
  return Object.assign({}, judged, { entry, confidence, alternatives });
}
