import type { CatalogueEntry } from "./catalogue";
import type { FindingKind } from "./finding";
import type { Severity, Unit } from "./policy";

/** Whom to ask for help (bộ phận hỗ trợ); what the ministry has not said is empty. */
export interface SupportContact {
  readonly name: string;
  readonly mail: string;
  readonly telephone: string;
  /** https address of a page. */
  readonly page: string;
}

/** For whom the checks are in force while the ministry tries them (thí điểm); everybody else sees a quiet pane. */
export interface Pilot {
  /** Codes of units and offices. */
  readonly units: readonly string[];
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
}

/** What the ministry may say in its own words; all else in the pane is ours. */
export type RewordedText = "off" | "pilot" | "notice" | "guidance";
export type Rewordings = Partial<Readonly<Record<RewordedText, { readonly vi: string; readonly en: string }>>>;

/**
 * A level below the ministry (the civil-judgment-enforcement department, a local office of it). It inherits all; what stands here is
 * added, or makes stricter. Nothing in it can loosen: `policyFor` takes the stricter of the two.
 */
export interface Office {
  readonly code: string;
  readonly name: string;
  /** Whose pane follows it: by exact host, or by address; mailboxes and members of its units belong to it too. */
  readonly domains: readonly string[];
  readonly addresses: readonly string[];
  readonly units: readonly Unit[];
  /** Receives what its units supply; empty: that of the level above. */
  readonly publicationMailbox: string;
  readonly editorialBoard: readonly string[];
  readonly denied: readonly { readonly address: string; readonly note: string }[];
  readonly severities: Partial<Readonly<Record<FindingKind, Severity>>>;
  readonly locked: readonly FindingKind[];
  readonly whenCheckFails?: "let-go" | "ask";
  readonly overdueWorkingDays?: number;
  readonly holidays: readonly string[];
  readonly workedWeekends: readonly string[];
  /** Entries of the catalogue that only this level has; they are always to be supplied. */
  readonly entries: readonly CatalogueEntry[];
  readonly guidance: string;
  readonly support: string;
  readonly supportContact: SupportContact;
  readonly texts: Rewordings;
  readonly offices: readonly Office[];
}
