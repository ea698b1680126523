import type { Classification } from "../../domain/classification";
import { forget, patternOf, markUsed, readLearned, recall, remember, restore, writeLearned, type Learned, type LearnedCorrection } from "../../domain/learned";
import type { Correspondent } from "../../domain/mail";
import { isKeptBack, judgedEntry } from "../../domain/recalled";
import { keepRoamingText, learnedKey, learningKey, roamingText } from "../../outlook/roaming";
import type { FixOutcome, LearnedNote, LearnedWork, Rules } from "../work";
import { tried, TroubleError } from "./trouble";

interface Mail {
  readonly from: Correspondent | null;
  readonly subject: string;
}

/** What is remembered, for a mail of any kind of work. `chosen` is what the person put this very item under. */
export interface LearnedMemory extends LearnedWork {
  /** The code that takes the place of what was judged, unless a mark on the page or the person's word on this item stands. */
  codeFor(mail: Mail, judged: Classification, chosen: string | null): string | null;
  noteFor(mail: Mail, judged: Classification, chosen: string | null): LearnedNote | null;
  /** Another mail is opened: what was just forgotten need not be said there. */
  turnPage(): void;
  /** A person saved `corrected` where `shown` had been shown: only another entry is a correction. */
  learn(mail: Mail, judged: Classification, shown: string | null, corrected: string): Promise<void>;
}

/** The person's own corrections, in the roaming settings; one for all that the pane opens. */
export function openLearned({ catalogue }: Pick<Rules, "catalogue">, now: () => string): LearnedMemory {
  const watchers = new Set<() => void>();
  let text: string | null = null;
  let read: Learned = [];
  let forgotten: LearnedCorrection | null = null;

  const all = (): Learned => {
    const kept = roamingText(learnedKey);
    if (kept !== text) [text, read] = [kept, readLearned(kept)];
    return read;
  };
  const on = (): boolean => roamingText(learningKey) !== "off";
  const likeOf = ({ from, subject }: Mail) => ({ from: from?.address ?? "", subject });
  const changed = (): void => {
    for (const watcher of watchers) watcher();
  };
  const keep = async (next: Learned, gone: LearnedCorrection | null): Promise<FixOutcome> => {
    const outcome = await tried(async () => {
      if (!(await keepRoamingText(learnedKey, writeLearned(next)))) throw new TroubleError({ kind: "unexpected", message: "roamingSettings" });
    });
    if (outcome.kind === "done") {
      forgotten = gone;
      changed();
    }
    return outcome;
  };
  /** Once a day for each kind of mail; that it could not be kept costs nobody anything. */
  const used = (one: LearnedCorrection): void => {
    const next = markUsed(all(), one, dayOf(now()));
    if (next !== all()) void tried(() => keepRoamingText(learnedKey, writeLearned(next)));
  };
  const recalledFor = (mail: Mail, judged: Classification): LearnedCorrection | null => (!on() || isKeptBack(judged, catalogue) ? null : recall(all(), likeOf(mail), catalogue));

  return {
    on,
    all,
    setOn: async (wanted) => {
      const outcome = await tried(() => keepRoamingText(learningKey, wanted ? "on" : "off"));
      if (outcome.kind === "done") changed();
      return outcome;
    },
    watch: (show) => {
      watchers.add(show);
      return () => watchers.delete(show);
    },
    forget: (one) => keep(forget(all(), one), one),
    restore: (one) => keep(restore(all(), one), null),
    forgetAll: () => keep([], null),
    codeFor: (mail, judged, chosen) => (chosen === null ? (recalledFor(mail, judged)?.corrected ?? null) : null),
    noteFor: (mail, judged, chosen) => {
      const correction = recalledFor(mail, judged);
      if (correction === null) return forgotten !== null && on() && patternOf(likeOf(mail)) === patternOf(forgotten) ? { kind: "forgotten", correction: forgotten } : null;
      if (chosen !== null) return chosen === correction.corrected ? { kind: "remembered", correction } : null;
      if (judgedEntry(judged, catalogue) === correction.corrected) return null;
      used(correction);
      return { kind: "recalled", correction };
    },
    turnPage: () => {
      forgotten = null;
    },
    learn: async (mail, judged, shown, corrected) => {
      if (!on() || shown === corrected || isKeptBack(judged, catalogue)) return;
      const said = { ...likeOf(mail), judged: judgedEntry(judged, catalogue), corrected };
      const before = recall(all(), said, catalogue);
      // Back to what was judged: nothing is left to remember.
      if (said.judged === corrected) {
        if (before !== null) await keep(forget(all(), said), before);
        return;
      }
      const next = remember(all(), said, dayOf(now()));
      if (next !== all()) await keep(next, null);
    },
  };
}

/** The day in Vietnam (UTC+7, no summer time). */
function dayOf(moment: string): string {
  return new Date(Date.parse(moment) + 7 * 3600 * 1000).toISOString().slice(0, 10);
}
