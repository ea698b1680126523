import type { StoredMessage } from "../../mailboxes/mail";
import { ModelError, type Notification, type ReadModel, type SharedProperties, type WireAddress } from "../../protocol/outlook-model";
import { toWire, type BookEntry } from "./addresses";
import type { Api, Category } from "./api";
import { toBase64 } from "./bytes";
import { checkCategories, checkCustomProperties, checkNotifications, normalized, toWireAttachment } from "./item-facts";
import { toEwsId } from "./item-id";
import { htmlOfText, textOfHtml } from "./safe-html";

export interface OpenedMailSettings {
  readonly api: Api;
  readonly message: StoredMessage;
  readonly headerBlock: string;
  readonly shared: SharedProperties | null;
  readonly book: readonly BookEntry[];
  readonly master: () => readonly Category[];
  readonly notify: () => void;
}

const write = 2;

/** A mail being read, as the add-in sees it. */
export class OpenedMail implements ReadModel {
  readonly mode = "read";
  initializationContext = "";
  private bar: readonly Notification[] = [];
  private stored: StoredMessage;

  constructor(private readonly settings: OpenedMailSettings) {
    this.stored = settings.message;
  }

  static keyOf(mailbox: string, id: string): string {
    return `read:${mailbox}:${id}`;
  }

  /** The same mail, read again after a change. */
  refresh(message: StoredMessage): void {
    this.stored = message;
  }

  get key(): string {
    return OpenedMail.keyOf(this.stored.mailbox, this.stored.id);
  }
  get itemId(): string {
    return toEwsId(this.stored.id);
  }
  get shared(): SharedProperties | null {
    return this.settings.shared;
  }
  get conversationId(): string {
    return toEwsId(this.stored.conversationId);
  }
  get internetMessageId(): string {
    return this.stored.internetMessageId;
  }
  get subject(): string {
    return this.stored.subject;
  }
  get normalizedSubject(): string {
    return normalized(this.stored.subject);
  }
  get from(): WireAddress | null {
    return this.stored.from && toWire(this.stored.from, this.settings.book);
  }
  get sender(): WireAddress | null {
    const sender = this.stored.sender ?? this.stored.from;
    return sender && toWire(sender, this.settings.book);
  }
  get to(): readonly WireAddress[] {
    return this.stored.to.map((person) => toWire(person, this.settings.book));
  }
  get cc(): readonly WireAddress[] {
    return this.stored.cc.map((person) => toWire(person, this.settings.book));
  }
  get createdAt(): number {
    return Date.parse(this.stored.createdAt);
  }
  get modifiedAt(): number {
    return Date.parse(this.stored.modifiedAt);
  }
  get isRead(): boolean {
    return this.stored.state.isRead;
  }
  get bodyType(): "text" | "html" {
    return this.stored.body.type;
  }

  body(coercion: "text" | "html"): string {
    const { type, content } = this.stored.body;
    if (coercion === type) return content;
    return coercion === "text" ? textOfHtml(content) : htmlOfText(content);
  }

  attachments() {
    return this.stored.attachments.map(toWireAttachment);
  }

  async attachmentContent(id: string) {
    const found = this.stored.attachments.find((attachment) => attachment.id === id);
    if (!found) throw new ModelError(9003, "The attachment id does not exist.");
    const bytes = await this.settings.api.attachment(this.stored.mailbox, this.stored.id, id);
    return found.kind === "item" ? { content: new TextDecoder().decode(bytes), format: "eml" as const } : { content: toBase64(bytes), format: "base64" as const };
  }

  categories(): readonly string[] {
    return this.stored.state.categories;
  }

  async setCategories(names: readonly string[]): Promise<void> {
    this.mayWrite();
    checkCategories(names, this.settings.master());
    this.stored = await this.settings.api.setState(this.stored.mailbox, this.stored.id, { categories: names });
    this.settings.notify();
  }

  customProperties(): Readonly<Record<string, unknown>> {
    return this.stored.state.customProperties;
  }

  async saveCustomProperties(properties: Readonly<Record<string, unknown>>): Promise<void> {
    this.mayWrite();
    checkCustomProperties(properties);
    this.stored = await this.settings.api.setState(this.stored.mailbox, this.stored.id, { customProperties: properties });
  }

  /** A delegate who may only read is refused; what number Outlook gives is not documented, this is its "response error". */
  private mayWrite(): void {
    const { shared } = this.settings;
    if (shared !== null && (shared.delegatePermissions & write) === 0) throw new ModelError(9020, "The mailbox may only be read.");
  }

  notifications(): readonly Notification[] {
    return this.bar;
  }

  setNotifications(list: readonly Notification[]): void {
    checkNotifications(list);
    this.bar = list;
    this.settings.notify();
  }

  /** Exchange keeps no transport headers on what one has sent oneself. */
  internetHeaders(): string {
    return this.stored.folder === "sentitems" ? "" : this.settings.headerBlock;
  }

  async asFile(): Promise<string> {
    return toBase64(await this.settings.api.raw(this.stored.mailbox, this.stored.id));
  }
}
