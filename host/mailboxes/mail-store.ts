import type { Folder, MailContent, MasterCategory, MessageState, MessageSummary, NewAttachment, StoredMessage } from "./mail";

export type StoreErrorCode =
  | "MailboxNotFound"
  | "FolderNotFound"
  | "ItemNotFound"
  | "AttachmentNotFound"
  | "NotDraft"
  | "MessageTooLarge"
  | "DiskFull"
  | "Damaged";

export class StoreError extends Error {
  constructor(readonly code: StoreErrorCode, message: string) {
    super(message);
    this.name = "StoreError";
  }
}

export interface StoreChange {
  readonly mailbox: string;
  readonly kind: "created" | "updated" | "moved" | "removed" | "reset";
  readonly id: string | null;
}

/**
 * Mailboxes as folders of `.eml` files: `<data>/<address>/<folder>/<id>.eml`, and beside each `<id>.json` with its state.
 * Everything is on disk before a call returns (written to a temporary name, then renamed), so a restart or a crash loses nothing.
 */
export interface MailStore {
  mailboxes(): readonly string[];
  /** Makes the mailbox with its well-known folders; nothing when it is there. */
  addMailbox(address: string): void;
  folders(mailbox: string): readonly Folder[];
  addFolder(mailbox: string, displayName: string, parent: string | null): Folder;
  /** With the folders below it; mails in them go to Deleted Items. Not a well-known one. */
  removeFolder(mailbox: string, folder: string): Promise<void>;
  /** Newest first by `receivedAt`. `folder` null: all folders. */
  list(mailbox: string, folder: string | null): readonly MessageSummary[];
  /** `null` when it is not in this mailbox. */
  find(mailbox: string, id: string): MessageSummary | null;
  read(mailbox: string, id: string): Promise<StoredMessage>;
  /** The bytes of the `.eml` as they lie on disk. */
  raw(mailbox: string, id: string): Promise<Uint8Array>;
  attachment(mailbox: string, id: string, attachmentId: string): Promise<Uint8Array>;

  create(mailbox: string, folder: string, content: MailContent, state?: Partial<MessageState>): Promise<StoredMessage>;
  /** Files bytes as they are, byte for byte; also damaged ones. */
  importEml(mailbox: string, folder: string, bytes: Uint8Array, state?: Partial<MessageState>): Promise<StoredMessage>;
  /** Drafts only, otherwise `NotDraft`. Fields left out stay; attachments are changed by the two calls below. */
  change(mailbox: string, id: string, content: Omit<MailContent, "attachments">): Promise<StoredMessage>;
  addAttachment(mailbox: string, id: string, attachment: NewAttachment): Promise<{ readonly attachmentId: string; readonly message: StoredMessage }>;
  removeAttachment(mailbox: string, id: string, attachmentId: string): Promise<StoredMessage>;
  setState(mailbox: string, id: string, state: Partial<MessageState>): Promise<StoredMessage>;
  move(mailbox: string, id: string, folder: string): Promise<StoredMessage>;
  copy(mailbox: string, id: string, folder: string): Promise<StoredMessage>;
  remove(mailbox: string, id: string): Promise<void>;
  /**
   * Sends a draft as Exchange does: moves it to Sent Items of `sentItemsOf` (default: the same mailbox) without changing its id,
   * stamps Date and Message-ID when absent, and delivers a copy to each local recipient of To, Cc and Bcc: without the Bcc header,
   * with its `x-` headers, without extended properties, custom properties or categories. Answers the addresses it could not deliver to
   * (not local: they count as sent) .
   */
  send(mailbox: string, id: string, options?: { readonly saveToSentItems?: boolean; readonly sentItemsOf?: string }): Promise<{ readonly delivered: readonly string[]; readonly notLocal: readonly string[] }>;

  masterCategories(mailbox: string): readonly MasterCategory[];
  setMasterCategories(mailbox: string, categories: readonly MasterCategory[]): Promise<void>;
  /** Takes every mailbox away, for a reset; tells `reset` once. */
  clear(): Promise<void>;

  onChange(listener: (change: StoreChange) => void): () => void;
}
