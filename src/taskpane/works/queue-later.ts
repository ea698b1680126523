import type { LaterQueue, QueueWork, Rules } from "../work";
import { once } from "./once";

/** Opened, with all it takes, by the first wish, or by a pane that finds some waiting. */
export function openQueueLater(rules: Rules): LaterQueue {
  const watchers = new Set<() => void>();
  let known: QueueWork | null = null;
  let opening: Promise<QueueWork> | null = null;
  const queue: LaterQueue = {
    known: () => known,
    open: () =>
      (opening ??= import("./queue-work").then(
        ({ openQueueWork }) => {
          known = openQueueWork(rules);
          for (const opened of watchers) opened();
          return known;
        },
        (fault: unknown) => {
          // The next click asks again.
          opening = null;
          throw fault;
        },
      )),
    watch: (opened) => {
      watchers.add(opened);
      return () => void watchers.delete(opened);
    },
    papers: once(() => import("./foot-works").then(({ openPaperWork }) => openPaperWork(rules, queue))),
  };
  return queue;
}
