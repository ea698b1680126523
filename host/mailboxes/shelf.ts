import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { asStoreError, onDisk, stage, writeWhole } from "./disk";
import { parseEml, type ParsedMail } from "./parse-eml";
import { isFolderId, isMailboxName, isMessageId, newFolderId, newMessageId, wellKnownFolders } from "./paths";
import { entryOf, readSidecar, toSidecar, type Entry } from "./sidecar";

export interface FolderNote {
  readonly id: string;
  readonly displayName: string;
  readonly parent: string | null;
}

/** A message written beside its place, to be put there or thrown away. */
export interface Prepared {
  readonly entry: Entry;
  commit(): Promise<void>;
  abandon(): Promise<void>;
}

/** The files of the mailboxes: where each stands, and how it is changed so that a crash between any two steps loses nothing. */
export class Shelf {
  constructor(private readonly root: string) {}

  emlPath({ mailbox, folder, id }: Pick<Entry, "mailbox" | "folder" | "id">): string {
    return join(this.root, mailbox, folder, `${id}.eml`);
  }

  private notePath({ mailbox, folder, id }: Pick<Entry, "mailbox" | "folder" | "id">): string {
    return join(this.root, mailbox, folder, `${id}.json`);
  }

  makeMailbox(mailbox: string): void {
    for (const [id] of wellKnownFolders) mkdirSync(join(this.root, mailbox, id), { recursive: true });
  }

  makeFolder(mailbox: string, displayName: string, parent: string | null): FolderNote {
    const note = { id: newFolderId(), displayName, parent };
    try {
      const folder = join(this.root, mailbox, note.id);
      mkdirSync(folder);
      writeFileSync(join(folder, "folder.tmp"), JSON.stringify(note));
      renameSync(join(folder, "folder.tmp"), join(folder, "folder.json"));
    } catch (error) {
      throw asStoreError(error);
    }
    return note;
  }

  /** Of one whose mails were taken out. */
  removeFolder(mailbox: string, folder: string): void {
    try {
      rmSync(join(this.root, mailbox, folder), { recursive: true });
    } catch (error) {
      throw asStoreError(error);
    }
  }

  /** The state is in place before the mail is: a mail never stands there without it (a draft stays a draft). */
  async prepare(entry: Entry, bytes: Uint8Array): Promise<Prepared> {
    const staged = await stage(this.emlPath(entry), bytes);
    const whole: Entry = { ...entry, file: { size: staged.size, modified: staged.modified } };
    return {
      entry: whole,
      commit: async () => {
        await this.writeNote(whole);
        await onDisk(() => rename(staged.path, this.emlPath(whole)));
      },
      abandon: () => rm(staged.path, { force: true }),
    };
  }

  async writeNote(entry: Entry): Promise<void> {
    await writeWhole(this.notePath(entry), JSON.stringify(toSidecar(entry)));
  }

  async move(from: Entry, to: Entry): Promise<void> {
    await this.writeNote(to);
    await onDisk(() => rename(this.emlPath(from), this.emlPath(to)));
    await rm(this.notePath(from), { force: true });
  }

  async remove(entry: Entry): Promise<void> {
    await unlink(this.emlPath(entry));
    await rm(this.notePath(entry), { force: true });
  }

  async removeMailbox(mailbox: string): Promise<void> {
    await rm(join(this.root, mailbox), { recursive: true, force: true });
  }

  mailboxNames(): string[] {
    mkdirSync(this.root, { recursive: true });
    return readdirSync(this.root, { withFileTypes: true }).filter((one) => one.isDirectory() && isMailboxName(one.name)).map((one) => one.name);
  }

  folderNotes(mailbox: string): FolderNote[] {
    const own = readdirSync(join(this.root, mailbox), { withFileTypes: true })
      .filter((one) => one.isDirectory() && isFolderId(one.name) && !wellKnownFolders.some(([id]) => id === one.name))
      .map((one) => this.folderNote(mailbox, one.name));
    return [...wellKnownFolders.map(([id, displayName]) => ({ id, displayName, parent: null })), ...own];
  }

  private folderNote(mailbox: string, id: string): FolderNote {
    try {
      const { displayName, parent } = JSON.parse(readFileSync(join(this.root, mailbox, id, "folder.json"), "utf8")) as FolderNote;
      return { id, displayName, parent: parent ?? null };
    } catch {
      // Its mails are shown all the same, under a name that says what happened.
      return { id, displayName: `Thư mục ${id} (mất tên)`, parent: null };
    }
  }

  readList<T>(mailbox: string, name: string): readonly T[] {
    try {
      const value: unknown = JSON.parse(readFileSync(join(this.root, mailbox, name), "utf8"));
      return Array.isArray(value) ? (value as T[]) : [];
    } catch {
      return [];
    }
  }

  async writeList(mailbox: string, name: string, list: readonly unknown[]): Promise<void> {
    await writeWhole(join(this.root, mailbox, name), JSON.stringify(list));
  }

  /** Everything that lies in a folder, whoever put it there; begun writes of a crash are swept away. */
  async load(mailbox: string, folder: string): Promise<Entry[]> {
    const place = join(this.root, mailbox, folder);
    const names = await readdir(place);
    const mails = new Set(names.filter((name) => /\.eml$/i.test(name)));
    const entries: Entry[] = [];
    for (const name of mails) entries.push(await this.loadOne(mailbox, folder, name));
    for (const name of names) {
      const isLeftOver = /\.[0-9a-f]{8}\.tmp$/.test(name) || (name.startsWith("AAMk") && name.endsWith(".json") && !mails.has(`${name.slice(0, -5)}.eml`));
      if (isLeftOver) await rm(join(place, name), { force: true });
    }
    return entries;
  }

  private async loadOne(mailbox: string, folder: string, name: string): Promise<Entry> {
    const bare = name.slice(0, -4);
    const id = isMessageId(bare) ? bare : newMessageId();
    const place = { mailbox, folder, id };
    if (id !== bare) await rename(join(this.root, mailbox, folder, name), this.emlPath(place));
    const { size, mtimeMs, mtime } = await stat(this.emlPath(place));
    const note = await readFile(this.notePath(place), "utf8").then(readSidecar, () => null);
    if (note !== null && note.file.size === size && note.file.modified === mtimeMs) return { ...note, ...place };
    const parsed = await this.parse(place);
    const { state, conversationId, receivedAt, createdAt, attachmentIds } = note ?? {};
    return { ...entryOf(parsed, { ...place, now: mtime.toISOString(), state, conversationId, receivedAt, createdAt, attachmentIds }), file: { size, modified: mtimeMs } };
  }

  async parse(place: Pick<Entry, "mailbox" | "folder" | "id">): Promise<ParsedMail> {
    const bytes = await readFile(this.emlPath(place)).catch(() => null);
    if (bytes !== null) return parseEml(bytes);
    return { ...(await parseEml(new Uint8Array())), damage: "Không mở được tệp của thư này trên đĩa. Hãy kiểm tra quyền đọc tệp rồi khởi động lại." };
  }

  /** The same id twice in a mailbox is a send or move that was cut off: the copy that is further on keeps the id. */
  async giveNewId(entry: Entry): Promise<Entry> {
    const renamed = { ...entry, id: newMessageId() };
    await this.move(entry, renamed);
    return renamed;
  }
}
