import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaperDoor } from "./paper";
import type { LaterQueue, QueueWork } from "./work";

/** The queue of documents to supply, the same whatever the pane shows. */
export const QueueContext = createContext<LaterQueue | null>(null);

/** `null` while nothing is in it that this pane knows of. */
export function useQueue(): QueueWork | null {
  const queue = useContext(QueueContext);
  return useSyncExternalStore(queue?.watch ?? never, queue?.known ?? nothing);
}

/** The way for documents that are in no mail; `null` where nothing is supplied. */
export function usePapers(): PaperDoor | null {
  return useContext(QueueContext)?.papers ?? null;
}

const never = () => () => undefined;
const nothing = () => null;
