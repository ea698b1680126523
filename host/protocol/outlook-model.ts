/**
 * The seam inside the host: the protocol (this folder) answers office.js from these models; the page (`host/page`) implements them.
 * Every refusal is a `ModelError` with the code Outlook gives (9000–9055).
 */
export class ModelError extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
    this.name = "ModelError";
  }
}

/** As it travels: recipientType 0 other, 1 distribution list, 2 user, 3 external user. */
export interface WireAddress {
  readonly name: string;
  readonly address: string;
  readonly recipientType: 0 | 1 | 2 | 3;
}

export interface WireAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly attachmentType: "file" | "item" | "cloud";
  readonly isInline: boolean;
  readonly contentId: string | null;
}

export type Coercion = "text" | "html";
export type Field = "to" | "cc" | "bcc";

export interface Notification {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  readonly icon: string | null;
  readonly persistent: boolean;
  readonly actions: readonly { readonly actionText: string; readonly commandId: string; readonly contextData: unknown }[];
}

export interface SharedProperties {
  readonly owner: string;
  readonly targetMailbox: string;
  /** Bit mask 1 Read, 2 Write, 4 DeleteOwn, 8 DeleteAll, 16 EditOwn, 32 EditAll. */
  readonly delegatePermissions: number;
  readonly targetRestUrl: string;
}

/** What both kinds of item have. */
export interface ItemModelBase {
  /** Unique in the page for as long as the item is open. */
  readonly key: string;
  readonly conversationId: string;
  /** `null` when it does not lie in a shared folder: then `getSharedPropertiesAsync` does not exist. */
  readonly shared: SharedProperties | null;
  body(coercion: Coercion): string;
  readonly bodyType: Coercion;
  attachments(): readonly WireAttachment[];
  attachmentContent(id: string): Promise<{ readonly content: string; readonly format: "base64" | "eml" | "url" }>;
  categories(): readonly string[];
  setCategories(names: readonly string[]): Promise<void>;
  customProperties(): Readonly<Record<string, unknown>>;
  saveCustomProperties(properties: Readonly<Record<string, unknown>>): Promise<void>;
  notifications(): readonly Notification[];
  setNotifications(list: readonly Notification[]): void;
  /** Given to the pane by a Smart Alert's *Take action*; "" otherwise. */
  initializationContext: string;
}

export interface ReadModel extends ItemModelBase {
  readonly mode: "read";
  /** EWS form. */
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly normalizedSubject: string;
  readonly from: WireAddress | null;
  readonly sender: WireAddress | null;
  readonly to: readonly WireAddress[];
  readonly cc: readonly WireAddress[];
  /** Milliseconds. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly isRead: boolean;
  /** The raw header block, CRLF, folded as in the file; "" in Sent Items, as Exchange does. */
  internetHeaders(): string;
  /** The whole `.eml`, base64 (getAsFileAsync). */
  asFile(): Promise<string>;
}

export interface ComposeModel extends ItemModelBase {
  readonly mode: "compose";
  readonly composeType: "newMail" | "reply" | "forward";
  readonly inReplyTo: string | null;
  /** `null` before the first save. */
  itemId(): string | null;
  from(): WireAddress;
  recipients(field: Field): readonly WireAddress[];
  setRecipients(field: Field, list: readonly { readonly name: string; readonly address: string }[]): void;
  subject(): string;
  setSubject(subject: string): void;
  setBody(data: string, coercion: Coercion): void;
  prependBody(data: string, coercion: Coercion): void;
  insertAtCursor(data: string, coercion: Coercion): void;
  selectedText(coercion: Coercion): { readonly data: string; readonly sourceProperty: "body" | "subject" };
  setSignature(data: string, coercion: Coercion): void;
  appendOnSend(data: string, coercion: Coercion): void;
  prependOnSend(data: string, coercion: Coercion): void;
  addFile(name: string, base64: string, isInline: boolean): Promise<string>;
  addItem(itemId: string, name: string): Promise<string>;
  /** ModelError 9008 when there is none. */
  removeAttachment(id: string): Promise<void>;
  headers(): Readonly<Record<string, string>>;
  setHeaders(headers: Readonly<Record<string, string>>): void;
  /** sessionData: lives as long as the compose window. */
  session: Record<string, string>;
  /** Writes the draft to its mailbox and answers the id (EWS form). */
  save(): Promise<string>;
  close(): void;
  /** Closes without a question; what was saved stays in Drafts. */
  discard(): void;
  /** `item.sendAsync`; absent: the call is refused. */
  send?(): Promise<void>;
}

