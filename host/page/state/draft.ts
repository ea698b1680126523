import type { Correspondent, MailContent, StoredMessage } from "../../mailboxes/mail";
import {
  ModelError,
  type Coercion,
  type ComposeModel,
  type Field,
  type ItemChange,
  type Notification,
  type SharedProperties,
  type WireAddress,
  type WireAttachment,
} from "../../protocol/outlook-model";
import { sameAddress, toWire, type BookEntry } from "./addresses";
import type { Api, Category } from "./api";
import { fromBase64, toBase64 } from "./bytes";
import { createDraftBody, type DraftBody } from "./draft-body";
import { contentTypeOf, type DraftAttachment } from "./draft-attachment";
import { checkCategories, checkCustomProperties, checkNotifications } from "./item-facts";
import { toEwsId, toRestId } from "./item-id";
import { createStore, type Store } from "./store";

export interface DraftState {
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  readonly subject: string;
  readonly attachments: readonly DraftAttachment[];
  readonly notifications: readonly Notification[];
  readonly categories: readonly string[];
  /** Changed since it was last saved. */
  readonly dirty: boolean;
  readonly savedAt: Date | null;
  readonly paneOpen: boolean;
  /** A sentence about the last thing that failed. */
  readonly trouble: string | null;
}

export interface DraftSettings {
  readonly key: string;
  readonly api: Api;
  /** Where it is saved: the mailbox of the window it was begun in, whatever From says (OUTLOOK-PLATFORM §1). */
  readonly mailbox: string;
  readonly composeType: ComposeModel["composeType"];
  readonly shared: SharedProperties | null;
  readonly book: readonly BookEntry[];
  readonly master: () => readonly Category[];
  /** The mailboxes an `.eml` may be taken from, for addItem. */
  readonly sources: () => readonly string[];
  readonly from: Correspondent;
  readonly changed: (change: ItemChange) => void;
  readonly closed: () => void;
  readonly sendIt: () => Promise<void>;
}

type Wanted = { readonly name: string; readonly address: string };

/** A mail being written: what the form shows, what the add-in reads and changes, and what is saved. */
export class Draft implements ComposeModel {
  readonly mode = "compose";
  readonly bodyType = "html";
  readonly store: Store<DraftState>;
  readonly text: DraftBody;
  session: Record<string, string> = {};
  initializationContext = "";
  inReplyTo: string | null = null;
  conversationId = "";
  lastField: "subject" | "body" = "body";
  private savedId: string | null = null;
  private own: Readonly<Record<string, unknown>> = {};
  private xHeaders: Readonly<Record<string, string>> = {};
  private before: string[] = [];
  private after: string[] = [];
  private removed: string[] = [];
  private saving: Promise<unknown> = Promise.resolve();
  private counter = 0;
  private filling = false;
  /** A reply nobody has written in: closing it leaves nothing behind. */
  untouched = false;

  constructor(private readonly settings: DraftSettings) {
    this.store = createStore<DraftState>({
      from: settings.from, to: [], cc: [], bcc: [], subject: "", attachments: [], notifications: [], categories: [], dirty: false, savedAt: null, paneOpen: false, trouble: null,
    });
    this.text = createDraftBody(() => this.touch(), (contentId) => this.picture(contentId));
  }

  get key(): string {
    return this.settings.key;
  }
  get mailbox(): string {
    return this.settings.mailbox;
  }
  get composeType(): ComposeModel["composeType"] {
    return this.settings.composeType;
  }
  get shared(): SharedProperties | null {
    return this.settings.shared;
  }
  /** As the server knows it; `null` before the first save. */
  get storedId(): string | null {
    return this.savedId;
  }

  /** Takes over what lies in Drafts: a reopened draft, a reply, a forward. */
  fill(message: StoredMessage): void {
    this.filling = true;
    this.savedId = message.id;
    this.conversationId = toEwsId(message.conversationId);
    this.inReplyTo = message.inReplyTo;
    this.own = message.state.customProperties;
    this.xHeaders = Object.fromEntries(message.headers.filter(({ name }) => /^x-/i.test(name)).map(({ name, value }) => [name.toLowerCase(), value]));
    const attachments = message.attachments.map((stored) => ({ ...stored, storedId: stored.id, bytes: null }));
    const { from, to, cc, bcc, subject } = message;
    this.store.set({ from: from ?? this.settings.from, to, cc, bcc, subject, attachments, categories: message.state.categories });
    this.text.replace(message.body.content, message.body.type);
    this.filling = false;
    this.store.set({ dirty: false });
  }

