import type { NotedTrouble } from "./noted-trouble";

/** What the person's Outlook says of itself. */
export interface Client {
  /** "Outlook", "newOutlookWindows", "OutlookWebApp", "OutlookIOS"…: which of the products named Outlook. */
  readonly product: string;
  readonly version: string;
  /** "PC", "OfficeOnline", "Mac", "iOS"…; with the version of Office where it has one of its own. */
  readonly platform: string;
  readonly language: string;
  /** Requirement sets that hold, each by its highest version: "Mailbox 1.15". */
  readonly sets: readonly string[];
}

/** What this Outlook lets the add-in do. */
export interface Able {
  readonly signIn: boolean;
  readonly readFiles: boolean;
  readonly supplyInMail: boolean;
  readonly severalMails: boolean;
  /** How much of the check at send it makes. */
  readonly atSend: "all" | "stops" | "none";
}

/** Rules in force, as far as who helps must know them. */
export interface RulesState {
  readonly name: string;
  readonly enabled: boolean;
  readonly outsidePilot: boolean;
  readonly source: "server" | "last-good" | "built-in";
  readonly publishedAt: string;
  readonly minAddinVersion: string;
  readonly loadedAt: string | null;
  readonly comesOn: string | null;
  readonly problem: string | null;
  /** "" for the ministry's own. */
  readonly office: string;
  readonly catalogue: "reconstructed" | "official";
  readonly entries: number;
}

/** "ready": a token came without asking; "asks": Outlook will ask the person at the next click that needs one. */
export type SignInState = { readonly kind: "ready" | "asks" | "not-set-up" } | { readonly kind: "failed"; readonly why: NotedTrouble };

/** How the add-in does on this machine, for who helps (trang tình trạng). It says nothing of any mail, nor who the person is. */
export interface Health {
  readonly at: string;
  readonly addin: { readonly version: string; readonly build: string };
  readonly client: Client;
  readonly able: Able;
  readonly rules: RulesState;
  readonly signIn: SignInState;
  /** Documents that wait to be supplied; `null` when nobody has looked. */
  readonly queued: number | null;
  /** The latest last. */
  readonly troubles: readonly NotedTrouble[];
}
