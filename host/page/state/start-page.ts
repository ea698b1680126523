import { noFaults } from "../../protocol/outlook-model";
import { openProtocol } from "../../protocol/open-protocol";
import type { Persona } from "../../mailboxes/people";
import type { ServerFaults } from "../../server/page-api";
import { createApi } from "./api";
import { createMailboxModel } from "./mailbox-model";
import { framePanes } from "./frame-panes";
import { isNarrow } from "./is-narrow";
import { kept } from "./kept";
import type { Page, PageState } from "./page-state";
import { enter, followChanges } from "./places";
import { createStore, type Store } from "./store";

export const noServerFaults: ServerFaults = { offline: false, graphDelayMs: 0, throttleNext: 0, retryAfterSeconds: 10, loseNextSends: 0, rejectToken: false, sharedUploads: false };

/** Builds the page's state from the server, and opens the inbox of whoever one was last. */
export async function startPage(): Promise<Page> {
  let who: Persona["id"] = kept.persona() ?? "staff";
  const api = createApi(() => who);
  const session = await api.session();
  const persona = session.personas.find((candidate) => candidate.id === who) ?? session.personas[0];
  if (!persona) throw new Error("Máy chủ không có vai nào. Hãy khởi động lại npm start.");
  who = persona.id;

  const store: Store<PageState> = createStore<PageState>({
    session,
    persona,
    language: kept.language() ?? "vi",
    theme: kept.theme() ?? "light",
    otherMailbox: null,
    folders: {},
    categories: {},
    roaming: {},
    place: { mailbox: persona.person.address, folder: "inbox" },
    messages: [],
    listStatus: "loading",
    query: "",
    selected: [],
    current: null,
    reading: null,
    drafts: [],
    front: null,
    readPane: { open: false, pinned: false },
    paneWidth: kept.paneWidth() ?? 320,
    treeOpen: !isNarrow(),
    faultsOpen: false,
    faults: noFaults,
    serverFaults: noServerFaults,
    sending: null,
    toasts: [],
    dialog: null,
  });
  store.subscribe(() => {
    who = store.get().persona.id;
    kept.save(store.get());
  });

  const page = { store, api, opened: new Map() } as unknown as Page;
  page.protocol = openProtocol({
    model: createMailboxModel(page),
    addinOrigin: session.addinOrigin,
    showDialog(frame, size, close) {
      const gone = (): void => store.set((now) => ({ dialog: now.dialog?.frame === frame ? null : now.dialog }));
      store.set({
        dialog: {
          frame,
          ...size,
          close: () => {
            gone();
            close();
          },
        },
      });
      return gone;
    },
    token: async () => `local.${store.get().persona.id}`,
    account: () => ({ displayName: store.get().persona.person.name, address: store.get().persona.person.address }),
    closePane: (frame) => framePanes.get(frame)?.close(),
  });
  store.set({ serverFaults: await api.faults() });
  page.protocol.setFaults({ ...noFaults, offline: store.get().serverFaults.offline });
  store.set((now) => ({ faults: { ...now.faults, offline: now.serverFaults.offline } }));
  await enter(page, persona, null);
  followChanges(page);
  warnBeforeLeaving(page);
  return page;
}

/** The browser asks before a reload or a closed window loses what was written. */
function warnBeforeLeaving(page: Page): void {
  window.addEventListener("beforeunload", (event) => {
    if (page.store.get().drafts.some((draft) => draft.store.get().dirty)) event.preventDefault();
  });
}
