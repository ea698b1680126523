import { classifyAtSend } from "../domain/classify/classify-at-send";
import type { ReadingNote } from "../domain/document";
import { parsed } from "../domain/submission-record";
import { decideDraft } from "../jobs/decide-draft";
import { withReadings } from "../jobs/with-readings";
import { askOnce } from "../outlook/ask-once";
import { displayLanguage } from "../outlook/language";
import { launchedItem, type SendAnswer } from "../outlook/launch-events";
import { startReadingDraft } from "../outlook/read-draft";
import { canAsk } from "../outlook/requirements";
import { rulesKey, roamingText, wordsKey } from "../outlook/roaming";
import { sessionNotesOf, type SessionNotes } from "../outlook/session-notes";
import { describeDecision } from "../text/describe-decision";
import { wordsFrom, type DialogWords } from "../text/dialog-words";
import { dialogVi } from "../text/dialog.vi";
import { languageOf } from "../text/language";
import { letGo, type Story } from "./answer-once";
import { rulesAtSend } from "./rules-at-send";

/** One call that hangs must leave time for the others. */
const callPatience = 1100;

/** Control id of the pane's button in the manifest. */
const paneButton = "ComposePaneButton";

/** Reads the draft and what the pane noted of it, decides, and says why. No token, no request, no package. */
export function onSend(): Story {
  const item = launchedItem();
  if (item === null) return { soFar: () => letGo, finished: Promise.resolve() };
  let notes: SessionNotes = { readings: {}, rules: null };
  const readNotes = () => askOnce<object>((done) => item.sessionData.getAllAsync(done), callPatience).then((all) => (notes = sessionNotesOf(all)));
  // What is refused is missing from the mail, and the mail is judged by the rest.
  const draft = startReadingDraft(item, (_part, start) => askOnce(start, callPatience), () => undefined, [readNotes]);
  const soFar = (): SendAnswer => {
    const { mail, blind, doubtful } = draft.soFar();
    const rules = blind ? null : rulesAtSend([notes.rules, roamingText(rulesKey)]);
    if (rules === null) return letGo;
    const { decision } = decideDraft(withReadings(mail, notes.readings as Readonly<Record<string, ReadingNote>>), rules, classifyAtSend, doubtful);
    // A client that cannot soften the manifest's SoftBlock cannot ask: what is no stop goes, and the pane has said why.
    if (decision.kind === "allow" || (decision.kind === "ask" && !canAsk())) return letGo;
    const answer: SendAnswer = {
      allowEvent: false,
      errorMessage: describeDecision(decision, dialogWords()),
      commandId: paneButton,
      contextData: JSON.stringify({ findings: decision.findings.map(({ kind }) => kind) }),
    };
    return decision.kind === "ask" ? Object.assign(answer, { sendModeOverride: "promptUser" as const }) : answer;
  };
  return { soFar, finished: draft.finished };
}

/** Vietnamese, or the words of the person's own language where the pane has left them. */
function dialogWords(): DialogWords {
  return languageOf(displayLanguage()) === "vi" ? dialogVi : wordsFrom(parsed(roamingText(wordsKey) || "{}"), dialogVi);
}