export type ItemModel = ReadModel | ComposeModel;

/** What changes under the add-in's feet; the page raises, the protocol tells the frames that are attached to the item. */
export type ItemChange =
  | { readonly kind: "recipients"; readonly fields: readonly Field[] }
  | { readonly kind: "attachments"; readonly status: "added" | "removed"; readonly attachment: WireAttachment }
  | { readonly kind: "from" }
  | { readonly kind: "notification-dismissed"; readonly key: string }
  /** *Take action* while the pane is already open: `initializationContext` has a new value. */
  | { readonly kind: "initialization-context" };

export interface SelectedItem {
  readonly itemId: string;
  readonly subject: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly hasAttachment: boolean;
  readonly itemMode: "read" | "compose";
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** The mailbox as a frame sees it: changes with the persona and the tab. */
export interface MailboxModel {
  /** What `userProfile` says; in a tab or account of a shared mailbox that is the shared address. */
  profile(): { readonly displayName: string; readonly address: string; readonly timeZone: string };
  uiLocale(): "vi-VN" | "en-US";
  theme(): OfficeTheme;
  item(key: string): ItemModel | null;
  selectedItems(): readonly SelectedItem[];
  /** For loadItemByIdAsync; EWS form in. */
  loadItem(itemId: string): Promise<ReadModel>;
  masterCategories(): readonly { readonly displayName: string; readonly color: string }[];
  addMasterCategories(list: readonly { readonly displayName: string; readonly color: string }[]): Promise<void>;
  removeMasterCategories(names: readonly string[]): Promise<void>;
  roamingSettings(): Readonly<Record<string, string>>;
  saveRoamingSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  openMessage(itemId: string): void;
  openNewMessage(parts: {
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly bcc: readonly string[];
    readonly subject: string;
    readonly htmlBody: string;
    readonly attachments: readonly { readonly kind: "file" | "item"; readonly name: string; readonly url?: string; readonly itemId?: string; readonly isInline?: boolean }[];
  }): void;
  openReply(itemKey: string, all: boolean, htmlBody: string): void;
}

/** One fault at a time per call; `call` is office.js's dispatch id, "launch" for the event runtime, or "naa" for sign-in. */
export type Fault =
  | { readonly kind: "code"; readonly code: number }
  | { readonly kind: "slow"; readonly ms: number }
  | { readonly kind: "dead" };

/** What the faults panel sets; the protocol obeys. */
export interface Faults {
  readonly calls: Readonly<Record<string, Fault>>;
  /** "none" answers that the bridge is not there; the others are the statuses of nested app auth. */
  readonly signIn: "ok" | "none" | "USER_INTERACTION_REQUIRED" | "USER_CANCEL" | "NO_NETWORK" | "PERSISTENT_ERROR";
  /** Highest Mailbox requirement set the client claims, "1.5" to "1.15". */
  readonly mailboxSet: string;
  /** What the client says it is; the web when left out. */
  readonly client?: "web" | "classic" | "mobile";
  /** "unavailable": the runtime cannot be loaded; "off": the client has no Smart Alerts. */
  readonly smartAlerts: "on" | "unavailable" | "off";
  /** Graph and policy requests fail as on a cut line, and nothing is loaded for an event. */
  readonly offline: boolean;
  /** The waits of Smart Alerts, 5 s and 5 minutes, shortened to 1 s and 10 s, so that one can watch them pass. */
  readonly shortWaits?: boolean;
  /** The mailbox is hidden from the address list: the add-in gets no item of it (`item` is null). */
  readonly hiddenMailbox?: boolean;
}

export const noFaults: Faults = { calls: {}, signIn: "ok", mailboxSet: "1.15", smartAlerts: "on", offline: false };

/** What `event.completed` was given at send. */
export interface Completed {
  readonly allowEvent: boolean;
  readonly errorMessage: string;
  readonly errorMessageMarkdown: string | null;
  readonly cancelLabel: string | null;
  readonly commandId: string | null;
  readonly contextData: string | null;
  /** Outlook knows no other override. */
  readonly sendModeOverride: "promptUser" | null;
}

export type LaunchOutcome =
  | { readonly kind: "completed"; readonly completed: Completed }
  /** Nothing is registered under that name, or the handler threw: nobody will call `completed`. */
  | { readonly kind: "unavailable"; readonly why: string }
  /** The handler had its five minutes. */
  | { readonly kind: "too-long" };
