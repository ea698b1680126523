import type { DocumentReading, ReadingNote } from "./document";

export type RecipientField = "to" | "cc" | "bcc";

/** Someone a mail names. `address` is exactly what Outlook or the file gave, never repaired: judging reads it. */
export interface Correspondent {
  readonly address: string;
  readonly name: string;
}

export interface Recipient extends Correspondent {
  readonly field: RecipientField;
  /** True when Outlook says this is a distribution list. */
  readonly isList: boolean;
}

/** The author's new words apart from what is quoted below them: a promise in a quotation is nobody's promise. */
export interface MailBody {
  readonly ownText: string;
  readonly quotedText: string;
}

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** A picture inside the text; not a document. */
  readonly isInline: boolean;
  /** `null` until somebody has read it. */
  readonly reading: DocumentReading | null;
}

/** The mark that a mail already goes to, or went to, the publication mailbox. */
export interface SuppliedMark {
  /** The value of `x-moj-edoc-id`. */
  readonly id: string;
  readonly entry: string | null;
}

/** A mail on its way out, or one read from a file to be judged as if it were. */
export interface OutgoingMail {
  readonly from: Correspondent | null;
  /** The `Sender` of the file when it differs from From; compose has none. */
  readonly sender: Correspondent | null;
  readonly recipients: readonly Recipient[];
  /** False when the client may have hidden some (500 and 1,000 caps) or refused to say. */
  readonly recipientsComplete: boolean;
  readonly subject: string;
  readonly body: MailBody;
  readonly attachments: readonly MailAttachment[];
  readonly supplied: SuppliedMark | null;
}

/** An attachment as the checks see it: read, or noted by the pane. */
export interface CheckedAttachment extends Omit<MailAttachment, "reading"> {
  readonly reading: ReadingNote | null;
}

/** A mail as the checks see it; every `OutgoingMail` is one. */
export interface CheckedMail extends Omit<OutgoingMail, "attachments"> {
  readonly attachments: readonly CheckedAttachment[];
}

/** A mail that lies in a mailbox. */
export interface FiledMail extends OutgoingMail {
  /** The id Graph knows it by (REST form). */
  readonly itemId: string;
  /** The mailbox it lies in, when it is not the person's own. */
  readonly sharedMailbox: string | null;
  readonly internetMessageId: string;
  readonly conversationId: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}
