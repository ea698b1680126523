import { writeCheckNote } from "../domain/check-note";
import type { Finding, SendDecision } from "../domain/finding";
import { describeDecision } from "./describe-decision";
import type { DialogWords } from "./dialog-words";

/** What the send event answers; the field names are Outlook's. No `cancelLabel`: it would rename "Don't Send" where a button opens the pane beside it. */
export interface SendAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  /** The only one Outlook documents: an add-in may soften the manifest's mode, never harden it. */
  readonly sendModeOverride?: "promptUser";
}

export const letGo: SendAnswer = { allowEvent: true };

/** How a mail is answered at send, and what is noted of its check (`domain/check-note`); `null` for ordinary mail. */
export interface Judged {
  readonly answer: SendAnswer;
  readonly note: string | null;
}

/** Control id of the pane's button in the manifest. */
const paneButton = "ComposePaneButton";

interface Facts {
  readonly decision: SendDecision;
  readonly findings: readonly Finding[];
  readonly official: boolean;
}

/** A decision as Outlook takes it. `canAsk`: the client can soften the manifest's mode; `whole`: all of the mail was read. */
export function judgedAtSend({ decision, findings, official }: Facts, words: DialogWords, canAsk: boolean, whole = true): Judged {
  const asked = decision.kind === "allow" ? [] : decision.findings;
  const kinds = asked.map(({ kind }) => kind);
  const told = findings.filter((one) => asked.indexOf(one) < 0).map(({ kind }) => kind);
  return { answer: answerOf(decision.kind, describeDecision(decision, words), kinds, canAsk), note: official ? writeCheckNote(kinds, told, whole) : null };
}

export function answerOf(kind: SendDecision["kind"], errorMessage: string, findings: readonly string[], canAsk: boolean): SendAnswer {
  // A client that cannot soften the manifest's SoftBlock cannot ask: what is no stop goes, and the pane has said why.
  if (kind === "allow" || (kind === "ask" && !canAsk)) return letGo;
  const answer = { allowEvent: false, errorMessage, commandId: paneButton, contextData: JSON.stringify({ findings }) };
  return kind === "ask" ? Object.assign(answer, { sendModeOverride: "promptUser" as const }) : answer;
}
