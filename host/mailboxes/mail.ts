/** The words the local Outlook has for mail; every other part of `host/` speaks them. */

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export interface StoredAttachment {
  /** Stable for the life of the message. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes of the decoded content. */
  readonly size: number;
  readonly isInline: boolean;
  readonly contentId: string | null;
  /** `item` for message/rfc822. */
  readonly kind: "file" | "item";
}

/** What is not in the `.eml` but belongs to the copy in one mailbox. */
export interface MessageState {
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly categories: readonly string[];
  /** Outlook's CustomProperties: one JSON object, ≤ 2,500 characters. */
  readonly customProperties: Readonly<Record<string, unknown>>;
  /** Graph's singleValueExtendedProperties: id → value. Never delivered to others. */
  readonly extendedProperties: Readonly<Record<string, string>>;
  /** Key of the roaming notification bar is not kept: notifications live in the page. */
  readonly flagged: boolean;
}

export interface MessageSummary {
  /** Immutable: survives a move and a send. */
  readonly id: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly subject: string;
  readonly from: Correspondent | null;
  readonly sender: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly sentAt: string | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly preview: string;
  readonly hasAttachments: boolean;
  readonly internetMessageId: string;
  readonly conversationId: string;
  /** How often it was moved: Exchange gives it another ordinary id each time, also when it comes back. */
  readonly moves: number;
  readonly state: MessageState;
  /** Set when the file could not be read as mail; the message is still listed, with this sentence. */
  readonly damage: string | null;
}

export interface StoredMessage extends MessageSummary {
  readonly replyTo: readonly Correspondent[];
  readonly body: { readonly type: "html" | "text"; readonly content: string };
  /** Every header in order, names as written, values unfolded and RFC 2047-decoded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly StoredAttachment[];
  readonly inReplyTo: string | null;
}

export interface NewAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly isInline?: boolean;
  readonly contentId?: string | null;
  /** "file" keeps a `.eml` a file (Graph's fileAttachment); left out, message/rfc822 becomes an item. */
  readonly kind?: "file" | "item";
  readonly bytes: Uint8Array;
}

/** A mail to be written to disk. What is left out is empty. */
export interface MailContent {
  readonly from?: Correspondent | null;
  readonly sender?: Correspondent | null;
  readonly to?: readonly Correspondent[];
  readonly cc?: readonly Correspondent[];
  readonly bcc?: readonly Correspondent[];
  readonly replyTo?: readonly Correspondent[];
  readonly subject?: string;
  readonly body?: { readonly type: "html" | "text"; readonly content: string };
  readonly internetMessageId?: string;
  readonly conversationId?: string;
  readonly inReplyTo?: string | null;
  /** Left out, they follow from the mail that is answered. */
  readonly references?: readonly string[];
  /** `x-` headers only. */
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly attachments?: readonly NewAttachment[];
  readonly sentAt?: string | null;
  readonly importance?: "low" | "normal" | "high";
}

/** An entry of the mailbox's own list of categories. */
export interface MasterCategory {
  readonly displayName: string;
  /** Outlook's name for it: "preset0" to "preset24", or "none". */
  readonly color: string;
}

export interface Folder {
  /** Well-known name ("inbox", "drafts", "sentitems", "deleteditems", "archive") or an id of our own. */
  readonly id: string;
  readonly displayName: string;
  readonly parent: string | null;
  readonly total: number;
  readonly unread: number;
}
