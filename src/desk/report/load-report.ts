import { openArrivals } from "../../graph/read-arrivals";
import { openRequestSpare } from "../../graph/request-spare";
import { readMonth, type MonthRead, type MonthWish } from "../../jobs/read-month";
import { reportFrom } from "../../report/build-report";
import { previousMonth, sameMonthLastYear, type Month } from "../../domain/month";
import type { Comparison, MonthReport, Scope } from "../../report/month-report";
import type { Tally } from "../../report/tally";
import { besideFigures } from "./beside-figures";
import { countMonth } from "./count-month";
import { growingFigures } from "./growing-figures";
import { ownOfUnits } from "./own-of-units";
import { mailboxesOf, type ReportDesk } from "./report-desk";
import type { ReportProgress } from "./report-work";

interface ReportWish {
  readonly month: Month;
  readonly scope: Scope;
  readonly signal: AbortSignal;
  readonly tell: (progress: ReportProgress) => void;
}

/** The person has seen enough. */
export class Stopped extends Error {}

const nothing: ReadonlySet<string> = new Set();

/**
 * Reads a month, then what stands beside it, then the months to compare with: figures come first. Of the month before it is known which
 * documents were supplied already, so the whole month is counted again at the end; mails may have been moved meanwhile too.
 */
export async function loadReport(desk: ReportDesk, { month, scope, signal, tell }: ReportWish): Promise<MonthReport> {
  const { policy, catalogue } = desk.rules;
  const wanted = mailboxesOf(scope, policy);
  const isClosed = (mailbox: string): boolean => desk.rights.get(mailbox) === false;
  const mailboxes = wanted.filter((mailbox) => !isClosed(mailbox));
  const unlessStopped = (): void => {
    if (signal.aborted) throw new Stopped();
  };
  const read = async (of: Month, told: MonthWish["told"]): Promise<MonthRead> => {
    const spare = openRequestSpare();
    const found = await readMonth({ open: (mailbox) => openArrivals(desk.graph, mailbox, of, spare), store: desk.store }, { month: of, mailboxes, signal, told });
    if (found.kind === "cancelled") throw new Stopped();
    return found;
  };
  const counted = (of: Month, { arrivals }: MonthRead, before: ReadonlySet<string>): Promise<Tally> => countMonth({ month: of, scope, policy, catalogue, earlier: before }, arrivals(), unlessStopped);
  const now = new Date(desk.now()).toISOString();
  /** Only what is taken of it is kept: such a month may be as large as the one asked for. */
  const earlier = async <T>(of: Month, take: (tally: Tally) => T): Promise<T | null> => {
    try {
      tell({ read: 0, of: null, report: null, then: { kind: "earlier", month: of } });
      const found = await read(of, (progress) => tell({ read: progress.read, of: progress.expected, report: null, then: { kind: "earlier", month: of } }));
      return found.closed.length < mailboxes.length ? take(await counted(of, found, nothing)) : null;
    } catch (fault) {
      // Nobody waits longer for a comparison than for the figures themselves.
      if (fault instanceof Stopped) throw fault;
      return null;
    }
  };

  // Held by the reading alone: hundreds of thousands of mails are counted anew below, and need not be there twice.
  const asTheyCome = (): MonthWish["told"] => {
    const grown = growingFigures({ month, scope, policy, catalogue, earlier: nothing }, desk.now);
    return (progress, fresh, all) => tell({ read: progress.read, of: progress.expected, report: grown(progress, fresh, all) });
  };
  const found = await read(month, asTheyCome());
  const open = policy.publicationMailboxes.filter((mailbox) => !isClosed(mailbox) && !found.closed.includes(mailbox));
  tell({ read: 0, of: null, report: null, then: { kind: "units" } });
  const own = await ownOfUnits(desk, month, scope, unlessStopped);
  const beside = await besideFigures(desk, month, open);
  const lastMonth = await earlier(previousMonth(month), (tally) => ({ shown: comparison(tally, now), supplied: new Set(tally.supplied()) }));
  const lastYear = await earlier(sameMonthLastYear(month), (tally) => comparison(tally, now));

  const tally = await counted(month, found, lastMonth?.supplied ?? nothing);
  const before = { lastMonth: lastMonth?.shown ?? null, lastYear };
  const missing = wanted.filter((mailbox) => isClosed(mailbox) || found.closed.includes(mailbox));
  return { ...reportFrom(tally, { own, ...beside, now, before, missing }), ...(missing.length === wanted.length ? { unread: true } : {}) };
}

function comparison(tally: Tally, now: string): Comparison {
  const { units, total } = tally.figures(now);
  return { month: tally.needs.month, total, byUnit: Object.fromEntries(units.map(({ unit, supply }) => [unit, supply])) };
}
