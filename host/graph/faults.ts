import type { ServerFaults } from "../server/page-api";
import { GraphError } from "./answer";

/** Counts down what the panel switched on. Switching anew (another object) starts the count again. */
export class FaultCounter {
  private current: ServerFaults | null = null;
  private throttled = 0;
  private lost = 0;

  constructor(private readonly faults: () => ServerFaults) {}

  async delay(): Promise<void> {
    const ms = this.faults().graphDelayMs;
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  }

  throttle(): void {
    const faults = this.now();
    if (this.throttled >= faults.throttleNext) return;
    this.throttled += 1;
    throw new GraphError(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.", { "retry-after": String(faults.retryAfterSeconds) });
  }

  /** After the send was carried out. */
  loseAnswer(): void {
    if (this.lost >= this.now().loseNextSends) return;
    this.lost += 1;
    throw new GraphError(504, "UnknownError", "The gateway did not receive a timely response.");
  }

  private now(): ServerFaults {
    const faults = this.faults();
    if (faults !== this.current) {
      this.current = faults;
      this.throttled = 0;
      this.lost = 0;
    }
    return faults;
  }
}
