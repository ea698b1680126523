import type { DeskSpot } from "../domain/desk-folders";

/** How far the mails of one folder were read. */
export interface SpotLook {
  /** All that was changed before this moment of Exchange's clock has been seen, once the folder was read to its end. */
  readonly mark: string | null;
  /** Where to go on reading; `null`: from the first. */
  readonly until: string | null;
  readonly isWhole: boolean;
}
export type MailboxLook = Readonly<Partial<Record<DeskSpot, SpotLook>>>;

export interface MonthOf {
  readonly month: string;
  readonly mailbox: string;
}

/** Keeps what was read of a month, page by page, so that it need not be read twice. */
export interface MonthStore {
  open(of: MonthOf): Promise<{ readonly look: MailboxLook; readonly log: readonly Uint8Array[] }>;
  /** Both or neither. `sheaf` is put at the end of the log. */
  add(of: MonthOf, sheaf: Uint8Array | null, look: MailboxLook): Promise<void>;
}

/** Where nothing can be kept: every look reads all. */
export const keepsNothing: MonthStore = { open: () => Promise.resolve({ look: {}, log: [] }), add: () => Promise.resolve() };
