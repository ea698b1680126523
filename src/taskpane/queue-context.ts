import { createContext, useContext, useSyncExternalStore } from "react";
import type { LaterQueue, QueueWork } from "./work";

/** The queue of documents to supply, the same whatever the pane shows. */
export const QueueContext = createContext<LaterQueue | null>(null);

/** `null` while nothing is in it that this pane knows of. */
export function useQueue(): QueueWork | null {
  const queue = useContext(QueueContext);
  return useSyncExternalStore(queue?.watch ?? never, queue?.known ?? nothing);
}

const never = () => () => undefined;
const nothing = () => null;
