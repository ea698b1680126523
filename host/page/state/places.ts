import type { MessageSummary } from "../../mailboxes/mail";
import type { Persona } from "../../mailboxes/people";
import { addressBook } from "./addresses";
import { OpenedMail } from "./opened-mail";
import { openMailboxes, wayOf, windowOf, type Page, type Place } from "./page-state";
import { sharedFacts } from "./shared-facts";
import { attempt, sentenceOf } from "./toast";
import { startReopened } from "./drafts";
import { findMail } from "./find-mail";
import { isNarrow } from "./is-narrow";
import { closeDraft } from "./open-drafts";

export async function loadFolders(page: Page): Promise<void> {
  const boxes = openMailboxes(page.store.get()).map((mailbox) => mailbox.address);
  const lists = await Promise.all(boxes.map(async (address) => [address, await page.api.folders(address)] as const));
  page.store.set({ folders: Object.fromEntries(lists) });
}

/** Master categories of every mailbox the page may show, and the roaming settings: what the add-in asks for without waiting. */
export async function loadKept(page: Page): Promise<void> {
  const { persona } = page.store.get();
  const boxes = [persona.person.address, ...persona.shared.map((shared) => shared.address)];
  const [roaming, ...lists] = await Promise.all([page.api.settings(), ...boxes.map((address) => page.api.categories(address))]);
  page.store.set({ roaming, categories: Object.fromEntries(boxes.map((address, at) => [address, lists[at] ?? []])) });
}

let listing = 0;
let newest: Promise<void> = Promise.resolve();

/** Settles when the list stands: one that was outrun by a later one, as when the disk changes meanwhile, settles with that. */
export function loadMessages(page: Page): Promise<void> {
  newest = list(page);
  return newest;
}

async function list(page: Page): Promise<void> {
  const { place, query } = page.store.get();
  listing += 1;
  const mine = listing;
  try {
    const messages = await page.api.messages(place.mailbox, place.folder, query);
    if (mine !== listing) return newest;
    const present = new Set(messages.map((message) => message.id));
    page.store.set((now) => ({ messages, listStatus: "ready", selected: now.selected.filter((id) => present.has(id)) }));
  } catch (error) {
    if (mine === listing) page.store.set({ listStatus: { error: sentenceOf(page, error) }, messages: [] });
  }
}

export async function openFolder(page: Page, place: Place): Promise<void> {
  page.store.set({ place, query: "", messages: [], listStatus: "loading", selected: [], current: null, reading: null, front: null });
  if (isNarrow()) page.store.set({ treeOpen: false });
  closeUnpinned(page);
  await loadMessages(page);
}

export async function search(page: Page, query: string): Promise<void> {
  page.store.set({ query });
  await loadMessages(page);
}

/** Selects what the list says; one mail alone is opened in the reading pane, a draft in the form. */
export async function select(page: Page, ids: readonly string[], current: string | null): Promise<void> {
  const before = page.store.get();
  page.store.set({ selected: ids, current, front: null });
  const only = ids.length === 1 ? ids[0] : undefined;
  if (only !== undefined && before.reading?.id === only) {
    return page.protocol.selectionChanged();
  }
  closeUnpinned(page);
  if (only === undefined) {
    page.store.set({ reading: null });
    return page.protocol.selectionChanged();
  }
  page.protocol.selectionChanged();
  const summary = before.messages.find((message) => message.id === only);
  if (summary && summary.state.isDraft && before.place.folder === "drafts") {
    page.store.set({ reading: null });
    return startReopened(page, summary.mailbox, summary.id);
  }
  await read(page, before.place.mailbox, only);
}

async function read(page: Page, mailbox: string, id: string): Promise<void> {
  page.store.set({ reading: { id, status: "loading" } });
  try {
    const mail = await openMail(page, mailbox, id);
    if (page.store.get().reading?.id !== id) return;
    page.store.set({ reading: { id, status: "ready", message: mail.message, key: mail.opened.key } });
    if (!mail.message.state.isRead) await attempt(page, () => page.api.setState(mailbox, id, { isRead: true }));
  } catch (error) {
    if (page.store.get().reading?.id === id) page.store.set({ reading: { id, status: "failed", error: sentenceOf(page, error) } });
  }
}

