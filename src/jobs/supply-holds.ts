import type { Classification } from "../domain/classification";
import type { SuppliedMark } from "../domain/mail";
import { carriesSecret, carriesWithheld } from "../domain/submission-refusal";
import { mainDocument } from "../domain/tag-from";
import type { DecidingRules } from "./decide-draft";

/** What a supply in this compose window was made for; compared with the draft whenever it changes. */
export interface SuppliedFor {
  readonly id: string;
  /** Key of the main document's file and its entry; `null` for a document in the body. */
  readonly document: string;
  readonly unit: string;
}

/** Names the main document as it stands: another file, or another entry, is another document. */
export function suppliedDocument(classification: Classification, { catalogue }: DecidingRules, fileKey: (attachmentId: string) => string): string {
  const main = mainDocument(classification, catalogue);
  if (main === null) return "";
  return `${main.entry}|${main.attachmentId === null ? "body" : fileKey(main.attachmentId)}`;
}

/**
 * Whether a supply still tells the truth about the draft: the same document, and nothing secret or withheld beside it.
 * `before` is `null` in a draft that was reopened: then only what must never be supplied takes it back.
 */
export function supplyHolds(mark: SuppliedMark, before: SuppliedFor | null, classification: Classification, rules: DecidingRules, now: string): boolean {
  if (carriesSecret(classification, rules.catalogue) || carriesWithheld(classification, rules.catalogue)) return false;
  return before === null || before.id !== mark.id || before.document === now;
}
