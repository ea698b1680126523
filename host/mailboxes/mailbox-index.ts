import type { Folder, MessageSummary } from "./mail";
import { StoreError } from "./mail-store";
import type { FolderNote } from "./shelf";
import { summaryOf, type Entry } from "./sidecar";

interface Mailbox {
  folders: readonly FolderNote[];
  readonly entries: Map<string, Entry>;
}

/** What lies in which mailbox and folder, by what a list shows of it; what is asked for and not there is refused in words for a person. The shelf has the files. */
export class MailboxIndex {
  private readonly boxes = new Map<string, Mailbox>();

  mailboxes(): readonly string[] {
    return [...this.boxes.keys()].sort();
  }

  has(name: string): boolean {
    return this.boxes.has(name);
  }

  /** `name` as `mailboxName` makes it. */
  addMailbox(name: string, folders: readonly FolderNote[]): void {
    this.boxes.set(name, { folders, entries: new Map() });
  }

  clear(): void {
    this.boxes.clear();
  }

  refuseUnlessMailbox(mailbox: string): void {
    this.box(mailbox);
  }

  refuseUnlessFolder(mailbox: string, folder: string): void {
    if (!this.box(mailbox).folders.some(({ id }) => id === folder)) throw new StoreError("FolderNotFound", "Không tìm thấy thư mục này. Hãy chọn lại trong danh sách thư mục.");
  }

  folders(mailbox: string): readonly Folder[] {
    const { folders, entries } = this.box(mailbox);
    const all = [...entries.values()];
    return folders.map((note) => {
      const inside = all.filter((entry) => entry.folder === note.id);
      return { ...note, total: inside.length, unread: inside.filter((entry) => !entry.state.isRead).length };
    });
  }

  foldersBelow(mailbox: string, folder: string): readonly FolderNote[] {
    return this.box(mailbox).folders.filter(({ parent }) => parent === folder);
  }

  addFolder(mailbox: string, note: FolderNote): void {
    const box = this.box(mailbox);
    box.folders = [...box.folders, note];
  }

  removeFolder(mailbox: string, folder: string): void {
    const box = this.box(mailbox);
    box.folders = box.folders.filter(({ id }) => id !== folder);
  }

  /** Newest first; `null` is the whole mailbox. */
  list(mailbox: string, folder: string | null): readonly MessageSummary[] {
    if (folder !== null) this.refuseUnlessFolder(mailbox, folder);
    return [...this.box(mailbox).entries.values()]
      .filter((entry) => folder === null || entry.folder === folder)
      .sort((one, other) => (one.receivedAt < other.receivedAt ? 1 : one.receivedAt > other.receivedAt ? -1 : one.id < other.id ? -1 : 1))
      .map(summaryOf);
  }

  find(mailbox: string, id: string): Entry | undefined {
    return this.box(mailbox).entries.get(id);
  }

  findByMessageId(mailbox: string, internetMessageId: string): Entry | undefined {
    return [...this.box(mailbox).entries.values()].find((entry) => entry.summary.internetMessageId === internetMessageId);
  }

  entry(mailbox: string, id: string): Entry {
    const entry = this.find(mailbox, id);
    if (entry === undefined) throw new StoreError("ItemNotFound", "Không tìm thấy thư này: có thể đã bị xóa hoặc chuyển sang hộp thư khác. Hãy mở lại danh sách thư.");
    return entry;
  }

  draft(mailbox: string, id: string): Entry {
    const entry = this.entry(mailbox, id);
    if (!entry.state.isDraft) throw new StoreError("NotDraft", "Thư này đã gửi nên không sửa hay gửi lại được. Hãy soạn một thư mới.");
    return entry;
  }

  put(entry: Entry): void {
    this.box(entry.mailbox).entries.set(entry.id, entry);
  }

  drop({ mailbox, id }: Pick<Entry, "mailbox" | "id">): void {
    this.box(mailbox).entries.delete(id);
  }

  private box(mailbox: string): Mailbox {
    const box = this.boxes.get(mailbox.trim().toLowerCase());
    if (box === undefined) throw new StoreError("MailboxNotFound", `Không có hộp thư ${mailbox} ở đây. Hãy chọn một hộp thư trong danh sách.`);
    return box;
  }
}
