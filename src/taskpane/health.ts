import type { Health } from "../domain/health";
import type { FixOutcome } from "./work";

/** The page for who helps (trang tình trạng). */
export interface HealthWork {
  /** Looks at everything; never asks the person anything. */
  look(): Promise<Health>;
  /** Opens a mail to the ministry's help that says this; the person sends it. Resolves when Outlook has opened it. */
  askForHelp(to: readonly string[], subject: string, report: string): Promise<FixOutcome>;
}

/** What an older Outlook takes from everything the pane does: before Mailbox 1.8 no file is read and nothing is written into a mail, before 1.6 none is opened for the person either.
 * "files-only": it signs in, so that a mail that is read is supplied all the same. */
export type Lacking = "files-only" | "files" | "files-and-forms" | null;

export interface HealthDoor {
  open(): Promise<HealthWork>;
  readonly lacking: Lacking;
}
