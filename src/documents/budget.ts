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
  return new TimeAndRoom(Date.now() + milliseconds, most);
}

/** A class, for its methods are the same from one reading to the next: each reading's own closures made the engine compile the readers' loops anew. */
class TimeAndRoom implements Budget {
  private spent = 0;
  private ticks = 0;

  constructor(
    private readonly deadline: number,
    private readonly most: number,
  ) {}

  tick(): void {
    // The clock costs more than what most loops do in one round.
    this.ticks = (this.ticks + 1) & 255;
    if (this.ticks === 0 && Date.now() > this.deadline) throw new ReadingFailure("too-large", "time");
  }

  spend(amount: number): void {
    this.spent += amount;
    if (this.spent > this.most) throw new ReadingFailure("too-large", "output");
    if (Date.now() > this.deadline) throw new ReadingFailure("too-large", "time");
  }

  left(): number {
    return this.deadline - Date.now();
  }
}
