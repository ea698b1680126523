import type { Trouble } from "../domain/trouble";
import type { SupplyWish, WishEnd, WishFile } from "../domain/supply-wish";

/** A wish as the mailbox keeps it. */
export interface KeptWish {
  readonly id: string;
  readonly wish: SupplyWish;
  readonly key: string;
  readonly step: "gathering" | "waiting" | "failed" | "cancelled" | "done";
  readonly worker: string;
  readonly why: string;
  readonly since: string;
  readonly touched: string;
}

/** What a fault means for the queue: it stands still and goes on by itself, waits for the person, or gives this one wish up. */
export type FaultMeaning =
  | { readonly kind: "wait"; readonly seconds: number; readonly why: Trouble }
  | { readonly kind: "person"; readonly why: Trouble }
  | { readonly kind: "unsettled"; readonly why: Trouble }
  | { readonly kind: "failed"; readonly why: Trouble };

export interface WishQueuePorts {
  readonly list: () => Promise<readonly KeptWish[]>;
  /** Takes away what earlier attempts have left lying about. */
  readonly sweep: () => Promise<void>;
  readonly keep: (wish: SupplyWish, key: string, files: readonly WishFile[]) => Promise<string>;
  readonly claim: (id: string) => Promise<void>;
  readonly fail: (id: string, why: string) => Promise<void>;
  readonly renew: (id: string, key: string) => Promise<void>;
  readonly remove: (id: string) => Promise<boolean>;
  /** It was sent; it stays until it is seen to have been. */
  readonly done: (id: string) => Promise<void>;
  readonly isSeen: (kept: KeptWish) => Promise<boolean>;
  /** The letter the wish waits for, once it has left; `null` before. */
  readonly letterLeft: (wish: SupplyWish) => Promise<{ readonly itemId: string; readonly mailbox: string | null } | null>;
  /** Supplies one wish, exactly once; ends as what the mailboxes say then. */
  readonly supply: (kept: KeptWish, turn: () => Promise<void>) => Promise<WishEnd | "elsewhere">;
  /** Nobody sends it from now on who has not begun. */
  readonly takeBack: (id: string) => Promise<void>;
  /** Makes sure that one taken back is not sent by another window that has begun; false when it has left. */
  readonly prevent: (kept: KeptWish) => Promise<boolean>;
  readonly keyOf: (wish: SupplyWish) => string;
  readonly meaningOf: (fault: unknown) => FaultMeaning;
  /** Whether that worker, not this one, may still be at it. */
  readonly isAtWork: (worker: string, touched: string) => boolean;
  /** Whether what that worker was gathering is certain to be left behind. */
  readonly isAbandoned: (worker: string, touched: string) => boolean;
  readonly wait: (ms: number) => Promise<void>;
  readonly pace: Pace;
}

/** What was sent of late, by this pane and by others of the same machine, also one that was closed just now. */
export interface Pace {
  /** How long ago each was sent, in milliseconds; those of the last minute, the eldest first. */
  recent(): readonly number[];
  note(): void;
}

export interface ShownInQueue {
  readonly id: string;
  readonly wish: SupplyWish;
  readonly state: { readonly kind: "waiting" } | { readonly kind: "held" } | { readonly kind: "sending" } | { readonly kind: "failed"; readonly why: string } | { readonly kind: "done"; readonly end: WishEnd };
}

export interface WishQueueView {
  /** Whether the mailbox has been looked into. */
  readonly read: boolean;
  readonly wishes: readonly ShownInQueue[];
  readonly secondsLeft: number;
  readonly stopped: Trouble | null;
}

export interface WishQueue {
  view(): WishQueueView;
  watch(show: () => void): () => void;
  add(wishes: readonly { readonly wish: SupplyWish; readonly files: readonly WishFile[] }[]): Promise<readonly string[]>;
  retry(id: string): Promise<void>;
  cancel(id: string): Promise<"cancelled" | "too-late">;
  /** Looks at the mailbox again now; what waited for the person goes on. */
  goOn(): void;
  /** Settles when nothing is left that could go on by itself. */
  idle(): Promise<void>;
  close(): void;
}

/** Exchange takes thirty messages a minute from one person; two are left to the person. */
const perMinute = 28;
const minute = 60_000;
/** Wishes carried out side by side; each makes one request at a time, and Graph takes four. */
const sideBySide = 3;
const betweenLooks = 30_000;
/** A mail that was sent is seen in Sent Items by then, or somebody must look. */
const mostUnsettled = 5;

