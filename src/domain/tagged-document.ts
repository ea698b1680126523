import type { Catalogue } from "./catalogue";
import { entryOf, exclusionOf } from "./catalogue-lookup";
import type { Classification, DocumentJudgement } from "./classification";
import { stopMarkOf } from "./stop-mark";
import type { ItemRecord, TaggedDocument } from "./submission";
import { mainDocument } from "./tag-from";

/** What a tag saved now speaks of: the document to be supplied, else a withheld one, if it is the only one. */
export function taggedDocument(classification: Classification, catalogue: Catalogue): TaggedDocument {
  const main = mainDocument(classification, catalogue);
  if (main !== null) return { attachment: main.attachment, judged: main.entry };
  const withheld = classification.documents.filter(({ entry }) => isWithheld(entry, catalogue));
  if (withheld.length === 1) return { attachment: withheld[0]!.attachment, judged: withheld[0]!.entry };
  return { attachment: null, judged: withheld.length === 0 ? classification.message.entry : null };
}

/** The record as far as it speaks of this mail: a tag whose file is gone says nothing of the one now in its place. */
export function recordFor<R extends ItemRecord>(record: R, { documents }: Classification): R {
  const file = record.about ? record.about.attachment : null;
  return file === null || documents.some(({ attachment }) => attachment === file) ? record : Object.assign({}, record, { tag: null });
}

/**
 * The classification with a person's word in place of what was read: what was taken for a personal matter may be an entry after all.
 * Nothing else gives way: a secrecy mark is nobody's to overrule, and a withheld document beside the tagged one stays withheld.
 */
export function corrected(classification: Classification, { tag, about }: ItemRecord, catalogue: Catalogue): Classification {
  if (tag === null || !about || !isWithheld(about.judged, catalogue) || entryOf(tag.entry, catalogue) === null) return classification;
  const meant = ({ entry, attachment, facts }: DocumentJudgement) => entry === about.judged && attachment === about.attachment && stopMarkOf(facts) === null;
  const documents = classification.documents.map((document) => (meant(document) ? Object.assign({}, document, { entry: tag.entry }) : document));
  const { message } = classification;
  const settled = message.entry === about.judged && !documents.some(({ entry }) => isWithheld(entry, catalogue));
  return { documents, message: settled ? Object.assign({}, message, { entry: tag.entry }) : message };
}

function isWithheld(code: string | null, catalogue: Catalogue): boolean {
  const exclusion = exclusionOf(code, catalogue);
  return exclusion !== null && exclusion.effect === "withhold";
}