  /** Anything done by the writer or the add-in; not what is read from the server. */
  touch(): void {
    if (this.filling) return;
    this.untouched = false;
    this.store.set({ dirty: true, trouble: null });
  }

  // ——— what the form and the add-in both do ———

  from(): WireAddress {
    return toWire(this.store.get().from, this.settings.book);
  }

  setFrom(from: Correspondent): void {
    if (sameAddress(from.address, this.store.get().from.address)) return;
    this.store.set({ from });
    this.touch();
    this.settings.changed({ kind: "from" });
  }

  recipients(field: Field): readonly WireAddress[] {
    return this.store.get()[field].map((person) => toWire(person, this.settings.book));
  }

  setRecipients(field: Field, list: readonly Wanted[]): void {
    const people = list.map(({ name, address }) => ({ name: name || toWire({ name, address }, this.settings.book).name, address }));
    this.store.set({ [field]: people });
    this.touch();
    this.settings.changed({ kind: "recipients", fields: [field] });
  }

  subject(): string {
    return this.store.get().subject;
  }
  setSubject(subject: string): void {
    this.store.set({ subject });
    this.touch();
  }

  body(coercion: Coercion): string {
    return this.text.read(coercion);
  }
  setBody(data: string, coercion: Coercion): void {
    this.text.replace(data, coercion);
  }
  prependBody(data: string, coercion: Coercion): void {
    this.text.prepend(data, coercion);
  }
  insertAtCursor(data: string, coercion: Coercion): void {
    this.text.insertAtCursor(data, coercion);
  }
  selectedText(coercion: Coercion): { readonly data: string; readonly sourceProperty: "body" | "subject" } {
    return { data: this.lastField === "body" ? this.text.selection(coercion) : "", sourceProperty: this.lastField };
  }
  setSignature(data: string, coercion: Coercion): void {
    this.text.setSignature(data, coercion);
  }
  appendOnSend(data: string, coercion: Coercion): void {
    this.after.push(coercion === "html" ? data : asText(data));
  }
  prependOnSend(data: string, coercion: Coercion): void {
    this.before.push(coercion === "html" ? data : asText(data));
  }

  attachments(): readonly WireAttachment[] {
    return this.store.get().attachments.map(wire);
  }

  async attachmentContent(id: string) {
    const found = this.store.get().attachments.find((attachment) => attachment.id === id);
    if (!found) throw new ModelError(9003, "The attachment id does not exist.");
    const bytes = await this.bytesOf(found);
    return found.kind === "item" ? { content: new TextDecoder().decode(bytes), format: "eml" as const } : { content: toBase64(bytes), format: "base64" as const };
  }

  addBytes(name: string, bytes: Uint8Array, contentType: string, isInline = false): string {
    this.counter += 1;
    const attachment: DraftAttachment = {
      id: `${this.key}-${this.counter}`,
      storedId: null,
      name,
      contentType: contentType || contentTypeOf(name),
      size: bytes.length,
      isInline,
      contentId: isInline ? name : null,
      kind: contentType === "message/rfc822" ? "item" : "file",
      bytes,
    };
    this.store.set((now) => ({ attachments: [...now.attachments, attachment] }));
    this.touch();
    this.settings.changed({ kind: "attachments", status: "added", attachment: wire(attachment) });
    return attachment.id;
  }

  async addFile(name: string, base64: string, isInline: boolean): Promise<string> {
    return this.addBytes(name, fromBase64(base64), contentTypeOf(name), isInline);
  }

  async addItem(itemId: string, name: string): Promise<string> {
    for (const mailbox of this.settings.sources()) {
      try {
        const bytes = await this.settings.api.raw(mailbox, toRestId(itemId));
        return this.addBytes(/\.eml$/i.test(name) ? name : `${name}.eml`, bytes, "message/rfc822");
      } catch {
        // Not in this mailbox; the next one may have it.
        continue;
      }
    }
    throw new ModelError(9003, "The item to attach was not found.");
  }

  async removeAttachment(id: string): Promise<void> {
    const found = this.store.get().attachments.find((attachment) => attachment.id === id);
    if (!found) throw new ModelError(9008, "The attachment to remove was not found.");
    if (found.storedId !== null) this.removed.push(found.storedId);
    this.store.set((now) => ({ attachments: now.attachments.filter((attachment) => attachment !== found) }));
    this.touch();
    this.settings.changed({ kind: "attachments", status: "removed", attachment: wire(found) });
  }

  headers(): Readonly<Record<string, string>> {
    return this.xHeaders;
  }
  setHeaders(headers: Readonly<Record<string, string>>): void {
    this.xHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    this.touch();
  }

