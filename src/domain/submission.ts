import type { Destination } from "./catalogue";
import type { Urgency } from "./document";

/** Data of one document (Decree 30/2020, annex VI, part II), corrected by the secretary. */
export interface Tag {
  /** Code of the catalogue entry. */
  readonly entry: string;
  /** TypeName, as its abbreviation. */
  readonly type: string | null;
  /** CodeNumber. */
  readonly number: string | null;
  /** CodeNumber and CodeNotation together: "247/TB-BTP". */
  readonly symbol: string | null;
  /** IssuedDate, yyyy-mm-dd. */
  readonly issuedDate: string | null;
  /** OrganName. */
  readonly issuer: string | null;
  /** Subject (trích yếu), at most 500 characters. */
  readonly subject: string | null;
  /** SignerInfo.FullName, at most 50 characters. */
  readonly signer: string | null;
  /** Priority. */
  readonly urgency: Urgency | null;
  readonly destinations: readonly Destination[];
}

/** The document's own record, in `moj-edoc.json` and in the item's custom properties. */
export interface EdocRecord {
  readonly v: 1;
  /** The document's id (DESIGN §3, "On the mail"): same document, same id, however it is supplied. */
  readonly id: string;
  /** Code of the supplying unit. */
  readonly unit: string;
  readonly tag: Tag;
  /** The attachment the document is in; `null` when it is the mail's own text. */
  readonly attachment: string | null;
  /** Ids and tags of further documents of the same mail. */
  readonly further: readonly { readonly id: string; readonly entry: string; readonly attachment: string | null }[];
  readonly message: { readonly internetMessageId: string | null; readonly subject: string; readonly from: string };
  readonly suppliedBy: string;
  /** ISO 8601, UTC. */
  readonly suppliedAt: string;
  /** Absent when the document is supplied for the first time. */
  readonly change?: SupplyChange;
  /** Present on a draft whose opinions are asked for (văn bản lấy ý kiến). */
  readonly consultation?: Consultation;
}

/** What is to become of a document supplied before (edXML, BussinessDocType 1 recall, 2 update, 3 replace). */
export interface SupplyChange {
  readonly kind: "recall" | "update" | "replace";
  /** In the person's words; BussinessDocReason. */
  readonly reason: string;
  /** Tells this change of the document from others of it; the same change asked for again has the same one. Eight hexadecimal digits. */
  readonly revision: string;
}

/** A draft for the page "Văn bản lấy ý kiến nội bộ". */
export interface Consultation {
  /** Last day for opinions, yyyy-mm-dd; `null` when the letter names none. */
  readonly deadline: string | null;
  /** The unit that drafts (đơn vị chủ trì soạn thảo), by name. */
  readonly draftingUnit: string;
  /** Subject of the letter that asks for opinions. */
  readonly letter: string;
}

/** The five headers Graph allows, in the order they are written. */
export const edocHeaderNames = ["x-moj-edoc-id", "x-moj-edoc-entry", "x-moj-edoc-unit", "x-moj-edoc-v", "x-moj-edoc-meta"] as const;
export type EdocHeaderName = (typeof edocHeaderNames)[number];
export type EdocHeaders = Readonly<Record<EdocHeaderName, string>>;

/** The document a person's tag speaks of, and what it was taken for when they saved it. */
export interface TaggedDocument {
  /** Its file; `null` for one set out in the body, or none that was recognised. */
  readonly attachment: string | null;
  /** Code of an entry or an exclusion. */
  readonly judged: string | null;
}

/** What is kept on the item itself, where the headers cannot be read back. */
export interface ItemRecord {
  /** The tag as last saved by a person; `null` when only supplied. */
  readonly tag: Tag | null;
  /** What that tag speaks of; absent when no person saved it. */
  readonly about?: TaggedDocument;
  /** `also`: ids of further documents that went with it. */
  readonly supplied: { readonly id: string; readonly at: string; readonly by: string; readonly how: "compose" | "read"; readonly also?: readonly string[] } | null;
  /** A supply of its own that waits for this mail to leave (policy `supplyCopy`). */
  readonly follows?: { readonly id: string; readonly at: string; readonly by: string };
  /** Mark by which a wish in the queue knows the letter it waits for (`SupplyWish.after`); random, made once. */
  readonly letter?: string;
  /** Present on a letter whose draft was taken out of it, to be read on the page for drafts. */
  readonly consultation?: LetterConsultation;
  /** Who changed which field of the tag, newest first; written and read by `tag-history.ts` alone. */
  readonly history?: string;
}

/** What a letter that asks for opinions knows of its draft. */
export interface LetterConsultation {
  /** Id of the draft as it is supplied; `null` where the unit posted it itself. */
  readonly id: string | null;
  /** Last day for opinions, yyyy-mm-dd. */
  readonly deadline: string | null;
  /** Address of the draft's page, where it is known. */
  readonly link: string | null;
}
