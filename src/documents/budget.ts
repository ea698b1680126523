import { limits } from "./limits";
import { ReadingFailure } from "./reading-failure";

/** What one reading may cost, shared by all readers it calls: a file inside a file gets no budget of its own. */
export interface Budget {
  /** Throws `too-large` once the time is over. To be asked in every loop whose length the file decides. */
  tick(): void;
  /** Takes note of bytes or characters made out of the file; throws `too-large` when it made too many. */
  spend(amount: number): void;
  /** Milliseconds left. */
  left(): number;
}

export function openBudget(milliseconds: number = limits.milliseconds, most: number = limits.unfolded * 2): Budget {
  const deadline = Date.now() + milliseconds;
  let spent = 0;
  let ticks = 0;
  return {
    tick: () => {
      // The clock costs more than what most loops do in one round.
      if ((++ticks & 255) === 0 && Date.now() > deadline) throw new ReadingFailure("too-large", "time");
    },
    spend: (amount) => {
      spent += amount;
      if (spent > most) throw new ReadingFailure("too-large", "output");
      if (Date.now() > deadline) throw new ReadingFailure("too-large", "time");
    },
    left: () => deadline - Date.now(),
  };
}
