import type { ReadRules } from "../config/read-reduced";
import { classifyAtSend } from "../domain/classify/classify-at-send";
import type { ReadingNote } from "../domain/document";
import { mailDigest } from "../domain/mail-digest";
import { decideDraft } from "../jobs/decide-draft";
import { withReadings } from "../jobs/with-readings";
import { askOnce, type Start } from "../outlook/ask-once";
import type { ComposeItem } from "../outlook/current-item";
import { launchedItem } from "../outlook/launch-events";
import { noteCheck, tellInBar } from "../outlook/note-check";
import { startReadingDraft, type DraftReading } from "../outlook/read-draft";
import { canAsk } from "../outlook/requirements";
import { rulesKey, roamingText } from "../outlook/roaming";
import { sessionNotesOf, type SessionNotes } from "../outlook/session-notes";
import { dialogVi } from "../text/dialog.vi";
import { answerOf, judgedAtSend, letGo, type Judged, type SendAnswer } from "../text/send-answer";
import type { Outcome, Story } from "./answer-once";
import { rulesAtSend } from "./rules-at-send";

/** Milliseconds: one call that hangs must leave time for what follows. */
const callPatience = 1000;

const noNotes: SessionNotes = { readings: {}, rules: "", judged: null };

/**
 * Reads the draft and what was noted of it, decides, and says why. No token, no request, no package. What it says itself is in
 * Vietnamese, the original; another language comes with the judgement that the pane, or a compose event, has left.
 */
export function onSend(): Story {
  const item = launchedItem();
  let notes = noNotes;
  // Outlook is sometimes busy for a moment: what it refuses is asked for once more. What it refuses again is missing from the mail, and the mail is judged by the rest.
  const ask = <T>(start: Start<T>) => askOnce(start, callPatience).catch((fault: unknown) => (fault ? askOnce(start, callPatience) : Promise.reject(fault)));
  const draft =
    item && startReadingDraft(item, (_part, start) => ask(start), () => undefined, [() => ask<object>((done) => item.sessionData.getAllAsync(done)).then((all) => (notes = sessionNotesOf(all)))]);
  const soFar = (): Outcome => {
    let first: ReadRules | null = null;
    for (const rules of rulesAtSend([notes.rules, roamingText(rulesKey)])) {
      first = first || rules;
      try {
        if (rules) return outcomeOf(item, draft && draft.soFar(), notes, rules);
      } catch {
        // A fault of ours, or of the rules: the next best are taken.
      }
    }
    return unchecked(item, first);
  };
  return { soFar, finished: Promise.resolve(draft && draft.finished) };
}

function outcomeOf(item: ComposeItem | null, draft: DraftReading | null, notes: SessionNotes, rules: ReadRules): Outcome {
  if (!item || !draft || draft.blind) return unchecked(item, rules);
  const { mail, doubtful, meta } = draft;
  const { judged, readings } = notes;
  const whole = notes !== noNotes && draft.whole;
  const { answer, note } =
    judged && judged["digest"] === mailDigest(mail)
      ? leftBehind(judged)
      : judgedAtSend(decideDraft(withReadings(mail, readings as Readonly<Record<string, ReadingNote>>), rules, classifyAtSend, doubtful), dialogVi, canAsk(), whole);
  const outcome = whole || !answer.allowEvent ? { answer, before: nothing } : unchecked(item, rules);
  return { answer: outcome.answer, before: () => Promise.all([noteCheck(item, note, meta, mail.supplied !== null), outcome.before()]) };
}

/** Names in quotes: the build shortens those of our own, and these stand in JSON. */
function leftBehind(judged: { readonly [key: string]: unknown }): Judged {
  return { answer: judged["answer"] as SendAnswer, note: judged["note"] as string | null };
}

/** Nobody could look at the mail, or not at all of it: the policy says what then (`whenCheckFails`). */
function unchecked(item: ComposeItem | null, rules: ReadRules | null): Outcome {
  const asks = rules && rules.policy.whenCheckFails === "ask" && rules.policy.enabled;
  return asks
    ? { answer: answerOf("ask", `${dialogVi.ask}\n• ${dialogVi.failed} ${dialogVi["fix-check"]}`, [], canAsk()), before: nothing }
    : { answer: letGo, before: () => (item ? tellInBar(item, dialogVi.failed) : nothing()) };
}

const nothing = (): Promise<unknown> => Promise.resolve();
