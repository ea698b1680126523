import type { Catalogue } from "./catalogue";
import { hasRole } from "./catalogue-lookup";
import type { AttachedDraft, ConsultationTerms } from "./consultation";
import { documentId, supplyingUnit, type Sha256 } from "./document-id";
import type { OutgoingMail } from "./mail";
import type { Policy } from "./policy";
import type { EdocRecord, Tag } from "./submission";
import type { WishFile } from "./supply-wish";
import { tagFrom } from "./tag-from";

export interface ConsultationFacts {
  readonly drafts: readonly AttachedDraft[];
  readonly mail: OutgoingMail;
  readonly terms: ConsultationTerms;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** Address of the person who clicked. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly sha256: Sha256;
}

/** One record for the drafts of one letter: the first is its document, the others go along. `files` in the order of the drafts. */
export async function consultationRecord(files: readonly WishFile[], facts: ConsultationFacts): Promise<EdocRecord> {
  const { drafts, mail, terms, policy, catalogue, sha256 } = facts;
  const unit = supplyingUnit(mail.from === null ? null : mail.from.address, null, policy);
  const documents: { id: string; tag: Tag; attachment: string }[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const tag = draftTag(drafts[i]!, mail.subject, catalogue);
    documents.push({ id: await documentId(unit, tag, files[i]!.bytes, sha256), tag, attachment: drafts[i]!.name });
  }
  const [main, ...further] = documents;
  if (main === undefined) throw new Error("no draft");
  return {
    v: 1,
    id: main.id,
    unit,
    tag: main.tag,
    attachment: main.attachment,
    further: further.filter(({ id }) => id !== main.id).map(({ id, tag, attachment }) => ({ id, entry: tag.entry, attachment })),
    message: { internetMessageId: null, subject: mail.subject, from: mail.from === null ? "" : mail.from.address },
    suppliedBy: facts.by,
    suppliedAt: facts.at,
    consultation: { deadline: terms.deadline, draftingUnit: terms.draftingUnit, letter: mail.subject },
  };
}

/** The same drafts under other terms, or for a letter that has changed; the unit is part of a document's id. `files` in the order of the record. */
export async function changedRecord(record: EdocRecord, files: readonly WishFile[], { mail, terms, policy, sha256 }: Pick<ConsultationFacts, "mail" | "terms" | "policy" | "sha256">): Promise<EdocRecord> {
  const from = mail.from === null ? "" : mail.from.address;
  const unit = supplyingUnit(from || null, null, policy);
  const idOf = async (id: string, tag: Tag | null, name: string | null): Promise<string> => {
    const file = files.filter((one) => one.name === name)[0];
    return unit === record.unit || file === undefined ? id : documentId(unit, tag || nameless, file.bytes, sha256);
  };
  const further = [];
  for (const one of record.further) further.push(Object.assign({}, one, { id: await idOf(one.id, null, one.attachment) }));
  return Object.assign({}, record, {
    id: await idOf(record.id, record.tag, record.attachment),
    unit,
    further,
    message: { internetMessageId: null, subject: mail.subject, from },
    consultation: { deadline: terms.deadline, draftingUnit: terms.draftingUnit, letter: mail.subject },
  });
}

const nameless = { number: null, symbol: null, issuer: null, issuedDate: null };

/** A draft that was taken for something else (its name says what it is, its type what it will be) counts as a draft all the same. */
function draftTag({ judged }: AttachedDraft, subject: string, catalogue: Catalogue): Tag {
  const own = hasRole(judged.entry, "consultation-draft", catalogue) ? judged.entry : null;
  const draft = catalogue.entries.filter(({ role }) => role === "consultation-draft")[0];
  const tag = tagFrom({ entry: own || (draft === undefined ? judged.entry : draft.code), facts: judged.facts, attachment: judged.attachment }, subject, catalogue);
  if (tag === null) throw new Error("The catalogue has no entry for drafts.");
  return tag;
}
