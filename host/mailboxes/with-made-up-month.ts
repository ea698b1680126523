import type { Folder, MessageState, MessageSummary, StoredMessage } from "./mail";
import { StoreError, type MailStore, type StoreChange } from "./mail-store";
import { madeUpFolders, makeUpMonth, wholeOf, type MadeUpMonth } from "./made-up-month";

/** A store with one mailbox more, which lies in memory. What is new in it can be read, marked, moved and removed, nothing else. */
export function withMadeUpMonth(store: MailStore, made: MadeUpMonth): MailStore {
  const { mailbox } = made;
  const mails = new Map(makeUpMonth(made).map((one) => [one.id, one]));
  const listed = new Map<string | null, readonly MessageSummary[]>();
  const listeners = new Set<(change: StoreChange) => void>();
  const isOurs = (address: string): boolean => address.toLowerCase() === mailbox;

  const inOrder = (): readonly MessageSummary[] => [...mails.values()];
  const list = (folder: string | null): readonly MessageSummary[] => {
    const known = listed.get(folder) ?? (folder === null ? inOrder() : inOrder().filter((one) => one.folder === folder));
    listed.set(folder, known);
    return known;
  };
  const folders = (): readonly Folder[] =>
    madeUpFolders.map((folder) => ({ ...folder, displayName: folder.displayName || made.month, total: list(folder.id).length, unread: 0 }));
  const one = (id: string): MessageSummary => {
    const found = mails.get(id);
    if (found === undefined) throw new StoreError("ItemNotFound", id);
    return found;
  };
  const put = (changed: MessageSummary, kind: "updated" | "moved"): StoredMessage => {
    mails.set(changed.id, { ...changed, modifiedAt: new Date().toISOString() });
    listed.clear();
    for (const listener of listeners) listener({ mailbox, kind, id: changed.id });
    return wholeOf(changed, made.trace);
  };

  store.addMailbox(mailbox);
  const ours: Partial<MailStore> = {
    folders: (address) => (isOurs(address) ? folders() : store.folders(address)),
    list: (address, folder) => (isOurs(address) ? list(folder) : store.list(address, folder)),
    find: (address, id) => (isOurs(address) ? (mails.get(id) ?? null) : store.find(address, id)),
    read: async (address, id) => (isOurs(address) ? wholeOf(one(id), made.trace) : store.read(address, id)),
    setState: async (address, id, state: Partial<MessageState>) => (isOurs(address) ? put({ ...one(id), state: { ...one(id).state, ...state } }, "updated") : store.setState(address, id, state)),
    move: async (address, id, folder) => (isOurs(address) ? put({ ...one(id), folder }, "moved") : store.move(address, id, folder)),
    remove: async (address, id) => {
      if (!isOurs(address)) return store.remove(address, id);
      mails.delete(one(id).id);
      listed.clear();
    },
    onChange: (listener) => {
      listeners.add(listener);
      const stop = store.onChange(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
  return new Proxy(store, {
    get: (target, name: keyof MailStore) => {
      const member = ours[name] ?? target[name];
      return ours[name] === undefined && typeof member === "function" ? member.bind(target) : member;
    },
  });
}
