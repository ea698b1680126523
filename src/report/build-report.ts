import type { Arrival } from "../domain/arrival";
import type { FiledFigures, OwnFigures } from "../domain/own-figures";
import type { MonthReport, RefusedDelivery, SupplyFigures, UnitRow } from "./month-report";
import { ownSource, type CountedFigures } from "./own-source";
import { Tally, type TallyNeeds } from "./tally";

/** What the report says beside the figures of the publication mailboxes. */
export interface ReportNeeds {
  readonly own: readonly CountedFigures[];
  /** Only those that are to be trusted (`isFromUnitItself`). */
  readonly deliveries: readonly FiledFigures[];
  readonly refused?: readonly RefusedDelivery[];
  /** By the Ministry Office, by code of the unit; "" for the row of none. */
  readonly notes: ReadonlyMap<string, string>;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly before: MonthReport["before"];
  readonly missing: readonly string[];
}

/** The report of a month whose mails are all there. */
export function monthReport(needs: TallyNeeds & ReportNeeds & { readonly arrivals: Iterable<Arrival> }): MonthReport {
  const tally = new Tally(needs);
  tally.add(needs.arrivals);
  return reportFrom(tally, needs);
}

/** The report of what a tally has had so far. */
export function reportFrom(tally: Tally, { own, deliveries, refused = [], notes, now, before, missing }: ReportNeeds): MonthReport {
  const { month, scope, policy } = tally.needs;
  const { units, none, total, doubtful } = tally.figures(now);
  const rows = units.map(({ unit, supply }): UnitRow => {
    const { name, responsible } = policy.units.find(({ code }) => code === unit)!;
    const found = ownSource(unit, month, own, deliveries);
    return { unit, name, responsible, supply, ...found, silent: isSilent(supply, found.own), note: notes.get(unit) ?? "" };
  });
  const noUnit: readonly UnitRow[] = none === null ? [] : [{ unit: null, name: "", responsible: "", supply: none, own: null, ownSource: { kind: "unchecked" }, silent: false, note: notes.get("") ?? "" }];
  return { month, scope, builtAt: now, units: [...rows, ...noUnit], total, doubtful, before, missing, refused };
}

/** A unit that only changed, or supplied again, has not been silent. */
function isSilent({ supplied, recalled, changed, repeated }: SupplyFigures, own: OwnFigures | null): boolean {
  const sent = own === null ? 0 : Object.values(own.sent).reduce((sum, one) => sum + one.sent, own.reports + own.replies);
  return supplied + recalled + changed + repeated + sent === 0;
}
