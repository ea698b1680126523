import type { Said } from "../domain/answer";
import type { Arrival } from "../domain/arrival";
import type { Deed } from "../domain/desk-record";
import type { Tag } from "../domain/submission";
import type { Trouble } from "../domain/trouble";

/** What came of one thing done to one mail; `arrival` is the mail as it now lies. */
export type ActEnd =
  | { readonly kind: "done"; readonly arrival: Arrival; readonly deed: Deed }
  /** Another editor was first: nothing was done, nothing sent. `arrival` is `null` when it is not found any more. */
  | { readonly kind: "taken"; readonly by: string | null; readonly arrival: Arrival | null }
  | { readonly kind: "failed"; readonly why: Trouble };

/** Everything that changes a publication mailbox. Each may be done by several editors, in several windows, at once (`openDeskActs`; ADR 9). */
export interface DeskActs {
  /** Says to the unit what became of its document, and puts the mail where it then belongs. `tag`: with `corrected`, the data as they now stand. */
  act(arrival: Arrival, said: Said, tag: Tag | null): Promise<ActEnd>;
  /** Takes back what was done last: within `grace` no mail has left yet, afterwards the unit is told. */
  undo(arrival: Arrival, deed: Deed): Promise<ActEnd>;
  /** Sends the answers whose time has come and goes on with what a closed window left; answers how many have left. Called every few seconds while the page is open. */
  goOn(): Promise<number>;
  /** Milliseconds in which an answer is held, so that a wrong click costs nobody a mail. */
  readonly grace: number;
}
