import type { Sha256 } from "../domain/document-id";
import type { MoveStep } from "../domain/move-outcome";
import type { Begun, DraftCopyFound } from "../domain/one-copy";
import type { DraftFile, DraftOutline, LesserPart, WholeDraft } from "../domain/whole-draft";

export interface MovePorts {
  readonly mailbox: string;
  readonly tell: (step: MoveStep) => void;
  /** Fails when nobody is signed in, or the person may not open the unit's mailbox. */
  readonly enter: () => Promise<void>;
  /** Puts the draft into its mailbox; answers its id, the same for every save of this draft. */
  readonly save: () => Promise<string>;
  /** What the window shows. */
  readonly shown: () => Promise<DraftOutline>;
  /** The draft as its mailbox has it; `null` while it has not come there. */
  readonly read: (draftId: string) => Promise<WholeDraft | null>;
  readonly bytesOf: (draftId: string, file: DraftFile) => Promise<Uint8Array>;
  /** Copies of the draft with this mark in the unit's mailbox. */
  readonly earlier: (mark: string) => Promise<readonly DraftCopyFound[]>;
  /** Makes the copy without its files; it bears the mark, as half a copy of this window. */
  readonly create: (draft: WholeDraft, mark: string) => Promise<Begun>;
  readonly attach: (copyId: string, file: DraftFile, bytes: Uint8Array) => Promise<void>;
  readonly readCopy: (copyId: string) => Promise<WholeDraft>;
  readonly bytesOfCopy: (copyId: string, file: DraftFile) => Promise<Uint8Array>;
  /** Marks the copy as whole. */
  readonly finish: (copyId: string, mark: string) => Promise<void>;
  /** Removes these half copies, and whatever of this mark's half copies lies in Deleted Items. */
  readonly clear: (mark: string, copyIds: readonly string[]) => Promise<void>;
  readonly partOfProperty: (id: string) => LesserPart;
  readonly sha256: Sha256;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** One draft on its way. */
export interface Move {
  readonly draftId: string;
  readonly draft: WholeDraft;
  readonly mark: string;
  readonly ports: MovePorts;
}
