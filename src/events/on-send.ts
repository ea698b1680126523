import type { ReadRules } from "../config/read-reduced";
import { classifyAtSend } from "../domain/classify/classify-at-send";
import type { ReadingNote } from "../domain/document";
import { mailDigest } from "../domain/mail-digest";
import { parsed } from "../domain/submission-record";
import { decideDraft } from "../jobs/decide-draft";
import { withReadings } from "../jobs/with-readings";
import { askOnce } from "../outlook/ask-once";
import type { ComposeItem } from "../outlook/current-item";
import { displayLanguage } from "../outlook/language";
import { launchedItem } from "../outlook/launch-events";
import { noteCheck, tellInBar } from "../outlook/note-check";
import { startReadingDraft, type DraftReading } from "../outlook/read-draft";
import { canAsk } from "../outlook/requirements";
import { rulesKey, roamingText, wordsKey } from "../outlook/roaming";
import { sessionNotesOf, type SessionNotes } from "../outlook/session-notes";
import { wordsFrom, type DialogWords } from "../text/dialog-words";
import { dialogVi } from "../text/dialog.vi";
import { languageOf } from "../text/language";
import { answerOf, judgedAtSend, letGo, type Judged } from "../text/send-answer";
import type { Outcome, Story } from "./answer-once";
import { rulesAtSend } from "./rules-at-send";

/** Milliseconds: one call that hangs must leave time for what follows. */
const callPatience = 1000;

/** Reads the draft and what the pane noted of it, decides, and says why. No token, no request, no package. */
export function onSend(): Story {
  const item = launchedItem();
  let notes: SessionNotes = { readings: {}, rules: null, judged: null };
  const rules = () => rulesAtSend([notes.rules, roamingText(rulesKey)]);
  if (item === null) return { soFar: () => unchecked(rules(), null), finished: Promise.resolve() };

  const readNotes = () => askOnce<object>((done) => item.sessionData.getAllAsync(done), callPatience).then((all) => (notes = sessionNotesOf(all)));
  // Outlook is sometimes busy for a moment: what it refuses is asked for once more. What it refuses again is missing from the mail, and the mail is judged by the rest.
  const draft = startReadingDraft(item, (_part, start) => askOnce(start, callPatience).catch((fault: unknown) => (fault ? askOnce(start, callPatience) : Promise.reject(fault))), () => undefined, [readNotes]);
  const soFar = (): Outcome => {
    const reading = draft.soFar();
    try {
      return outcomeOf(item, reading, notes, rules());
    } catch {
      // A fault of ours.
      return unchecked(rules(), item);
    }
  };
  return { soFar, finished: draft.finished };
}

function outcomeOf(item: ComposeItem, { mail, blind, whole, doubtful, meta }: DraftReading, { judged, readings }: SessionNotes, rules: ReadRules | null): Outcome {
  if (blind || !rules) return unchecked(rules, item);
  const { answer, note } =
    judged && judged["digest"] === mailDigest(mail)
      ? (judged as unknown as Judged)
      : judgedAtSend(decideDraft(withReadings(mail, readings as Readonly<Record<string, ReadingNote>>), rules, classifyAtSend, doubtful), dialogWords(), canAsk(), whole);
  const outcome = !whole && answer.allowEvent ? unchecked(rules, item) : { answer };
  return note || (meta && !mail.supplied) ? { answer: outcome.answer, before: () => Promise.all([noteCheck(item, note, meta), outcome.before && outcome.before()]) } : outcome;
}

/** Nobody could look at the mail, or not at all of it: the policy says what then (`whenCheckFails`). */
function unchecked(rules: ReadRules | null, item: ComposeItem | null): Outcome {
  const words = dialogWords();
  if (!rules || rules.policy.whenCheckFails !== "ask" || !rules.policy.enabled) return { answer: letGo, before: () => Promise.resolve(item && tellInBar(item, words.failed + ".")) };
  return { answer: answerOf("ask", `${words.ask}\n• ${words.failed}. ${words["fix-check"]}`, [], canAsk()) };
}

/** Vietnamese, or the words of the person's own language where the pane has left them. */
function dialogWords(): DialogWords {
  return languageOf(displayLanguage()) === "vi" ? dialogVi : wordsFrom(parsed(roamingText(wordsKey) || "{}"), dialogVi);
}