/** Works the person's queue, as kept in their mailbox, for as long as the pane is open; several panes may do so at once. */
export function openWishQueue(ports: WishQueuePorts): WishQueue {
  const watchers = new Set<() => void>();
  const ended = new Map<string, ShownInQueue>();
  const unsettled = new Map<string, number>();
  const atWork = new Set<string>();
  let kept: readonly KeptWish[] = [];
  let read = false;
  let held = new Set<string>();
  let stopped: Trouble | null = null;
  let closed = false;
  let running: Promise<void> | null = null;
  let woken = false;
  /** Seconds the queue stands still after this round. */
  let pause = 0;
  /** Calls of `add` under way. */
  let keeping = 0;
  let wake: () => void = () => undefined;

  const changed = (): void => {
    for (const show of watchers) show();
  };
  const turn = async (): Promise<void> => {
    for (let recent = ports.pace.recent(); recent.length >= perMinute; recent = ports.pace.recent()) {
      await ports.wait(Math.max(100, minute - (recent[recent.length - perMinute] ?? minute)));
    }
    ports.pace.note();
  };
  const end = (one: KeptWish, how: WishEnd): void => {
    ended.set(one.id, { id: one.id, wish: one.wish, state: { kind: "done", end: how } });
    kept = kept.flatMap((other) => (other.id !== one.id ? [other] : how.kind === "supplied" ? [{ ...other, step: "done" }] : []));
  };
  /** Until something is new, or that long. */
  const rest = (ms: number): Promise<void> => {
    if (woken) return Promise.resolve();
    return Promise.race([ports.wait(ms), new Promise<void>((go) => (wake = go))]);
  };

  /** Ends what was taken back, here or in a pane that is gone. */
  const callOff = async (one: KeptWish, same: readonly KeptWish[] = [one]): Promise<boolean> => {
    const prevented = await ports.prevent(one);
    for (const other of same) {
      await ports.remove(other.id);
      if (prevented) end(other, { kind: "cancelled" });
    }
    return prevented;
  };

  const settle = async (one: KeptWish, fault: unknown): Promise<"go-on" | "stop"> => {
    const meaning = ports.meaningOf(fault);
    if (meaning.kind === "person" || meaning.kind === "wait") {
      stopped = meaning.why;
      if (meaning.kind === "wait") pause = Math.max(pause, meaning.seconds);
      return "stop";
    }
    const tried = (unsettled.get(one.id) ?? 0) + 1;
    unsettled.set(one.id, tried);
    if (meaning.kind === "unsettled" && tried < mostUnsettled) {
      pause = Math.max(pause, 30);
      return "stop";
    }
    unsettled.delete(one.id);
    await ports.fail(one.id, JSON.stringify(meaning.why));
    return "go-on";
  };
  const work = async (one: KeptWish): Promise<"go-on" | "stop"> => {
    atWork.add(one.id);
    changed();
    try {
      await ports.claim(one.id);
      const how = await ports.supply(one, turn);
      // Whoever took it back ends it.
      if (how === "elsewhere" || how.kind === "cancelled") return "go-on";
      if (how.kind === "supplied") await ports.done(one.id);
      else await ports.remove(one.id);
      end(one, how);
      stopped = null;
      return "go-on";
    } catch (fault) {
      return await settle(one, fault).catch((second: unknown) => {
        const meaning = ports.meaningOf(second);
        stopped = meaning.why;
        pause = Math.max(pause, meaning.kind === "wait" ? meaning.seconds : 5);
        return "stop";
      });
    } finally {
      atWork.delete(one.id);
      changed();
    }
  };

  /** Those whose letter has left, and those that wait for none. */
  const free = async (waiting: readonly KeptWish[]): Promise<readonly KeptWish[]> => {
    const marks = new Map<string, boolean>();
    for (const { wish } of waiting) {
      if (wish.after !== null && !marks.has(wish.after)) marks.set(wish.after, (await ports.letterLeft(wish)) !== null);
    }
    const isHeld = ({ wish }: KeptWish): boolean => wish.after !== null && marks.get(wish.after) !== true;
    held = new Set(waiting.filter(isHeld).map(({ id }) => id));
    return waiting.filter((one) => !isHeld(one));
  };

  /** One look at the mailbox, and all that can be done now. Answers whether there is more to come. */
  const round = async (): Promise<boolean> => {
    kept = await ports.list();
    read = true;
    changed();
    // Whoever was gathering these is gone, and was never told that they are kept.
    for (const { id, step, worker, touched } of kept) if (step === "gathering" && keeping === 0 && ports.isAbandoned(worker, touched)) await ports.remove(id);
    for (const one of kept.filter(({ step }) => step === "cancelled")) await callOff(one).catch((fault: unknown) => settle(one, fault));
    for (const one of kept.filter(({ step }) => step === "done")) if (await ports.isSeen(one)) await ports.remove(one.id);
    await ports.sweep();
    const waiting = kept.filter(({ step, worker, touched }) => step === "waiting" && !(worker !== "" && ports.isAtWork(worker, touched)));
    const ready = [...(await free(waiting))];
    stopped = null;
    changed();
    // Two wishes for one document are worked one after the other.
    const same = ready.filter(({ key }, at) => ready.findIndex((other) => other.key === key) < at);
    for (const one of same) ready.splice(ready.indexOf(one), 1);
    const hands = Array.from({ length: Math.min(sideBySide, ready.length) }, async () => {
      for (let one = ready.shift(); one !== undefined && !closed; one = ready.shift()) {
        if ((await work(one)) === "stop") ready.length = 0;
      }
    });
    await Promise.all(hands);
    return kept.some(({ step }) => step === "waiting" || step === "done") ;
  };

  const run = async (): Promise<void> => {
    for (;;) {
      woken = false;
      pause = 0;
      let more: boolean;
      try {
        more = await round();
      } catch (fault) {
        const meaning = ports.meaningOf(fault);
        stopped = meaning.why;
        if (meaning.kind === "wait") pause = Math.max(pause, meaning.seconds);
        more = meaning.kind === "wait";
        changed();
      }
      if (closed) return;
      if (stopped !== null && pause === 0 && !woken) return;
      if (!more && !woken) return;
      await rest(pause > 0 ? pause * 1000 : betweenLooks);
      if (closed) return;
    }
  };

  const goOn = (): void => {
    woken = true;
    wake();
    if (closed || running !== null) return;
    running = run().finally(() => {
      running = null;
      changed();
      if (woken && !closed) goOn();
    });
  };

  const shown = (one: KeptWish): ShownInQueue => {
    const state = (): ShownInQueue["state"] => {
      if (one.step === "failed") return { kind: "failed", why: one.why };
      if (atWork.has(one.id) || (one.worker !== "" && ports.isAtWork(one.worker, one.touched))) return { kind: "sending" };
      return held.has(one.id) ? { kind: "held" } : { kind: "waiting" };
    };
    return { id: one.id, wish: one.wish, state: state() };
  };
  const secondsLeft = (): number => {
    const left = kept.filter(({ id, step }) => step === "waiting" && !held.has(id)).length;
    const free = Math.max(0, perMinute - ports.pace.recent().length);
    return left <= free ? left * 2 : Math.ceil(((left - free) / perMinute) * 60);
  };

  const keepAll: WishQueue["add"] = async (wishes) => {
    const known = new Map((await ports.list()).filter(({ step }) => step === "waiting" || step === "failed" || step === "done").map((one) => [one.key, one]));
    const ids: string[] = [];
    for (const { wish, files } of wishes) {
      const key = ports.keyOf(wish);
      const same = known.get(key);
      if (same?.step === "failed") await ports.renew(same.id, key);
      const id = same?.id ?? (await ports.keep(wish, key, files));
      ids.push(id);
      if (same === undefined && !kept.some((one) => one.id === id)) {
        kept = [...kept, { id, wish, key, step: "waiting", worker: "", why: "", since: "", touched: "" }];
        changed();
      }
      if (same?.step !== "done") ended.delete(id);
      else if (!ended.has(id)) ended.set(id, { id, wish, state: { kind: "done", end: { kind: "already", at: same.wish.record.suppliedAt, by: same.wish.record.suppliedBy } } });
    }
    return ids;
  };

  return {
    view: () => ({ read, wishes: [...ended.values(), ...kept.filter(({ id, step }) => (step === "waiting" || step === "failed") && !ended.has(id)).map(shown)], secondsLeft: secondsLeft(), stopped }),
    watch: (show) => {
      watchers.add(show);
      return () => void watchers.delete(show);
    },
    add: async (wishes) => {
      keeping += 1;
      try {
        return await keepAll(wishes);
      } finally {
        keeping -= 1;
        goOn();
      }
    },
    retry: async (id) => {
      const key = kept.find((one) => one.id === id)?.key;
      for (const other of await ports.list()) {
        if (other.key !== key || (other.step !== "failed" && other.step !== "waiting")) continue;
        await ports.renew(other.id, other.key);
        unsettled.delete(other.id);
      }
      goOn();
    },
    cancel: async (id) => {
      const one = kept.find((other) => other.id === id);
      if (one === undefined) return "too-late";
      // Two windows may have kept the same wish at the same moment.
      const same = (await ports.list()).filter(({ key, step }) => key === one.key && step !== "done");
      for (const other of same) await ports.takeBack(other.id);
      const prevented = await callOff(one, same);
      changed();
      return prevented ? "cancelled" : "too-late";
    },
    goOn,
    idle: async () => {
      while (running !== null) await running;
    },
    close: () => {
      closed = true;
      wake();
    },
  };
}
