import type { Arrival } from "../../domain/arrival";
import type { MonthProgress } from "../../jobs/read-month";
import { reportFrom } from "../../report/build-report";
import type { MonthReport } from "../../report/month-report";
import { Tally, type TallyNeeds } from "../../report/tally";

/** Milliseconds between two looks at figures that grow. */
const seldom = 1000;
/** Figures take no more than this part of the time: of hundreds of thousands of mails they take a while. */
const share = 5;

/** Figures while pages come: of the first page at once, then now and again; `null` where it is not yet time. `now`: milliseconds. */
export function growingFigures(needs: TallyNeeds, now: () => number): (progress: MonthProgress, fresh: readonly Arrival[], all: () => Iterable<Arrival>) => MonthReport | null {
  let tally = new Tally(needs);
  let known = 0;
  /** What was kept from an earlier look is not among what comes fresh. */
  let isBehind = false;
  let next = 0;
  return ({ read }, fresh, all) => {
    if (fresh.length === 0 && read > known) isBehind = true;
    known = read;
    if (!isBehind) tally.add(fresh);
    const begun = now();
    if (begun < next || read === 0) return null;
    if (isBehind) {
      tally = new Tally(needs);
      tally.add(all());
      isBehind = false;
    }
    const report = reportFrom(tally, { own: [], deliveries: [], notes: new Map(), now: new Date(begun).toISOString(), before: { lastMonth: null, lastYear: null }, missing: [] });
    next = now() + Math.max(seldom, share * (now() - begun));
    return report;
  };
}
