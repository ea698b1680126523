import type { Catalogue } from "../catalogue";
import { entryOf } from "../catalogue-lookup";
import type { JudgedMail } from "../classification";
import type { FoundDocument } from "../finding";
import { stopMarkOf } from "../stop-mark";

/** The documents of a mail that are to be supplied to the IT department. A secret document is never supplied, so with one nothing is owed. */
export function owedDocuments({ documents, message }: JudgedMail, catalogue: Catalogue): readonly FoundDocument[] {
  if (documents.some(({ facts }) => stopMarkOf(facts) !== null)) return [];
  const isOwed = (code: string | null) => {
    const entry = entryOf(code, catalogue);
    return entry !== null && entry.supply;
  };
  const owed = documents
    .filter(({ entry }) => isOwed(entry))
    .map(({ attachmentId, attachment, entry }) => ({ attachmentId, name: attachment, entry: entry as string }));
  const { entry } = message;
  if (owed.length === 0 && isOwed(entry)) owed.push({ attachmentId: null, name: null, entry: entry as string });
  return owed;
}
