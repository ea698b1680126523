import type { Catalogue, Destination } from "./catalogue";
import { entryOf } from "./catalogue-lookup";
import type { Classification, DocumentJudgement } from "./classification";
import type { Circulation } from "./document";
import type { Tag } from "./submission";

/**
 * The document of a mail that is to be supplied: of the entries, first those owed, then those of the message's own entry,
 * then those with a number; a letter before its annexes, as they stand.
 */
export function mainDocument(classification: Classification, catalogue: Catalogue): DocumentJudgement | null {
  let best: DocumentJudgement | null = null;
  let bestRank = -1;
  for (const document of classification.documents) {
    const entry = entryOf(document.entry, catalogue);
    if (entry === null) continue;
    const rank = (entry.supply ? 8 : 0) + (document.entry === classification.message.entry ? 4 : 0) + (document.facts.draft ? 0 : 2) + (document.facts.symbol === null ? 0 : 1);
    if (rank > bestRank) {
      best = document;
      bestRank = rank;
    }
  }
  return best;
}

/** What the document says of itself, ready to be corrected; the mail's subject stands in for a missing subject line. */
export function tagFrom(judgement: Pick<DocumentJudgement, "entry" | "facts" | "attachment">, mailSubject: string, catalogue: Catalogue): Tag | null {
  const entry = entryOf(judgement.entry, catalogue);
  if (entry === null) return null;
  const { facts } = judgement;
  return {
    entry: entry.code,
    type: facts.type,
    number: facts.number,
    symbol: facts.symbol,
    issuedDate: facts.issuedDate,
    issuer: facts.issuer,
    subject: (facts.subject || withoutPrefixes(mailSubject) || judgement.attachment || "").slice(0, 500) || null,
    signer: facts.signer === null ? null : facts.signer.slice(0, 50),
    urgency: facts.urgency,
    destinations: allowedDestinations(entry.destinations, facts.circulation),
  };
}

/** What circulates inside the house (LƯU HÀNH NỘI BỘ) goes to the document system only. */
export function allowedDestinations(destinations: readonly Destination[], circulation: Circulation | null): readonly Destination[] {
  return circulation === "LƯU HÀNH NỘI BỘ" ? destinations.filter((one) => one === "document-system") : destinations;
}

/** Without an entry and a subject line nobody can file the document; everything else may be unknown. */
export function missingFields(tag: Tag, catalogue: Catalogue): readonly (keyof Tag)[] {
  const missing: (keyof Tag)[] = [];
  if (entryOf(tag.entry, catalogue) === null) missing.push("entry");
  if (tag.subject === null || tag.subject.trim() === "") missing.push("subject");
  return missing;
}

function withoutPrefixes(subject: string): string {
  return subject.replace(/^(\s*(re|fw|fwd|tr|vs|trả lời|chuyển tiếp)\s*:\s*)+/i, "").trim();
}
