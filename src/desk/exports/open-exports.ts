import { dayInVietnam } from "../../domain/asking/calendar";
import type { Classification } from "../../domain/classification";
import type { Trouble } from "../../domain/trouble";
import type { LoadedRules } from "../../config/load-rules";
import type { EdxmlNumbers } from "./edxml-package-of";
import type { ExportEnd, ExportOrder, ExportProgress, ExportWork, RefusedRow, WholeList } from "./export-work";
import type { PrepareNeeds } from "./prepare";

export interface ExportNeeds extends Pick<PrepareNeeds, "original" | "read"> {
  readonly list: WholeList;
  readonly rules: Pick<LoadedRules, "policy" | "catalogue">;
  readonly numbers: EdxmlNumbers;
  readonly troubleOf: (fault: unknown) => Trouble;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** Without these no further mail can be loaded either. */
const hopeless: readonly Trouble["kind"][] = ["offline", "no-token", "busy"];

/** Packages of what was chosen in the queue; nothing is changed in the mailbox, nothing sent. */
export function openExports({ list, rules, numbers, troubleOf, now, ...ports }: ExportNeeds): ExportWork {
  const judged = new Map<string, Classification>();
  const pack = async ({ kind, rows, looked }: ExportOrder, tell: (progress: ExportProgress) => void, signal: AbortSignal): Promise<ExportEnd> => {
    tell({ done: 0, of: rows.length, row: null });
    const [{ arrivals, trouble }, { openPacker }, { prepare }] = await Promise.all([list(), import("./packers"), import("./prepare")]);
    if (trouble !== null) return { kind: "failed", why: trouble };
    const packer = openPacker(kind, { several: rows.length > 1, at: now(), day: dayInVietnam(now()), numbers, ...rules });
    const refused: RefusedRow[] = [];
    for (const [done, row] of rows.entries()) {
      if (signal.aborted) return { kind: "stopped" };
      tell({ done, of: rows.length, row });
      const needs = { ...ports, catalogue: rules.catalogue, all: arrivals, looked: looked.has(row.key), judged };
      const found = await prepare(row.arrival, needs, signal).catch((fault: unknown) => {
        const why = troubleOf(fault);
        if (hopeless.includes(why.kind)) throw fault;
        return { ok: false as const, reasons: [{ kind: "not-loaded", why }] as const };
      });
      if (signal.aborted) return { kind: "stopped" };
      const reasons = found.ok ? await packer.take(found.value, row.key) : found.reasons;
      if (reasons.length > 0) refused.push({ row, reasons });
    }
    const { refused: late, ...made } = await packer.end();
    for (const row of rows) if (late.has(row.key)) refused.push({ row, reasons: late.get(row.key)! });
    return signal.aborted ? { kind: "stopped" } : { kind: "done", ...made, refused };
  };
  return {
    run: (order, tell, signal) => pack(order, tell, signal).catch((fault: unknown): ExportEnd => (signal.aborted ? { kind: "stopped" } : { kind: "failed", why: troubleOf(fault) })),
  };
}
