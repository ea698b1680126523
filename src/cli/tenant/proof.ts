import type { Place } from "./place";

/** Something the product takes for granted of Exchange and Graph, and how it is tried on a real tenant. */
export interface Proof {
  readonly id: string;
  /** The sentence that holds or does not. */
  readonly proves: string;
  /** What is asked and made. */
  readonly how: string;
  /** What in the product depends on it, and what becomes of that where it does not hold. */
  readonly matters: string;
  /** Where we wrote that it is to be proved. */
  readonly source: string;
  /** Only in the signed-in person's own mailbox, or only in one they share. */
  readonly only?: "own" | "shared";
  /** `null`: a person has to do it, in Outlook. */
  readonly attempt: ((place: Place) => Promise<Outcome>) | null;
}

export interface Outcome {
  readonly held: boolean;
  /** What was seen, in one sentence. */
  readonly saw: string;
}

export interface ProofResult extends Omit<Proof, "attempt" | "only"> {
  readonly result: "held" | "not-held" | "not-tried" | "planned";
  /** What was seen, or why it was not tried. */
  readonly saw: string;
  readonly seconds: number;
}
