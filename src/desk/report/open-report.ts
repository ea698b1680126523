import type { LoadedRules } from "../../config/load-rules";
import type { Policy } from "../../domain/policy";
import type { Editor } from "../../graph/browser-token";
import { noUnit, saveReportNote } from "../../graph/report-notes";
import type { Graph } from "../../graph/request";
import { monthOf, previousMonth, type Month } from "../../domain/month";
import type { Language } from "../../text/language";
import { deskTrouble } from "../desk-graph";
import { loadReport, Stopped } from "./load-report";
import { openMonthStore } from "./month-store";
import { unitRightsOnce, type ReportDesk, type Rights } from "./report-desk";
import type { Did, ReportEnd, ReportWork, ScopeChoice } from "./report-work";
import { saveFile } from "./save-file";

interface OpenReport {
  readonly graph: Graph;
  readonly rules: LoadedRules;
  readonly editor: Editor;
  /** On the publication mailboxes. */
  readonly rights: Rights;
  /** As it is when a file is made. */
  readonly language: () => Language;
  readonly now: () => number;
}

/** As many as the browser keeps: this month, and those back to the same a year ago. */
const monthsToChoose = 13;

/** The report as mailboxes have it. */
export async function openReport({ graph, rules, editor, rights, language, now }: OpenReport): Promise<ReportWork> {
  const { policy, catalogue } = rules;
  const thisMonth = monthOf(new Date(now()).toISOString()) ?? "";
  const desk: ReportDesk = { graph, rules, store: await openMonthStore(editor.address, thisMonth), rights, unitRights: unitRightsOnce(graph, policy), now };
  const did = (run: () => Promise<void>): Promise<Did> =>
    run().then(
      () => ({ kind: "done" }) as const,
      (fault: unknown) => ({ kind: "failed", why: deskTrouble(fault) }) as const,
    );
  return {
    months: monthsUpTo(thisMonth),
    scopes: await scopesOf(desk),
    load: (month, scope, onProgress, signal) => {
      const ended = loadReport(desk, { month, scope, signal, tell: (progress) => signal.aborted || onProgress(progress) }).then(
        (report): ReportEnd => ({ kind: "done", report }),
        (fault: unknown): ReportEnd => (fault instanceof Stopped ? { kind: "stopped" } : { kind: "failed", why: deskTrouble(fault) }),
      );
      return Promise.race([ended, stoppedBy(signal)]);
    },
    saveNote: (month, unit, text) =>
      did(async () => {
        const [office = ""] = policy.publicationMailboxes;
        await saveReportNote(graph, office, { month, unit: unit ?? noUnit, text, by: editor.address }, new Date(now()).toISOString());
      }),
    download: (file, report, letter) => did(() => saveFile(file, report, letter, catalogue, language())),
  };
}

/** Whoever opens a publication mailbox sees all who supply to it; anybody else the units whose mailboxes they open. */
async function scopesOf({ rules: { policy }, rights, unitRights }: ReportDesk): Promise<readonly ScopeChoice[]> {
  const { publicationMailboxes } = policy;
  if (publicationMailboxes.every((mailbox) => rights.get(mailbox) === false)) {
    const found = await unitRights();
    return unitScopes(policy, (mailbox) => found.get(mailbox) !== false);
  }
  const blocks = publicationMailboxes.length < 2 ? [] : publicationMailboxes.map((mailbox): ScopeChoice => ({ scope: { kind: "block", mailbox }, name: "" }));
  return [{ scope: { kind: "ministry" }, name: "" }, ...blocks, ...unitScopes(policy, () => true)];
}

function unitScopes({ units }: Policy, isOpen: (mailbox: string) => boolean): readonly ScopeChoice[] {
  return units.filter(({ mailboxes }) => mailboxes.some(isOpen)).map(({ code, name }) => ({ scope: { kind: "unit", unit: code }, name }));
}

function monthsUpTo(newest: Month): readonly Month[] {
  const months = [newest];
  while (months.length < monthsToChoose) months.push(previousMonth(months[months.length - 1]!));
  return months;
}

/** What is on its way is let go; nobody waits for it. */
function stoppedBy(signal: AbortSignal): Promise<ReportEnd> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve({ kind: "stopped" }), { once: true }));
}