/** Reads a mail and keeps it as an item the add-in may ask for. */
export async function openMail(page: Page, mailbox: string, id: string): Promise<{ readonly message: Awaited<ReturnType<Page["api"]["message"]>>; readonly opened: OpenedMail }> {
  const message = await page.api.message(mailbox, id);
  const key = OpenedMail.keyOf(mailbox, id);
  const known = page.opened.get(key);
  if (known) {
    known.refresh(message);
    return { message, opened: known };
  }
  const headerBlock = message.folder === "sentitems" ? "" : await page.api.headerBlock(mailbox, id).catch(() => "");
  const { session, persona } = page.store.get();
  const opened = new OpenedMail({
    api: page.api,
    message,
    headerBlock,
    shared: sharedFacts(persona, mailbox),
    book: addressBook(session),
    master: () => page.store.get().categories[mailbox] ?? [],
    // The bar of notifications is the item's, not the page's: the page has only to look again.
    notify: () => page.store.set({}),
  });
  page.opened.set(key, opened);
  return { message, opened };
}

/** Outlook closes a pane that is not pinned when one goes to another mail. */
function closeUnpinned(page: Page): void {
  const { readPane } = page.store.get();
  if (readPane.open && !readPane.pinned) page.store.set({ readPane: { ...readPane, open: false } });
}

/** Where the read pane points: at the one mail that is open, or at none. */
export function readPaneItem(page: Page): string | null {
  const { reading, selected } = page.store.get();
  return selected.length === 1 && reading?.status === "ready" ? reading.key : null;
}

export async function openMessage(page: Page, id: string): Promise<void> {
  const { mailbox, folder } = await findMail(page, id);
  const { persona, otherMailbox } = page.store.get();
  // A mailbox that has a window of its own is shown there, and nowhere else.
  if (wayOf(persona, mailbox) === "tab" && otherMailbox !== mailbox) await enter(page, persona, mailbox);
  const { place } = page.store.get();
  if (place.mailbox !== mailbox || place.folder !== folder) await openFolder(page, { mailbox, folder });
  await select(page, [id], id);
}

/** Another person, or another window: nothing of the one before stays open; what was being written is saved first. */
export async function enter(page: Page, persona: Persona, otherMailbox: string | null): Promise<void> {
  for (const draft of page.store.get().drafts) {
    if (draft.store.get().dirty) await draft.save();
    closeDraft(page, draft);
  }
  page.opened.clear();
  page.store.set({
    persona,
    otherMailbox,
    folders: {},
    categories: {},
    roaming: {},
    drafts: [],
    front: null,
    readPane: { open: false, pinned: false },
    sending: null,
    dialog: null,
  });
  page.store.set({ place: { mailbox: otherMailbox ?? persona.person.address, folder: "inbox" } });
  await Promise.all([loadFolders(page), loadKept(page), openFolder(page, { mailbox: windowOf(page.store.get()).address, folder: "inbox" })]);
}

/** What a change on disk does to the page; several at once are read once. */
export function followChanges(page: Page): () => void {
  let timer = 0;
  let boxes = new Set<string>();
  const stop = page.api.onChange((change) => {
    boxes.add(change.kind === "reset" ? "*" : change.mailbox);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const changed = boxes;
      boxes = new Set();
      void loadFolders(page).catch(() => undefined);
      if (changed.has("*") || changed.has(page.store.get().place.mailbox)) void refresh(page);
    }, 150);
  });
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}

async function refresh(page: Page): Promise<void> {
  await loadMessages(page);
  const { reading, messages, query } = page.store.get();
  if (reading?.status !== "ready") return;
  const summary = messages.find((message) => message.id === reading.id);
  if (summary === undefined) {
    if (query === "") page.store.set({ reading: null });
  } else if (changedSince(reading.message, summary)) {
    const { message, opened } = await openMail(page, summary.mailbox, summary.id);
    if (page.store.get().reading?.id === message.id) page.store.set({ reading: { id: message.id, status: "ready", message, key: opened.key } });
  }
}

function changedSince(shown: MessageSummary, now: MessageSummary): boolean {
  return JSON.stringify(shown.state) !== JSON.stringify(now.state) || shown.modifiedAt !== now.modifiedAt;
}