  categories(): readonly string[] {
    return this.store.get().categories;
  }
  async setCategories(names: readonly string[]): Promise<void> {
    checkCategories(names, this.settings.master());
    this.store.set({ categories: names });
    if (this.savedId !== null) await this.settings.api.setState(this.mailbox, this.savedId, { categories: names });
  }

  customProperties(): Readonly<Record<string, unknown>> {
    return this.own;
  }
  async saveCustomProperties(properties: Readonly<Record<string, unknown>>): Promise<void> {
    checkCustomProperties(properties);
    this.own = properties;
    if (this.savedId !== null) await this.settings.api.setState(this.mailbox, this.savedId, { customProperties: properties });
  }

  notifications(): readonly Notification[] {
    return this.store.get().notifications;
  }
  setNotifications(list: readonly Notification[]): void {
    checkNotifications(list);
    this.store.set({ notifications: list });
  }
  dismissNotification(key: string): void {
    this.store.set((now) => ({ notifications: now.notifications.filter((notification) => notification.key !== key) }));
    this.settings.changed({ kind: "notification-dismissed", key });
  }

  itemId(): string | null {
    return this.savedId === null ? null : toEwsId(this.savedId);
  }

  /** One at a time: a second save waits for the first, so that no attachment is put up twice. */
  save(): Promise<string> {
    const next = this.saving.catch(() => undefined).then(() => this.write());
    this.saving = next;
    return next;
  }

  send(): Promise<void> {
    return this.settings.sendIt();
  }

  close(): void {
    this.settings.closed();
  }

  discard(): void {
    this.store.set({ dirty: false });
    this.settings.closed();
  }

  /** What the add-in asked to be put before and after the text once the mail leaves. */
  applyOnSend(): void {
    for (const data of this.before.splice(0)) this.text.prepend(data, "html");
    for (const data of this.after.splice(0)) this.text.append(data, "html");
  }

  private async write(): Promise<string> {
    const { api } = this.settings;
    const { from, to, cc, bcc, subject, categories } = this.store.get();
    const content: Omit<MailContent, "attachments"> = {
      from, to, cc, bcc, subject,
      body: { type: "html", content: this.text.read("html") },
      inReplyTo: this.inReplyTo,
      headers: Object.entries(this.xHeaders).map(([name, value]) => ({ name, value })),
    };
    this.store.set({ dirty: false });
    try {
      const stored = this.savedId === null ? await api.create(this.mailbox, content) : await api.change(this.mailbox, this.savedId, content);
      this.savedId = stored.id;
      this.conversationId = toEwsId(stored.conversationId);
      while (this.removed.length > 0) {
        await api.removeAttachment(this.mailbox, stored.id, this.removed[0] ?? "");
        this.removed.shift();
      }
      for (const attachment of this.store.get().attachments) if (attachment.storedId === null) await this.upload(stored.id, attachment);
      if (Object.keys(this.own).length > 0 || categories.length > 0) await api.setState(this.mailbox, stored.id, { customProperties: this.own, categories });
      this.store.set({ savedAt: new Date() });
      return toEwsId(stored.id);
    } catch (error) {
      this.store.set({ dirty: true });
      throw error;
    }
  }

  private async upload(id: string, attachment: DraftAttachment): Promise<void> {
    const { name, contentType, isInline, contentId } = attachment;
    const { attachmentId } = await this.settings.api.addAttachment(this.mailbox, id, { name, contentType, isInline, contentId, bytes: await this.bytesOf(attachment) });
    const still = this.store.get().attachments.some((other) => other.id === attachment.id);
    if (!still) this.removed.push(attachmentId);
    this.store.set((now) => ({ attachments: now.attachments.map((other) => (other.id === attachment.id ? { ...other, storedId: attachmentId } : other)) }));
  }

  private async bytesOf(attachment: DraftAttachment): Promise<Uint8Array> {
    if (attachment.bytes !== null) return attachment.bytes;
    return this.settings.api.attachment(this.mailbox, this.savedId ?? "", attachment.storedId ?? "");
  }

  private async picture(contentId: string): Promise<string | null> {
    const found = this.store.get().attachments.find((attachment) => attachment.contentId === contentId);
    return found ? `data:${found.contentType};base64,${toBase64(await this.bytesOf(found))}` : null;
  }
}

function wire({ id, name, contentType, size, isInline, contentId, kind }: DraftAttachment): WireAttachment {
  return { id, name, contentType, size, isInline, contentId, attachmentType: kind };
}

function asText(text: string): string {
  const box = document.createElement("div");
  box.textContent = text;
  return box.innerHTML;
}
