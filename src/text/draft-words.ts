import type { RecipientField } from "../domain/mail";
import type { FinalFile } from "../domain/taken-out";

interface Said {
  readonly title: string;
  readonly what: string;
}

/** What the pane says of a draft that is not there yet, and of what a click took out of it; it comes after the pane is there. */
export interface DraftWords {
  /** Nothing to judge yet. */
  readonly waits: Readonly<Record<"empty" | "no-recipients" | "not-all-seen", Said>>;
  /** The old draft, once its copy lies in the unit's mailbox: sent as well, it would go twice. */
  readonly copied: Said;
  /** The subject names a document and the mail carries none. */
  readonly notAttached: { readonly title: string; readonly what: (entry: string) => string; readonly numbered: (symbol: string) => string };
  readonly removed: {
    readonly recipient: { readonly title: string; readonly what: (address: string, field: RecipientField) => string };
    readonly files: { readonly title: string; readonly what: (names: readonly string[]) => string };
    readonly undo: string;
    /** Files that cannot be put back, before they go. */
    readonly final: { readonly title: string; readonly why: (file: FinalFile) => string; readonly remove: string; readonly keep: string };
  };
}
