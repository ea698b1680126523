export type EvidenceKind =
  | "heading"
  | "symbol"
  | "subject-line"
  | "phrase"
  | "mark"
  | "file-name"
  | "place-and-date"
  | "signer"
  | "issuer"
  | "addressee"
  | "recipient"
  | "answer";

/** Something a person can check with their own eyes. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The words as they stand there. */
  readonly text: string;
  /** "subject", "body" or the attachment's name. */
  readonly where: string;
  /** How sure the reading of these words is, between 0 and 1; absent where it is beyond doubt (text of the file itself). */
  readonly sure?: number;
  /** The words round it, and at which of their characters `text` begins; absent where it stands alone, as a heading does. */
  readonly context?: { readonly text: string; readonly at: number };
}
