import { readFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import type { Folder, MailContent, MasterCategory, MessageState, MessageSummary, NewAttachment, StoredMessage } from "./mail";
import { StoreError, type MailStore, type StoreChange } from "./mail-store";
import { prepareCopies, recipientsOf, stampForSending } from "./deliver";
import { LatelyRead, messageOf } from "./lately-read";
import { MailboxIndex } from "./mailbox-index";
import { parseEml, type ParsedMail } from "./parse-eml";
import { mailboxName, newMessageId } from "./paths";
import { Shelf } from "./shelf";
import { entryOf, summaryOf, type Entry } from "./sidecar";
import { attachmentNotFound, tooLarge } from "./refusals";
import { contentOf, given } from "./draft-content";
import { inFileOrder, writeEml } from "./write-eml";

/** Exchange's default for a message on its way out, base64 and all. */
const sendLimit = 35 * 1024 * 1024;

/** Opens the mailboxes under `dataFolder`; whatever is readable there is listed when this returns. */
export async function openStore(dataFolder: string): Promise<MailStore> {
  const store = new DiskStore(new Shelf(dataFolder));
  await store.load();
  return store;
}

class DiskStore implements MailStore {
  private readonly index = new MailboxIndex();
  private readonly lately = new LatelyRead();
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly shelf: Shelf) {}

  async load(): Promise<void> {
    for (const name of this.shelf.mailboxNames()) {
      this.shelf.makeMailbox(name);
      this.index.addMailbox(name, this.shelf.folderNotes(name));
      for (const { id } of this.index.folders(name)) {
        for (const entry of await this.shelf.load(name, id)) await this.place(entry);
      }
    }
  }

  private async place(entry: Entry): Promise<void> {
    const other = this.index.find(entry.mailbox, entry.id);
    const [keeps, changes] = other !== undefined && other.state.isDraft === false && entry.state.isDraft ? [other, entry] : [entry, other];
    this.index.put(keeps);
    if (changes !== undefined) this.index.put(await this.shelf.giveNewId(changes));
  }

  mailboxes(): readonly string[] {
    return this.index.mailboxes();
  }

  addMailbox(address: string): void {
    const name = mailboxName(address);
    if (this.index.has(name)) return;
    this.shelf.makeMailbox(name);
    this.index.addMailbox(name, this.shelf.folderNotes(name));
  }

  folders(mailbox: string): readonly Folder[] {
    return this.index.folders(mailbox);
  }

  addFolder(mailbox: string, displayName: string, parent: string | null): Folder {
    this.index.refuseUnlessMailbox(mailbox);
    if (parent !== null) this.index.refuseUnlessFolder(mailbox, parent);
    const note = this.shelf.makeFolder(mailboxName(mailbox), displayName, parent);
    this.index.addFolder(mailbox, note);
    this.tell({ mailbox: mailboxName(mailbox), kind: "updated", id: null });
    return { ...note, total: 0, unread: 0 };
  }

  async removeFolder(mailbox: string, folder: string): Promise<void> {
    this.index.refuseUnlessFolder(mailbox, folder);
    for (const below of this.index.foldersBelow(mailbox, folder)) await this.removeFolder(mailbox, below.id);
    for (const { id } of this.list(mailbox, folder)) await this.move(mailbox, id, "deleteditems");
    this.shelf.removeFolder(mailboxName(mailbox), folder);
    this.index.removeFolder(mailbox, folder);
    this.tell({ mailbox: mailboxName(mailbox), kind: "updated", id: null });
  }

  list(mailbox: string, folder: string | null): readonly MessageSummary[] {
    return this.index.list(mailbox, folder);
  }

  find(mailbox: string, id: string): MessageSummary | null {
    const entry = this.index.find(mailbox, id);
    return entry === undefined ? null : summaryOf(entry);
  }

  async read(mailbox: string, id: string): Promise<StoredMessage> {
    const entry = this.index.entry(mailbox, id);
    return this.lately.get(entry) ?? this.remember(entry, await this.parse(entry));
  }

  async raw(mailbox: string, id: string): Promise<Uint8Array> {
    return this.bytes(this.index.entry(mailbox, id));
  }

  async attachment(mailbox: string, id: string, attachmentId: string): Promise<Uint8Array> {
    const entry = this.index.entry(mailbox, id);
    const found = (await this.parse(entry)).attachments[entry.attachmentIds.indexOf(attachmentId)];
    if (found === undefined) throw attachmentNotFound();
    return found.bytes;
  }

  create(mailbox: string, folder: string, content: MailContent, state?: Partial<MessageState>): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      this.index.refuseUnlessFolder(mailbox, folder);
      const parent = content.inReplyTo ? this.index.findByMessageId(mailbox, content.inReplyTo) : undefined;
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
      this.index.refuseUnlessFolder(mailbox, folder);
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
      const entry = this.index.entry(mailbox, id);
      const changed: Entry = { ...entry, state: { ...entry.state, ...given(state) }, modifiedAt: new Date().toISOString() };
      await this.shelf.writeNote(changed);
      return this.keep(changed, "updated");
    });
  }

  move(mailbox: string, id: string, folder: string): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const entry = this.index.entry(mailbox, id);
      this.index.refuseUnlessFolder(mailbox, folder);
      if (entry.folder === folder) return this.read(mailbox, id);
      const moved: Entry = { ...entry, folder, moves: (entry.moves ?? 0) + 1, modifiedAt: new Date().toISOString() };
      await this.shelf.move(entry, moved);
      return this.keep(moved, "moved");
    });
  }

  copy(mailbox: string, id: string, folder: string): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const entry = this.index.entry(mailbox, id);
      this.index.refuseUnlessFolder(mailbox, folder);
      const copied = await this.shelf.prepare({ ...entry, id: newMessageId(), folder, createdAt: new Date().toISOString() }, await this.bytes(entry));
      await copied.commit();
      return this.keep(copied.entry, "created");
    });
  }

  remove(mailbox: string, id: string): Promise<void> {
    return this.oneByOne(() => this.takeAway(this.index.entry(mailbox, id)));
  }

  send(mailbox: string, id: string, options: { readonly saveToSentItems?: boolean; readonly sentItemsOf?: string } = {}): Promise<{ readonly delivered: readonly string[]; readonly notLocal: readonly string[] }> {
    return this.oneByOne(async () => {
      const entry = this.index.draft(mailbox, id);
      const sentAt = new Date().toISOString();
      const internetMessageId = entry.summary.internetMessageId || newInternetMessageId(mailbox);
      const sent = stampForSending(await this.bytes(entry), sentAt, internetMessageId);
      if (sent.length > sendLimit) throw tooLarge(sent.length);
      const people = recipientsOf(entry.summary);
      const local = people.filter((address) => this.index.has(address));
      const outbox = options.saveToSentItems === false ? null : mailboxName(options.sentItemsOf ?? mailbox);
      if (outbox !== null) this.index.refuseUnlessMailbox(outbox);

      // All copies are on disk before the first one is put in its place: a full disk leaves the draft, and nobody with half a mail.
      const whole: Entry = { ...entry, receivedAt: sentAt, modifiedAt: sentAt, summary: { ...entry.summary, internetMessageId, sentAt: `${sentAt.slice(0, 19)}.000Z` } };
      const copies = await prepareCopies(this.shelf, whole, sent, local, outbox);
      for (const copy of copies) {
        await copy.commit();
        const isSentCopy = copy.entry.id === id;
        if (isSentCopy && copy.entry.mailbox !== entry.mailbox) this.index.drop(entry);
        this.lately.forget(copy.entry);
        this.index.put(copy.entry);
        this.tell({ mailbox: copy.entry.mailbox, kind: isSentCopy ? "moved" : "created", id: copy.entry.id });
      }
      if (outbox === null) await this.takeAway(entry);
      else if (outbox !== entry.mailbox || entry.folder !== "sentitems") await this.shelf.remove(entry);
      return { delivered: local, notLocal: people.filter((address) => !local.includes(address)) };
    });
  }

  masterCategories(mailbox: string): readonly MasterCategory[] {
    this.index.refuseUnlessMailbox(mailbox);
    return this.shelf.readList<MasterCategory>(mailboxName(mailbox), "categories.json");
  }

  async setMasterCategories(mailbox: string, categories: readonly MasterCategory[]): Promise<void> {
    this.index.refuseUnlessMailbox(mailbox);
    await this.oneByOne(() => this.shelf.writeList(mailboxName(mailbox), "categories.json", categories));
  }

  clear(): Promise<void> {
    return this.oneByOne(async () => {
      for (const name of this.index.mailboxes()) await this.shelf.removeMailbox(name);
      this.index.clear();
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

  private async file(mailbox: string, folder: string, bytes: Uint8Array, origin: { readonly state?: Partial<MessageState> | undefined; readonly conversationId?: string | undefined }): Promise<StoredMessage> {
    const parsed = await parseEml(bytes);
    const entry = entryOf(parsed, { ...origin, id: newMessageId(), mailbox: mailboxName(mailbox), folder, now: new Date().toISOString() });
    const prepared = await this.shelf.prepare(entry, bytes);
    await prepared.commit();
    return this.keep(prepared.entry, "created", parsed);
  }

  private rewrite(mailbox: string, id: string, edit: (now: MailContent, ids: readonly string[]) => { readonly content: MailContent; readonly ids: readonly string[] }): Promise<StoredMessage> {
    return this.oneByOne(async () => {
      const entry = this.index.draft(mailbox, id);
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
    this.index.put(entry);
    const known = this.lately.get(entry);
    // Without new bytes only the state or the folder changed; a 30 MB mail is not read again for that.
    const message = parsed === undefined && known !== undefined ? this.lately.keep(entry, { ...known, ...summaryOf(entry) }) : this.remember(entry, parsed ?? (await this.parse(entry)));
    this.tell({ mailbox: entry.mailbox, kind, id: entry.id });
    return message;
  }

  private async takeAway(entry: Entry): Promise<void> {
    await this.shelf.remove(entry);
    this.index.drop(entry);
    this.lately.forget(entry);
    this.tell({ mailbox: entry.mailbox, kind: "removed", id: entry.id });
  }

  private remember(entry: Entry, parsed: ParsedMail): StoredMessage {
    return this.lately.keep(entry, messageOf(entry, parsed));
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

  private tell(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function newInternetMessageId(mailbox: string): string {
  return `<${randomUUID()}@${mailboxName(mailbox).split("@")[1] ?? "localhost"}>`;
}
