import type { Classification } from "../domain/classification";
import type { Sha256 } from "../domain/document-id";
import type { SubmissionRefusal } from "../domain/submission-refusal";
import type { EdocRecord, Tag } from "../domain/submission";
import type { DecidingRules } from "./decide-draft";

/** What every way of supplying needs to know. */
export interface SupplyFacts<M> {
  readonly mail: M;
  readonly classification: Classification;
  readonly tag: Tag;
  readonly rules: DecidingRules;
  /** Address of the person who clicked. */
  readonly by: string;
  /** The person says of every file that could not be read that they have, and that no mark keeps it back. */
  readonly seen?: boolean;
}

export interface SupplyPorts {
  readonly bytesOf: (attachmentId: string) => Promise<Uint8Array | null>;
  readonly sha256: Sha256;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

export type Supplied =
  | { readonly kind: "supplied"; readonly record: EdocRecord }
  | { readonly kind: "refused"; readonly why: SubmissionRefusal };
