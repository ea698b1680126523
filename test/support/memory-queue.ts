import type { QueuedWish, SupplyWish, WishFile } from "../../src/domain/supply-wish";
import type { QueueReview, QueueWork, ShownWish } from "../../src/taskpane/work";

interface Kept {
  readonly id: string;
  readonly wish: SupplyWish;
  readonly files: readonly WishFile[];
  state: QueuedWish["state"];
}

export interface MemoryQueue extends QueueWork {
  readonly kept: readonly Kept[];
  /** The letter with this mark has left: what waited for it is sent. */
  leave(letter: string): void;
  readonly sent: readonly Kept[];
}

/** A queue as the pane knows it, without a mailbox behind it. */
export function memoryQueue(): MemoryQueue {
  const kept: Kept[] = [];
  const sent: Kept[] = [];
  const watchers = new Set<(queue: QueueReview) => void>();
  let count = 0;
  const shown = ({ id, wish, state }: Kept): ShownWish => ({ id, wish, state });
  const review = (): QueueReview => ({ read: true, left: false, wishes: kept.map(shown), secondsLeft: 0, stopped: null });
  const tell = (): void => watchers.forEach((show) => show(review()));
  const take = (id: string): Kept | undefined => kept.splice(0).reduce<Kept | undefined>((taken, one) => (one.id === id ? one : (kept.push(one), taken)), undefined);
  return {
    kept,
    sent,
    leave: (letter) => {
      for (const one of kept.filter(({ wish }) => wish.after === letter)) sent.push(take(one.id)!);
      tell();
    },
    watch: (show) => {
      watchers.add(show);
      show(review());
      return () => void watchers.delete(show);
    },
    add: async (wishes) => {
      const ids = wishes.map(({ wish, files }) => {
        const id = `w${++count}`;
        kept.push({ id, wish, files: files.map((file) => ({ ...file, bytes: file.bytes.slice() })), state: { kind: wish.after === null ? "waiting" : "held" } });
        return id;
      });
      tell();
      return ids;
    },
    goOn: () => undefined,
    retry: async () => ({ kind: "done" }),
    cancel: async (id) => {
      const there = take(id) !== undefined;
      tell();
      return { kind: there || !sent.some((one) => one.id === id) ? "cancelled" : "too-late" };
    },
    files: async (id) => {
      const one = kept.find((each) => each.id === id);
      if (one === undefined) throw new Error(`no wish ${id}`);
      return one.files;
    },
    ended: async (id) => shown(kept.find((each) => each.id === id)!),
  };
}
