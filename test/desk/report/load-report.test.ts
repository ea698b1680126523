import { expect, test } from "@jest/globals";
import { loadReport, Stopped } from "../../../src/desk/report/load-report";
import type { ReportDesk } from "../../../src/desk/report/report-desk";
import type { ReportProgress } from "../../../src/desk/report/report-work";
import { monthReport } from "../../../src/report/build-report";
import { aCatalogue, aPolicy } from "../../support/builders";
import { graphOver } from "../../support/graph-fetch";
import { board, inMonth, memoryMonths, month, type MonthWorld } from "../../support/month-world";

const policy = aPolicy({ publicationMailboxes: [board] });
const catalogue = aCatalogue();
const at = Date.parse("2026-11-26T02:00:00Z");
const scope = { kind: "ministry" } as const;

function deskOf({ world }: MonthWorld, rights: ReadonlyMap<string, boolean> = new Map()) {
  const { graph, asked } = graphOver(world, "editor");
  const desk: ReportDesk = { graph, rules: { policy, catalogue }, store: memoryMonths(), rights, unitRights: () => Promise.resolve(new Map(policy.units.flatMap(({ mailboxes }) => mailboxes.map((mailbox) => [mailbox, false] as const)))), now: () => at };
  const load = (tell: (progress: ReportProgress) => void = () => undefined, signal = new AbortController().signal) => loadReport(desk, { month, scope, signal, tell });
  const pages = (): number => asked.filter(({ line }) => /mailFolders\/.*\/messages$/.test(line)).length;
  return { desk, load, pages };
}

test("has the figures of all its mails, those of another month to compare with, and figures from the first page on", () =>
  inMonth(2500, () => "token", async (world) => {
    const { load } = deskOf(world);
    const told: ReportProgress[] = [];
    const report = await load((progress) => told.push(progress));
    const { read } = await world.look();
    const whole = monthReport({ month, scope, policy, catalogue, earlier: new Set(), arrivals: read.arrivals(), own: [], deliveries: [], notes: new Map(), now: new Date(at).toISOString(), before: report.before, missing: [] });
    expect(report).toEqual(whole);
    expect(report.before).toMatchObject({ lastMonth: { month: "2026-10", total: { supplied: 0 } }, lastYear: { month: "2025-11" } });
    const first = told.find((progress) => progress.report !== null)!;
    expect(first.report!.total.supplied).toBeGreaterThan(0);
    expect(first.report!.total.supplied).toBeLessThan(report.total.supplied);
    expect(told.map(({ then }) => (then?.kind === "earlier" ? then.month : then?.kind ?? "month")).filter((one, place, all) => one !== all[place - 1])).toEqual(["month", "units", "2026-10", "2025-11"]);
  }));

test("goes on where it was stopped, with the figures of what was kept", () =>
  inMonth(3500, () => "token", async (world) => {
    const { load, pages } = deskOf(world);
    const control = new AbortController();
    await expect(load(({ read }) => read >= 1000 && control.abort(), control.signal)).rejects.toBeInstanceOf(Stopped);
    const before = pages();
    const told: ReportProgress[] = [];
    const report = await load((progress) => told.push(progress));
    expect(told.find((progress) => progress.report !== null)!.report!.total.supplied).toBeGreaterThanOrEqual(900);
    expect((await deskOf(world).load()).total).toEqual(report.total);
    expect(pages() - before).toBeLessThan(40);
  }));

test("a mailbox that may not be opened is named as missing, and nothing is compared", () =>
  inMonth(10, () => "token", async (world) => {
    const report = await deskOf(world, new Map([[board, false]])).load();
    expect(report).toMatchObject({ missing: [board], before: { lastMonth: null, lastYear: null }, total: { supplied: 0 } });
  }));
