import { readFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import type { Folder, MailContent, MasterCategory, MessageState, MessageSummary, NewAttachment, StoredMessage } from "./mail";
import { StoreError, type MailStore, type StoreChange } from "./mail-store";
import { deliverableBytes, recipientsOf, stampForSending } from "./deliver";
import { parseEml, type ParsedMail } from "./parse-eml";
import { mailboxName, newMessageId } from "./paths";
import { Shelf, type FolderNote, type Prepared } from "./shelf";
import { blankState, entryOf, summaryOf, type Entry } from "./sidecar";
import { attachmentNotFound, tooLarge } from "./refusals";
import { contentOf, given } from "./draft-content";
import { inFileOrder, writeEml } from "./write-eml";

/** Exchange's default for a message on its way out, base64 and all. */
const sendLimit = 35 * 1024 * 1024;
const remembered = 40;

/** Opens the mailboxes under `dataFolder`; whatever is readable there is listed when this returns. */
export async function openStore(dataFolder: string): Promise<MailStore> {
  const store = new DiskStore(new Shelf(dataFolder));
  await store.load();
  return store;
}

interface Mailbox {
  folders: FolderNote[];
  readonly entries: Map<string, Entry>;
}

class DiskStore implements MailStore {
  private readonly boxes = new Map<string, Mailbox>();
  private readonly listeners = new Set<(change: StoreChange) => void>();
  /** Messages read lately, without the bytes of their attachments. */
  private readonly lately = new Map<string, StoredMessage>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly shelf: Shelf) {}

  async load(): Promise<void> {
    for (const name of this.shelf.mailboxNames()) {
      this.shelf.makeMailbox(name);
      const box: Mailbox = { folders: this.shelf.folderNotes(name), entries: new Map() };
      this.boxes.set(name, box);
      for (const folder of box.folders) {
        for (const entry of await this.shelf.load(name, folder.id)) await this.place(box, entry);
      }
    }
  }

  private async place(box: Mailbox, entry: Entry): Promise<void> {
    const other = box.entries.get(entry.id);
    const [keeps, changes] = other !== undefined && other.state.isDraft === false && entry.state.isDraft ? [other, entry] : [entry, other];
    box.entries.set(keeps.id, keeps);
    if (changes === undefined) return;
    const renamed = await this.shelf.giveNewId(changes);
    box.entries.set(renamed.id, renamed);
  }

  mailboxes(): readonly string[] {
    return [...this.boxes.keys()].sort();
  }

  addMailbox(address: string): void {
    const name = mailboxName(address);
    if (this.boxes.has(name)) return;
    this.shelf.makeMailbox(name);
    this.boxes.set(name, { folders: this.shelf.folderNotes(name), entries: new Map() });
  }

  folders(mailbox: string): readonly Folder[] {
    const box = this.box(mailbox);
    const entries = [...box.entries.values()];
    return box.folders.map((note) => {
      const inside = entries.filter((entry) => entry.folder === note.id);
      return { ...note, total: inside.length, unread: inside.filter((entry) => !entry.state.isRead).length };
    });
  }

  addFolder(mailbox: string, displayName: string, parent: string | null): Folder {
    const box = this.box(mailbox);
    if (parent !== null) this.folderNote(box, parent);
    const note = this.shelf.makeFolder(mailboxName(mailbox), displayName, parent);
    box.folders = [...box.folders, note];
    this.tell({ mailbox: mailboxName(mailbox), kind: "updated", id: null });
    return { ...note, total: 0, unread: 0 };
  }

  async removeFolder(mailbox: string, folder: string): Promise<void> {
    const box = this.box(mailbox);
    this.folderNote(box, folder);
    for (const below of box.folders.filter(({ parent }) => parent === folder)) await this.removeFolder(mailbox, below.id);
    for (const { id } of this.list(mailbox, folder)) await this.move(mailbox, id, "deleteditems");
    this.shelf.removeFolder(mailboxName(mailbox), folder);
    box.folders = box.folders.filter(({ id }) => id !== folder);
    this.tell({ mailbox: mailboxName(mailbox), kind: "updated", id: null });
  }

  list(mailbox: string, folder: string | null): readonly MessageSummary[] {
    const box = this.box(mailbox);
    if (folder !== null) this.folderNote(box, folder);
    return [...box.entries.values()]
      .filter((entry) => folder === null || entry.folder === folder)
      .sort((one, other) => (one.receivedAt < other.receivedAt ? 1 : one.receivedAt > other.receivedAt ? -1 : one.id < other.id ? -1 : 1))
      .map(summaryOf);
  }

  find(mailbox: string, id: string): MessageSummary | null {
    const entry = this.box(mailbox).entries.get(id);
    return entry === undefined ? null : summaryOf(entry);
  }

  async read(mailbox: string, id: string): Promise<StoredMessage> {
    const entry = this.entry(mailbox, id);
    const known = this.lately.get(keyOf(entry));
    return known ?? this.remember(entry, await this.parse(entry));
  }

  async raw(mailbox: string, id: string): Promise<Uint8Array> {
    return this.bytes(this.entry(mailbox, id));
  }

  async attachment(mailbox: string, id: string, attachmentId: string): Promise<Uint8Array> {
    const entry = this.entry(mailbox, id);
    const parsed = await this.parse(entry);
    return this.part(entry, parsed, attachmentId).bytes;
  }

  create(mailbox: string, folder: string, content: MailContent, state?: Partial<MessageState>): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const box = this.box(mailbox);
      this.folderNote(box, folder);
      const parent = content.inReplyTo ? this.byMessageId(box, content.inReplyTo) : undefined;
      const references = content.references ?? (parent === undefined ? (content.inReplyTo ? [content.inReplyTo] : []) : await this.referencesAfter(parent));
      const isHtml = content.body?.type === "html";
      const bytes = await writeEml({
        ...content,
        internetMessageId: content.internetMessageId ?? newInternetMessageId(mailbox),
        attachments: inFileOrder(content.attachments ?? [], isHtml),
        references,
      });
      return this.file(mailbox, folder, bytes, { state, conversationId: content.conversationId ?? parent?.conversationId });
    });
  }

  importEml(mailbox: string, folder: string, bytes: Uint8Array, state?: Partial<MessageState>): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      this.folderNote(this.box(mailbox), folder);
      return this.file(mailbox, folder, bytes, { state });
    });
  }

  change(mailbox: string, id: string, content: Omit<MailContent, "attachments">): Promise<StoredMessage> {
    return this.rewrite(mailbox, id, (now, ids) => ({ content: { ...now, ...given(content) }, ids }));
  }

  async addAttachment(mailbox: string, id: string, attachment: NewAttachment): Promise<{ readonly attachmentId: string; readonly message: StoredMessage }> {
    const attachmentId = `AT${randomUUID().replace(/-/g, "")}`;
    const message = await this.rewrite(mailbox, id, (now, ids) => {
      const all = [...(now.attachments ?? []).map((one, index) => ({ ...one, id: ids[index] ?? "" })), { ...attachment, id: attachmentId }];
      const ordered = inFileOrder(all, now.body?.type === "html");
      return { content: { ...now, attachments: ordered }, ids: ordered.map((one) => one.id) };
    });
    return { attachmentId, message };
  }

  removeAttachment(mailbox: string, id: string, attachmentId: string): Promise<StoredMessage> {
    return this.rewrite(mailbox, id, (now, ids) => {
      const at = ids.indexOf(attachmentId);
      if (at < 0) throw attachmentNotFound();
      return { content: { ...now, attachments: (now.attachments ?? []).filter((_, index) => index !== at) }, ids: ids.filter((_, index) => index !== at) };
    });
  }

  setState(mailbox: string, id: string, state: Partial<MessageState>): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const entry = this.entry(mailbox, id);
      const changed: Entry = { ...entry, state: { ...entry.state, ...given(state) }, modifiedAt: new Date().toISOString() };
      await this.shelf.writeNote(changed);
      return this.keep(changed, "updated");
    });
  }

  move(mailbox: string, id: string, folder: string): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const entry = this.entry(mailbox, id);
      this.folderNote(this.box(mailbox), folder);
      if (entry.folder === folder) return this.read(mailbox, id);
      const moved: Entry = { ...entry, folder, moves: (entry.moves ?? 0) + 1, modifiedAt: new Date().toISOString() };
      await this.shelf.move(entry, moved);
      return this.keep(moved, "moved");
    });
  }

  copy(mailbox: string, id: string, folder: string): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const entry = this.entry(mailbox, id);
      this.folderNote(this.box(mailbox), folder);
      const copied = await this.shelf.prepare({ ...entry, id: newMessageId(), folder, createdAt: new Date().toISOString() }, await this.bytes(entry));
      await copied.commit();
      return this.keep(copied.entry, "created");
    });
  }

  remove(mailbox: string, id: string): Promise<void> {
    return this.oneByOne(() => this.takeAway(this.entry(mailbox, id)));
  }

  send(mailbox: string, id: string, options: { readonly saveToSentItems?: boolean; readonly sentItemsOf?: string } = {}): Promise<{ readonly delivered: readonly string[]; readonly notLocal: readonly string[] }> {
    return this.oneByOne(async () => {
      const entry = this.draft(mailbox, id);
      const sentAt = new Date().toISOString();
      const internetMessageId = entry.summary.internetMessageId || newInternetMessageId(mailbox);
      const sent = stampForSending(await this.bytes(entry), sentAt, internetMessageId);
      if (sent.length > sendLimit) throw tooLarge(sent.length);
      const people = recipientsOf(entry.summary);
      const local = people.filter((address) => this.boxes.has(address));
      const outbox = options.saveToSentItems === false ? null : mailboxName(options.sentItemsOf ?? mailbox);
      if (outbox !== null) this.box(outbox);

      // All copies are on disk before the first one is put in its place: a full disk leaves the draft, and nobody with half a mail.
      const whole: Entry = { ...entry, receivedAt: sentAt, modifiedAt: sentAt, summary: { ...entry.summary, internetMessageId, sentAt: `${sentAt.slice(0, 19)}.000Z` } };
      const copies = await this.prepareCopies(whole, sent, local, outbox);
      for (const copy of copies) {
        await copy.commit();
        const isSentCopy = copy.entry.id === id;
        if (isSentCopy && copy.entry.mailbox !== entry.mailbox) this.box(entry.mailbox).entries.delete(id);
        this.lately.delete(keyOf(copy.entry));
        this.box(copy.entry.mailbox).entries.set(copy.entry.id, copy.entry);
        this.tell({ mailbox: copy.entry.mailbox, kind: isSentCopy ? "moved" : "created", id: copy.entry.id });
      }
      if (outbox === null) await this.takeAway(entry);
      else if (outbox !== entry.mailbox || entry.folder !== "sentitems") await this.shelf.remove(entry);
      return { delivered: local, notLocal: people.filter((address) => !local.includes(address)) };
    });
  }

  masterCategories(mailbox: string): readonly MasterCategory[] {
    this.box(mailbox);
    return this.shelf.readList<MasterCategory>(mailboxName(mailbox), "categories.json");
  }

  async setMasterCategories(mailbox: string, categories: readonly MasterCategory[]): Promise<void> {
    this.box(mailbox);
    await this.oneByOne(() => this.shelf.writeList(mailboxName(mailbox), "categories.json", categories));
  }

  clear(): Promise<void> {
    return this.oneByOne(async () => {
      for (const name of this.boxes.keys()) await this.shelf.removeMailbox(name);
      this.boxes.clear();
      this.lately.clear();
      this.tell({ mailbox: "", kind: "reset", id: null });
    });
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes are made one after the other; a failed one does not stop the next. */
  private oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** The copies' summaries are the draft's own: a 30 MB mail is not read again for each recipient. */
  private async prepareCopies(entry: Entry, sent: Uint8Array, local: readonly string[], outbox: string | null): Promise<Prepared[]> {
    const arriving = deliverableBytes(sent, entry.receivedAt);
    const prepared: Prepared[] = [];
    try {
      for (const mailbox of local) {
        const arrived: Entry = { ...entry, id: newMessageId(), mailbox, folder: "inbox", createdAt: entry.receivedAt, state: blankState("inbox"), summary: { ...entry.summary, bcc: [] } };
        prepared.push(await this.shelf.prepare(arrived, arriving));
      }
      if (outbox !== null) prepared.push(await this.shelf.prepare({ ...entry, mailbox: outbox, folder: "sentitems", state: { ...entry.state, isDraft: false, isRead: true } }, sent));
    } catch (error) {
      for (const one of prepared) await one.abandon();
      throw error;
    }
    return prepared;
  }

  private async file(mailbox: string, folder: string, bytes: Uint8Array, origin: { readonly state?: Partial<MessageState> | undefined; readonly conversationId?: string | undefined }): Promise<StoredMessage> {
    const parsed = await parseEml(bytes);
    const entry = entryOf(parsed, { ...origin, id: newMessageId(), mailbox: mailboxName(mailbox), folder, now: new Date().toISOString() });
    const prepared = await this.shelf.prepare(entry, bytes);
    await prepared.commit();
    return this.keep(prepared.entry, "created", parsed);
  }

  private rewrite(mailbox: string, id: string, edit: (now: MailContent, ids: readonly string[]) => { readonly content: MailContent; readonly ids: readonly string[] }): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const entry = this.draft(mailbox, id);
      const now = await this.parse(entry);
      if (now.damage !== null) throw new StoreError("Damaged", "Thư nháp này bị hỏng nên không sửa được. Hãy chép nội dung đọc được sang một thư mới.");
      const { content, ids } = edit(contentOf(now), entry.attachmentIds);
      const bytes = await writeEml(content);
      const parsed = await parseEml(bytes);
      const { state, createdAt } = entry;
      const conversationId = content.conversationId ?? entry.conversationId;
      const changed = entryOf(parsed, { id, mailbox: entry.mailbox, folder: entry.folder, now: new Date().toISOString(), state, createdAt, conversationId, attachmentIds: ids });
      const prepared = await this.shelf.prepare(changed, bytes);
      await prepared.commit();
      return this.keep(prepared.entry, "updated", parsed);
    });
  }

  private async keep(entry: Entry, kind: StoreChange["kind"], parsed?: ParsedMail): Promise<StoredMessage> {
    this.box(entry.mailbox).entries.set(entry.id, entry);
    const known = this.lately.get(keyOf(entry));
    // Without new bytes only the state or the folder changed; a 30 MB mail is not read again for that.
    const message = parsed === undefined && known !== undefined ? { ...known, ...summaryOf(entry) } : this.remember(entry, parsed ?? (await this.parse(entry)));
    this.lately.set(keyOf(entry), message);
    this.tell({ mailbox: entry.mailbox, kind, id: entry.id });
    return message;
  }

  private async takeAway(entry: Entry): Promise<void> {
    await this.shelf.remove(entry);
    this.box(entry.mailbox).entries.delete(entry.id);
    this.lately.delete(keyOf(entry));
    this.tell({ mailbox: entry.mailbox, kind: "removed", id: entry.id });
  }

  private remember(entry: Entry, parsed: ParsedMail): StoredMessage {
    const message: StoredMessage = {
      ...summaryOf(entry),
      replyTo: parsed.replyTo,
      body: parsed.body,
      headers: parsed.headers,
      inReplyTo: parsed.inReplyTo,
      attachments: parsed.attachments.map(({ bytes, ...rest }, index) => ({ ...rest, id: entry.attachmentIds[index] ?? `AT-${index + 1}`, size: bytes.length })),
    };
    this.lately.delete(keyOf(entry));
    this.lately.set(keyOf(entry), message);
    const oldest = this.lately.size > remembered ? this.lately.keys().next().value : undefined;
    if (oldest !== undefined) this.lately.delete(oldest);
    return message;
  }

  private part(entry: Entry, parsed: ParsedMail, attachmentId: string): ParsedMail["attachments"][number] {
    const found = parsed.attachments[entry.attachmentIds.indexOf(attachmentId)];
    if (found === undefined) throw attachmentNotFound();
    return found;
  }

  private async parse(entry: Entry): Promise<ParsedMail> {
    return parseEml(await this.bytes(entry));
  }

  private async bytes(entry: Entry): Promise<Uint8Array> {
    try {
      return await readFile(this.shelf.emlPath(entry));
    } catch {
      throw new StoreError("ItemNotFound", "Tệp của thư này không còn trên đĩa. Hãy khởi động lại để đọc lại hộp thư.");
    }
  }

  private async referencesAfter(parent: Entry): Promise<string[]> {
    const { references } = await this.parse(parent);
    return [...references, parent.summary.internetMessageId];
  }

  private byMessageId(box: Mailbox, internetMessageId: string): Entry | undefined {
    return [...box.entries.values()].find((entry) => entry.summary.internetMessageId === internetMessageId);
  }

  private box(mailbox: string): Mailbox {
    const box = this.boxes.get(mailbox.trim().toLowerCase());
    if (box === undefined) throw new StoreError("MailboxNotFound", `Không có hộp thư ${mailbox} ở đây. Hãy chọn một hộp thư trong danh sách.`);
    return box;
  }

  private folderNote(box: Mailbox, folder: string): FolderNote {
    const note = box.folders.find((one) => one.id === folder);
    if (note === undefined) throw new StoreError("FolderNotFound", "Không tìm thấy thư mục này. Hãy chọn lại trong danh sách thư mục.");
    return note;
  }

  private entry(mailbox: string, id: string): Entry {
    const entry = this.box(mailbox).entries.get(id);
    if (entry === undefined) throw new StoreError("ItemNotFound", "Không tìm thấy thư này: có thể đã bị xóa hoặc chuyển sang hộp thư khác. Hãy mở lại danh sách thư.");
    return entry;
  }

  private draft(mailbox: string, id: string): Entry {
    const entry = this.entry(mailbox, id);
    if (!entry.state.isDraft) throw new StoreError("NotDraft", "Thư này đã gửi nên không sửa hay gửi lại được. Hãy soạn một thư mới.");
    return entry;
  }

  private tell(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function newInternetMessageId(mailbox: string): string {
  return `<${randomUUID()}@${mailboxName(mailbox).split("@")[1] ?? "localhost"}>`;
}

function keyOf(entry: Pick<Entry, "mailbox" | "id">): string {
  return `${entry.mailbox}/${entry.id}`;
}
