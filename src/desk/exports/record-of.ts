import type { Arrival } from "../../domain/arrival";
import type { Catalogue } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import type { Classification, DocumentJudgement } from "../../domain/classification";
import type { EdocRecord, Tag } from "../../domain/submission";
import { mainDocument, tagFrom } from "../../domain/tag-from";
import { symbolParts } from "../../domain/tag-symbol";

/**
 * What is known of a document supplied while composing, whose mail carries headers and no record: what they say, and beside it what stands
 * on the document's page. `null` where not even its id is known.
 */
export function recordOfHeaders({ facts, from, arrivedAt, subject, internetMessageId }: Arrival, judged: Classification, catalogue: Catalogue): EdocRecord | null {
  if (facts === null || facts.id === null) return null;
  const main = documentOf(judged, facts.symbol, catalogue);
  const read = main === null ? null : tagFrom(main, subject, catalogue);
  const symbol = facts.symbol ?? read?.symbol ?? null;
  const tag: Tag = {
    entry: facts.entry,
    type: read?.type ?? null,
    number: symbol === null ? null : symbolParts(symbol)?.number ?? null,
    symbol,
    issuedDate: facts.issuedDate ?? read?.issuedDate ?? null,
    issuer: read?.issuer ?? null,
    subject: read?.subject ?? (subject.slice(0, 500) || null),
    signer: read?.signer ?? null,
    urgency: read?.urgency ?? null,
    destinations: facts.destinations ?? entryOf(facts.entry, catalogue)?.destinations ?? [],
  };
  return {
    v: 1,
    id: facts.id,
    unit: facts.unit,
    tag,
    attachment: main?.attachment ?? null,
    further: facts.further.map(({ id, entry }) => ({ id, entry, attachment: null })),
    message: { internetMessageId: internetMessageId || null, subject, from },
    suppliedBy: from,
    suppliedAt: arrivedAt,
    ...(facts.change === null ? {} : { change: { kind: facts.change, reason: "", revision: facts.shortId } }),
  };
}

/** The document a record speaks of, as it was read: what its page says beside its data goes into a package as well. */
export function documentOf(judged: Classification, symbol: string | null, catalogue: Catalogue, attachment: string | null = null): DocumentJudgement | null {
  const { documents } = judged;
  return documents.find((one) => attachment !== null && one.attachment === attachment) ?? documents.find(({ facts }) => symbol !== null && facts.symbol === symbol) ?? mainDocument(judged, catalogue);
}
