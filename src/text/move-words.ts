import type { MoveStep, MoveTrouble } from "../domain/move-outcome";
import type { DraftPart, LesserPart } from "../domain/whole-draft";
import type { TroubleText } from "./describe-trouble";

/** What the pane says of moving a draft to the unit's mailbox; it loads with the first such fix. */
export interface MoveWords {
  /** The way without us: From, by hand. */
  readonly byHand: (mailboxes: readonly string[]) => string;
  readonly move: (mailbox: string) => string;
  readonly choose: string;
  readonly moveThere: string;
  readonly first: { readonly title: string; readonly what: string; readonly right: string };
  readonly goOn: string;
  readonly cancel: string;
  readonly step: (step: MoveStep) => string;
  readonly moved: { readonly title: string; readonly what: (mailbox: string, files: number) => string };
  /** Where this Outlook closes no window for us. */
  readonly closeByHand: string;
  readonly otherCopy: { readonly title: string; readonly what: (mailbox: string) => string };
  readonly sent: { readonly title: string; readonly what: string };
  readonly lost: (parts: readonly LesserPart[]) => readonly string[];
  readonly open: string;
  readonly tryAgain: string;
  readonly ifNotOpened: (mailbox: string) => string;
  readonly discard: string;
  readonly discardWhat: string;
  readonly discarded: Readonly<Record<"changed" | "copy-gone" | "not-closed", string>>;
  readonly trouble: (why: MoveTrouble) => TroubleText;
  readonly unharmed: string;
  readonly leftBehind: string;
  readonly part: Readonly<Record<DraftPart, string>>;
}
