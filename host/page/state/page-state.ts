import type { Folder, MessageSummary, StoredMessage } from "../../mailboxes/mail";
import type { Persona, SharedWay } from "../../mailboxes/people";
import type { Completed, Faults } from "../../protocol/outlook-model";
import type { OutlookProtocol } from "../../protocol/index";
import type { ServerFaults, Session } from "../../server/page-api";
import type { Api, Category } from "./api";
import type { Draft } from "./draft";
import type { OpenedMail } from "./opened-mail";
import type { Store } from "./store";

export type Language = "vi" | "en";
export type ThemeChoice = "light" | "dark" | "contrast";
/** The four answers the manifest and `sendModeOverride` can give, in one spelling. */
export type SendMode = "promptUser" | "softBlock" | "block";

export interface Place {
  readonly mailbox: string;
  readonly folder: string;
}

/** The send that is under way; there is one at a time, and its dialog is modal. */
export interface Sending {
  readonly draft: Draft;
  readonly mode: SendMode;
  readonly phase: "checking" | "slow" | "timed-out" | "alert" | "unavailable" | "leaving";
  readonly completed: Completed | null;
}

export interface Toast {
  readonly id: number;
  readonly intent: "success" | "error" | "warning" | "info";
  readonly text: string;
}

export interface AddinDialog {
  readonly frame: HTMLIFrameElement;
  /** Per cent of the page, as the add-in asked. */
  readonly width: number;
  readonly height: number;
  readonly close: () => void;
}

export interface PageState {
  readonly session: Session;
  readonly persona: Persona;
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** A shared mailbox opened with "Open another mailbox": the page then is that mailbox. */
  readonly otherMailbox: string | null;
  readonly folders: Readonly<Record<string, readonly Folder[]>>;
  readonly categories: Readonly<Record<string, readonly Category[]>>;
  readonly roaming: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly messages: readonly MessageSummary[];
  readonly listStatus: "loading" | "ready" | { readonly error: string };
  readonly query: string;
  readonly selected: readonly string[];
  /** The row the keyboard is on. */
  readonly current: string | null;
  readonly reading: Reading | null;
  readonly drafts: readonly Draft[];
  /** Key of the draft in front; `null`: the reading pane. */
  readonly front: string | null;
  readonly readPane: { readonly open: boolean; readonly pinned: boolean };
  readonly paneWidth: number;
  readonly treeOpen: boolean;
  readonly faultsOpen: boolean;
  readonly faults: Faults;
  readonly serverFaults: ServerFaults;
  readonly sending: Sending | null;
  readonly toasts: readonly Toast[];
  readonly dialog: AddinDialog | null;
}

export type Reading =
  | { readonly id: string; readonly status: "loading" }
  | { readonly id: string; readonly status: "failed"; readonly error: string }
  | { readonly id: string; readonly status: "ready"; readonly message: StoredMessage; readonly key: string };

/** What every action of the page needs. */
export interface Page {
  readonly store: Store<PageState>;
  readonly api: Api;
  protocol: OutlookProtocol;
  /** Items the add-in may hold on to, by key. */
  readonly opened: Map<string, OpenedMail>;
}

/** The mailboxes of the folder tree, in its order. */
export function openMailboxes(state: PageState): readonly { readonly address: string; readonly name: string; readonly way: SharedWay | "own" }[] {
  const { persona, otherMailbox } = state;
  const shared = persona.shared.map(({ address, name, way }) => ({ address, name, way }));
  if (otherMailbox !== null) return shared.filter((mailbox) => mailbox.address === otherMailbox);
  return [{ ...persona.person, way: "own" as const }, ...shared.filter((mailbox) => mailbox.way !== "tab")];
}

export function wayOf(persona: Persona, mailbox: string): SharedWay | "own" {
  return persona.shared.find((shared) => shared.address === mailbox)?.way ?? "own";
}

/** Whose window this is: where new drafts are kept and what `userProfile` says. */
export function windowOf(state: PageState): { readonly name: string; readonly address: string } {
  const { persona, otherMailbox, place } = state;
  if (otherMailbox !== null) return persona.shared.find((shared) => shared.address === otherMailbox) ?? persona.person;
  const account = persona.shared.find((shared) => shared.address === place.mailbox && shared.way === "account");
  return account ?? persona.person;
}
