import type { QueueWork } from "../queue/queue-work";
import type { WholeList } from "./export-work";

type ListedQueue = Pick<QueueWork, "now" | "subscribe" | "read" | "readSettled">;

/** Waits until what is being read is read, then reads what nobody has wanted yet: a recall may lie anywhere in the mailbox. */
export function wholeListOf(queue: ListedQueue): WholeList {
  return async () => {
    await quiet(queue);
    if (queue.now().trouble !== null) await queue.read();
    if (queue.now().trouble === null && Object.values(queue.now().unread).some((count) => count > 0)) await queue.readSettled();
    await quiet(queue);
    const { rows, trouble } = queue.now();
    return { arrivals: rows.map(({ arrival }) => arrival), trouble };
  };
}

function quiet({ now, subscribe }: ListedQueue): Promise<void> {
  return new Promise((done) => {
    let stop: () => void = () => undefined;
    const look = (): void => {
      if (now().reading !== null) return;
      stop();
      done();
    };
    stop = subscribe(look);
    look();
  });
}
