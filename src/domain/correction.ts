/** A judgement somebody set right: what the editorial desk and the pane export, and what cues are proposed from. */
export interface Correction {
  /** The subject of the mail that was judged. */
  readonly subject: string;
  /** The sender's address; empty when it was not kept. */
  readonly from: string;
  /** The code it was judged to have; `null` for none. */
  readonly judged: string | null;
  /** The code a person gave it. */
  readonly corrected: string;
  /** How often this correction was made. */
  readonly times: number;
}
