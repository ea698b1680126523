import type { EntryRole, ExclusionEffect } from "../domain/catalogue";
import type { Policy } from "../domain/policy";

/** Phrases by weight, parted by "|". */
export type ReducedCues = Readonly<Record<string, string>>;

/** The form rules have in the event file and in session data. New fields may be added at the end; `v` changes when old readers could not follow. */
export interface ReducedRules {
  readonly v: 1;
  readonly policy: Pick<Policy, "enabled" | "issuedDomains" | "publicationMailboxes" | "editorialBoard" | "stateSuffixes" | "personalProviders" | "severities" | "whenCheckFails"> & {
    readonly units: readonly (readonly [code: string, mailboxes: readonly string[]])[];
    readonly denied: readonly (readonly [address: string, note: string])[];
  };
  readonly catalogue: {
    readonly entries: readonly (readonly [
      codes: string,
      types: string,
      portal: 0 | 1,
      supply: 0 | 1,
      role: EntryRole | null,
      subject: ReducedCues,
      text: ReducedCues,
      against: ReducedCues,
    ])[];
    readonly exclusions: readonly (readonly [codes: string, effect: ExclusionEffect, subject: ReducedCues, text: ReducedCues, against: ReducedCues])[];
  };
}
