/** On what an entry rests; a reconstructed entry is never shown as law. */
export type Basis = "stated" | "ministry" | "general" | "reconstructed";

/** What an entry is in the rule of 2016; behaviour hangs on this, never on a code. */
export type EntryRole = "periodic-report" | "reply" | "consultation-letter" | "consultation-draft";

export type Destination = "portal" | "document-system" | "consultation-page";

/** `stop`: never supplied, the send is stopped. `withhold`: never supplied, asks when it would leave. `ignore`: not a catalogue document. */
export type ExclusionEffect = "stop" | "withhold" | "ignore";

/**
 * The cues by which an entry is recognised, in plain Vietnamese; they are compared folded (no diacritics, no case).
 * Authored in `assets/catalogue.json`, so that an administrator can add an entry and see it work.
 */
export interface Cues {
  /** Phrases in the subject line of the document or the mail; each with a weight in (0, 5]. */
  readonly subject: readonly Cue[];
  /** Phrases in the running text. */
  readonly text: readonly Cue[];
  /** Phrases that speak against the entry. */
  readonly against: readonly Cue[];
}

export interface Cue {
  readonly phrase: string;
  readonly weight: number;
}

export interface CatalogueEntry {
  readonly code: string;
  readonly group: string;
  readonly vi: string;
  readonly en: string;
  /** Document types it may have; empty means the type says nothing. */
  readonly types: readonly string[];
  readonly destinations: readonly Destination[];
  /** Must be supplied to the IT department (cung cấp về Cục Công nghệ thông tin). */
  readonly supply: boolean;
  readonly electronicOnly: boolean;
  readonly basis: Basis;
  readonly role: EntryRole | null;
  readonly cues: Cues;
}

export interface Exclusion {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly effect: ExclusionEffect;
  readonly cues: Cues;
}

/** The catalogue of official electronic documents (Danh mục văn bản thông tin chính thức bằng hình thức văn bản điện tử). */
export interface Catalogue {
  readonly title: string;
  readonly instrument: string;
  readonly status: "reconstructed" | "official";
  readonly statusNote: string;
  readonly entries: readonly CatalogueEntry[];
  readonly exclusions: readonly Exclusion[];
}
