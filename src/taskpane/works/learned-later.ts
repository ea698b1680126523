import { learnedKey, learningKey, roamingText } from "../../outlook/roaming";
import type { FixOutcome, Rules } from "../work";
import type { LearnedMemory } from "./learned-memory";
import { troubleOf } from "./trouble";

/**
 * The person's corrections, which most people have none of: their code is fetched when something is remembered, or is to be.
 * Until it is there nothing is recalled; whoever watches hears of it.
 */
export function openLearnedLater(rules: Pick<Rules, "catalogue">, now: () => string): LearnedMemory {
  /** Who watches, and how each is to leave once the memory is there. */
  const watchers = new Map<() => void, () => void>();
  let memory: LearnedMemory | null = null;
  let coming: Promise<LearnedMemory> | null = null;
  const fetched = (): Promise<LearnedMemory> => {
    coming ??= import("./learned-memory").then(
      ({ openLearned }) => {
        memory = openLearned(rules, now);
        for (const watcher of [...watchers.keys()]) {
          watchers.set(watcher, memory.watch(watcher));
          watcher();
        }
        return memory;
      },
      (fault: unknown) => {
        // Without a network: the next click asks again.
        coming = null;
        throw fault;
      },
    );
    return coming;
  };
  const then = async (change: (memory: LearnedMemory) => Promise<FixOutcome>): Promise<FixOutcome> => {
    try {
      // At once where it is there: a switch shows its new state in the same frame.
      return await change(memory ?? (await fetched()));
    } catch (fault) {
      return { kind: "failed", why: troubleOf(fault) };
    }
  };
  if (roamingText(learnedKey) !== null) void fetched().catch(() => undefined);

  return {
    on: () => roamingText(learningKey) !== "off",
    all: () => memory?.all() ?? [],
    setOn: (wanted) => then((one) => one.setOn(wanted)),
    watch: (show) => {
      watchers.set(show, memory?.watch(show) ?? (() => undefined));
      return () => {
        watchers.get(show)?.();
        watchers.delete(show);
      };
    },
    forget: (one) => then((memory) => memory.forget(one)),
    restore: (one) => then((memory) => memory.restore(one)),
    forgetAll: () => then((memory) => memory.forgetAll()),
    codeFor: (mail, judged, chosen) => memory?.codeFor(mail, judged, chosen) ?? null,
    noteFor: (mail, judged, chosen) => memory?.noteFor(mail, judged, chosen) ?? null,
    turnPage: () => memory?.turnPage(),
    learn: async (mail, judged, shown, corrected) => {
      // That it could not be remembered is no reason for a correction to fail.
      const found = await fetched().catch(() => null);
      await found?.learn(mail, judged, shown, corrected);
    },
  };
}
