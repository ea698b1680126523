import { useEffect, useRef, useState } from "react";
import type { Month } from "../../domain/month";
import type { MonthReport, Scope } from "../../report/month-report";
import type { Trouble } from "../../domain/trouble";
import type { Did, ReportProgress, ReportWork } from "./report-work";

export type ReportState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly progress: ReportProgress }
  | { readonly kind: "stopped"; readonly report: MonthReport | null }
  | { readonly kind: "failed"; readonly why: Trouble; readonly report: MonthReport | null }
  | { readonly kind: "whole"; readonly report: MonthReport };

const beginning: ReportProgress = { read: 0, of: null, report: null };

/** One report at a time: a new one, and leaving the page, stop the reading of the last. */
export function useReport(work: ReportWork) {
  const [state, set] = useState<ReportState>({ kind: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const load = async (month: Month, scope: Scope): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    let last = beginning;
    const now = (next: ReportState) => running.current === control && set(next);
    now({ kind: "reading", progress: last });
    const end = await work.load(month, scope, (progress) => now({ kind: "reading", progress: (last = { ...progress, report: progress.report ?? last.report }) }), control.signal);
    now(end.kind === "done" ? { kind: "whole", report: end.report } : end.kind === "stopped" ? { kind: "stopped", report: last.report } : { kind: "failed", why: end.why, report: last.report });
  };

  const saveNote = async (unit: string | null, note: string): Promise<Did> => {
    const report = reportIn(state);
    if (report === null) return { kind: "failed", why: { kind: "unexpected", message: "no report" } };
    const did = await work.saveNote(report.month, unit, note);
    if (did.kind === "done") set((now) => withNote(now, unit, note));
    return did;
  };

  return { state, load, stop: () => running.current?.abort(), saveNote };
}

export function reportIn(state: ReportState): MonthReport | null {
  return state.kind === "none" ? null : state.kind === "reading" ? state.progress.report : state.report;
}

function withNote(state: ReportState, unit: string | null, note: string): ReportState {
  const noted = (report: MonthReport): MonthReport => ({ ...report, units: report.units.map((row) => (row.unit === unit ? { ...row, note } : row)) });
  switch (state.kind) {
    case "none":
      return state;
    case "reading":
      return { ...state, progress: { ...state.progress, report: state.progress.report && noted(state.progress.report) } };
    case "stopped":
    case "failed":
      return { ...state, report: state.report && noted(state.report) };
    case "whole":
      return { ...state, report: noted(state.report) };
  }
}
