import type { LaterQueue, QueueReview } from "../work";

/** Calls back with the queue as soon as it is open, and whenever it changes; answers the way to stop. */
export function followQueue(queue: LaterQueue, show: (review: QueueReview) => void): () => void {
  let leave: (() => void) | null = null;
  const follow = (): void => {
    leave ??= queue.known()?.watch(show) ?? null;
  };
  follow();
  const stop = queue.watch(follow);
  return () => {
    stop();
    leave?.();
  };
}
