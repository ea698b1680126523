import type { QueueReview, QueueWork } from "../work";
import { TroubleError } from "./trouble";

/** What the queue holds, once it has looked into the mailbox. */
export function readNow(queue: QueueWork): Promise<QueueReview> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | null = null;
    let seen = false;
    const leave = queue.watch((review) => {
      if (seen || (!review.read && review.stopped === null)) return;
      seen = true;
      if (review.read) resolve(review);
      else reject(new TroubleError(review.stopped ?? { kind: "offline" }));
      stop?.();
    });
    stop = leave;
    if (seen) leave();
  });
}
