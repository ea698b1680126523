import type { Checked } from "./checked";
import type { FoundMail } from "./find-mails";

/** Checks mails, one or several at a time, each within its time. Never rejects: a mail that costs too much is an error of its own. */
export interface Checker {
  check(mail: FoundMail): Promise<Checked>;
  /** Ends everything under way. */
  close(): void;
}
