import type { Catalogue } from "./catalogue";
import { entryOf } from "./catalogue-lookup";
import type { Classification, DocumentJudgement } from "./classification";
import { documentId, supplyingUnit, type Sha256 } from "./document-id";
import type { OutgoingMail } from "./mail";
import type { Policy } from "./policy";
import { mainDocument, tagFrom } from "./tag-from";
import type { EdocRecord, Tag } from "./submission";

export interface SubmissionNeeds {
  readonly mail: OutgoingMail;
  readonly classification: Classification;
  readonly tag: Tag;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly sharedMailbox: string | null;
  readonly internetMessageId: string | null;
  /** Address of the person who clicked. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly sha256: Sha256;
  /** Bytes of an attachment; `null` when it cannot be had any more. */
  readonly bytesOf: (attachmentId: string) => Promise<Uint8Array | null>;
}

/** The record of one mail: its main document by the person's tag, the further ones as they were read. */
export async function buildRecord(needs: SubmissionNeeds): Promise<EdocRecord> {
  const { mail, classification, policy, catalogue } = needs;
  const tag = keptInside(needs.tag, classification);
  const unit = supplyingUnit(mail.from === null ? null : mail.from.address, needs.sharedMailbox, policy);
  const main = mainDocument(classification, catalogue);
  const id = mail.supplied !== null ? mail.supplied.id : await idOf(main, tag, unit, needs);
  const further: { id: string; entry: string; attachment: string | null }[] = [];
  for (const document of classification.documents) {
    const entry = entryOf(document.entry, catalogue);
    const own = document === main || entry === null || !entry.supply ? null : tagFrom(document, mail.subject, catalogue);
    if (own !== null) further.push({ id: await idOf(document, own, unit, needs), entry: own.entry, attachment: document.attachment });
  }
  return {
    v: 1,
    id,
    unit,
    tag,
    attachment: main === null ? null : main.attachment,
    further: further.filter((one) => one.id !== id),
    message: { internetMessageId: needs.internetMessageId, subject: mail.subject, from: mail.from === null ? "" : mail.from.address },
    suppliedBy: needs.by,
    suppliedAt: needs.at,
  };
}

/** LƯU HÀNH NỘI BỘ on any document of the mail keeps all that travels with it off the portal, whatever a person has ticked (DESIGN §3). */
function keptInside(tag: Tag, { documents }: Classification): Tag {
  if (!documents.some(({ facts }) => facts.circulation === "LƯU HÀNH NỘI BỘ")) return tag;
  const inside = tag.destinations.filter((one) => one !== "portal");
  return { ...tag, destinations: inside.length > 0 ? inside : ["document-system"] };
}

/** A file that cannot be had any more counts as its name and size: still the same tomorrow. */
async function idOf(document: DocumentJudgement | null, tag: Tag, unit: string, { mail, sha256, bytesOf }: SubmissionNeeds): Promise<string> {
  if (document === null || document.attachmentId === null) return documentId(unit, tag, `${mail.subject} ${mail.body.ownText}`, sha256);
  const bytes = await bytesOf(document.attachmentId);
  const attachment = mail.attachments.filter(({ id }) => id === document.attachmentId)[0];
  const content = bytes !== null ? bytes : `${document.attachment || ""} ${attachment === undefined ? 0 : attachment.size}`;
  return documentId(unit, tag, content, sha256);
}
