import { describe, expect, test } from "@jest/globals";
import type { FiledFigures, OwnFigures } from "../../src/domain/own-figures";
import { monthReport } from "../../src/report/build-report";
import type { Scope } from "../../src/report/month-report";
import { Tally } from "../../src/report/tally";
import { aCatalogue, aPolicy } from "../support/builders";
import { madeUpMonth } from "../support/report/made-up-month";

const none: OwnFigures = { unit: "VP", month: "2026-11", sent: {}, notNeeded: 0, official: { mails: 0, fromPersonal: 0, toNotIssued: 0, draftsAttached: 0 }, reports: 0, replies: 0, unchecked: 0, inbox: null };
const filed = (figures: OwnFigures, revision: number, at: string): FiledFigures => ({ delivery: { figures, revision, note: `lần ${revision}`, by: "lan.vt@moj.gov.vn" }, at });
const reported = (differs: { readonly scope?: Scope; readonly own?: readonly { figures: OwnFigures; at: string }[]; readonly deliveries?: readonly FiledFigures[] } = {}) =>
  monthReport({ month: "2026-11", scope: { kind: "ministry" }, policy: aPolicy(), catalogue: aCatalogue(), arrivals: [], earlier: new Set(), own: [], deliveries: [], notes: new Map(), now: "2026-12-01T00:00:00Z", before: { lastMonth: null, lastYear: null }, missing: [], ...differs });

describe("the report of a month", () => {
  test("has every unit of the policy in its order, silent ones too, and no row of no unit where there is nothing", () => {
    const { units } = reported();
    expect(units.map(({ unit }) => unit)).toEqual(aPolicy().units.map(({ code }) => code));
    expect(units.every(({ silent, ownSource }) => silent && ownSource.kind === "unchecked")).toBe(true);
  });

  test("the newest delivery counts, before what was counted; the earlier ones stay as a trace", () => {
    const second = { ...none, replies: 2 };
    const deliveries = [filed(second, 2, "2026-12-03T00:00:00Z"), filed(none, 1, "2026-12-02T00:00:00Z"), filed({ ...none, month: "2026-10" }, 9, "2026-12-09T00:00:00Z"), filed({ ...none, unit: "TCCB" }, 9, "2026-12-09T00:00:00Z")];
    const [row] = reported({ own: [{ figures: { ...none, replies: 7 }, at: "2026-12-04T00:00:00Z" }], deliveries }).units;
    expect(row).toMatchObject({ unit: "VP", own: second, silent: false, ownSource: { kind: "delivered", note: "lần 2", corrections: [{ at: "2026-12-02T00:00:00Z", figures: none }] } });
  });

  test("what was counted and not delivered says so", () => {
    expect(reported({ own: [{ figures: none, at: "2026-12-04T00:00:00Z" }] }).units[0]).toMatchObject({ ownSource: { kind: "counted", at: "2026-12-04T00:00:00Z" }, silent: true });
  });

  test("of one unit has that unit alone, of a unit nobody knows none", () => {
    expect(reported({ scope: { kind: "unit", unit: "TCCB" } }).units.map(({ unit }) => unit)).toEqual(["TCCB"]);
    expect(reported({ scope: { kind: "unit", unit: "__proto__" } }).units).toEqual([]);
  });

  test("what one month supplied is known to the next", () => {
    const made = madeUpMonth(7);
    const needs = { month: made.month, scope: { kind: "ministry" } as const, policy: made.policy, catalogue: made.catalogue };
    const first = new Tally({ ...needs, earlier: new Set() });
    first.add(made.arrivals);
    const again = new Tally({ ...needs, earlier: new Set(first.supplied()) });
    again.add(made.arrivals);
    expect(first.figures(made.now).total.supplied).toBeGreaterThan(10);
    expect(again.figures(made.now).total).toMatchObject({ supplied: 0, waiting: 0, delay: { known: 0 } });
  });
});
