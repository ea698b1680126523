import type { DraftPart, LesserPart } from "./whole-draft";
import type { Trouble } from "./trouble";

/** The copy of a draft in the unit's mailbox. */
export interface DraftCopy {
  /** As Graph names it. */
  readonly id: string;
  readonly mailbox: string;
}

/** How far a move has come. */
export type MoveStep =
  | { readonly kind: "entering" | "saving" | "reading" | "comparing" }
  | { readonly kind: "copying"; readonly file: string; readonly at: number; readonly of: number };

/** Why a draft was not moved. In every case the person's own draft is as it was. */
export type MoveTrouble =
  | Extract<Trouble, { readonly kind: "outlook" | "offline" | "no-token" | "no-nested-app-auth" | "refused" | "busy" | "unexpected" }>
  | { readonly kind: "no-right"; readonly mailbox: string }
  /** `file`: `null` where the text itself is too long. */
  | { readonly kind: "too-large"; readonly file: string | null }
  | { readonly kind: "cloud-files"; readonly names: readonly string[] }
  /** The mailbox does not have yet what the window shows. */
  | { readonly kind: "not-saved-yet" }
  | { readonly kind: "differs"; readonly part: DraftPart };

/** How a move ended. */
export type MoveOutcome =
  | { readonly kind: "moved"; readonly copy: DraftCopy; readonly lost: readonly LesserPart[] }
  /** An earlier copy lies there that is not this mail any more: one of the two was changed. */
  | { readonly kind: "other-copy"; readonly copy: DraftCopy }
  /** The copy has left already. */
  | { readonly kind: "sent" }
  /** `leftBehind`: a half-made copy may still lie in the unit's mailbox; the next attempt clears it away. */
  | { readonly kind: "failed"; readonly why: MoveTrouble; readonly leftBehind: boolean };

/** Whether the person's own draft could be put away once it was moved. */
export type DiscardOutcome =
  | { readonly kind: "done" }
  /** Changed since it was moved: what was added is in no copy. */
  | { readonly kind: "changed" }
  /** The copy is no longer there. */
  | { readonly kind: "copy-gone" }
  /** It lies in Deleted Items; only the window would not close. */
  | { readonly kind: "not-closed" }
  | { readonly kind: "failed"; readonly why: MoveTrouble };
