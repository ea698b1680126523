import type { FindingKind, SendDecision } from "../../domain/finding";
import type { CheckedDraft } from "../../jobs/check-draft";
import type { ComposeItem } from "../../outlook/current-item";
import { clearBar, tellInBarFor } from "../../outlook/notices";
import { alertsAtSend, canAsk, readsMarkdown } from "../../outlook/requirements";
import { noteJudged } from "../../outlook/session-notes";
import { inMarkdown } from "../../text/in-markdown";
import { barText } from "../../text/bar-text";
import type { DialogWords } from "../../text/dialog-words";
import { judgedAtSend } from "../../text/send-answer";
import { quietly } from "../quietly";

export { dialogWordsFor } from "./dialog-words-for";

/** A draft as it is judged now, with its mark. */
export interface JudgedDraft extends Pick<CheckedDraft, "findings" | "official"> {
  readonly digest: number;
  /** Every part of it was read; an older Outlook never shows all. */
  readonly whole: boolean;
  /** Without what the person has confirmed. */
  readonly decision: SendDecision;
}

/** What a clerk hears of a draft at send, prepared while it is written. */
export interface AtSend {
  prepare(draft: JudgedDraft): Promise<void>;
}

/**
 * Leaves the judgement for the send event, which takes it as long as the mail stays as it is. Where Outlook does not ask at send, the
 * bar above the mail says what is to be looked at.
 */
export function openAtSend(item: ComposeItem, words: DialogWords): AtSend {
  const alerts = alertsAtSend();
  let left = "";
  /** Nobody knows what an earlier event, or pane, has said there. */
  let told: string | null = null;
  return {
    prepare: async ({ digest, whole, decision, findings, official }) => {
      const { answer, note } = judgedAtSend({ decision, findings: findings.map(({ finding }) => finding), official }, words, canAsk());
      const markdown = answer.errorMessage !== undefined && readsMarkdown() ? inMarkdown(answer.errorMessage) : null;
      const judged = { answer: markdown === null ? answer : { ...answer, errorMessageMarkdown: markdown }, note };
      const next = JSON.stringify([digest, judged]);
      // A mail that Outlook would not show whole is judged by the send event itself.
      if (whole && next !== left) await quietly(() => noteJudged(item, digest, judged));
      if (whole) left = next;

      if (alerts === "all") return;
      const bar = decision.kind === "allow" ? "" : barText(decision.findings.map(({ kind }): FindingKind => kind), words);
      if (bar !== told) await quietly(() => (bar === "" ? clearBar(item) : tellInBarFor(item, bar)));
      told = bar;
    },
  };
}
