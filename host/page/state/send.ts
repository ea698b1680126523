import type { LaunchOutcome } from "../../protocol/outlook-model";
import { wordsOf } from "../words/words";
import type { Draft } from "./draft";
import { launchFunction, mailboxSet } from "./launch-events";
import { closeDraft, launchQueueOf } from "./open-drafts";
import type { Page, Sending, SendMode } from "./page-state";
import { sentenceOf, toast } from "./toast";

/** Compose events still under way get this long before the send event follows them. */
const grace = 1500;

const modes: Readonly<Record<string, SendMode>> = { PromptUser: "promptUser", SoftBlock: "softBlock", Block: "block" };

/** How to stop waiting for the handler of a draft. */
const giveUps = new WeakMap<Draft, AbortController>();

/** Asks the add-in, then sends or shows why not. */
export async function pressSend(page: Page, draft: Draft): Promise<void> {
  if (page.store.get().sending !== null) return;
  const { session, faults } = page.store.get();
  const words = wordsOf(page.store.get().language);
  const { to, cc, bcc } = draft.store.get();
  if (to.length + cc.length + bcc.length === 0) return draft.store.set({ trouble: words.noRecipient });

  const functionName = launchFunction(page, "OnMessageSend");
  if (functionName === null || faults.smartAlerts === "off") return deliver(page, draft);

  const mode = modes[session.addin.sendMode] ?? "softBlock";
  const sending: Sending = { draft, mode, phase: "checking", completed: null };
  page.store.set({ sending });
  const isCurrent = (): boolean => page.store.get().sending?.draft === draft && ["checking", "slow"].includes(page.store.get().sending?.phase ?? "");
  const slow = (): void => {
    if (isCurrent()) page.store.set({ sending: { ...sending, phase: "slow" } });
  };

  const giveUp = new AbortController();
  giveUps.set(draft, giveUp);
  try {
    await Promise.race([launchQueueOf(draft).settled(), new Promise((resolve) => window.setTimeout(resolve, grace))]);
    if (giveUp.signal.aborted) return;
    const outcome = await page.protocol.launch(session.addin.runtimeUrl, draft.key, "OnMessageSend", functionName, {}, slow, giveUp.signal);
    // The writer may have decided meanwhile, in the "taking longer" dialog.
    if (isCurrent()) await conclude(page, sending, outcome);
  } catch (error) {
    if (isCurrent()) await conclude(page, sending, { kind: "unavailable", why: sentenceOf(page, error) });
  } finally {
    giveUp.abort();
  }
}

async function conclude(page: Page, sending: Sending, outcome: LaunchOutcome): Promise<void> {
  if (outcome.kind === "too-long") return page.store.set({ sending: { ...sending, phase: "timed-out" } });
  if (outcome.kind === "completed") {
    const { completed } = outcome;
    if (completed.allowEvent) return deliver(page, sending.draft);
    // `sendModeOverride` came with 1.14; before that the manifest alone decides.
    const mode = mailboxSet(page) >= 14 && completed.sendModeOverride ? completed.sendModeOverride : sending.mode;
    return page.store.set({ sending: { ...sending, mode, phase: "alert", completed } });
  }
  if (sending.mode !== "promptUser") return page.store.set({ sending: { ...sending, phase: "unavailable" } });
  const { language, session } = page.store.get();
  await deliver(page, sending.draft, wordsOf(language).sentUnchecked(session.addin.name));
}

/** "Send anyway". */
export async function sendAnyway(page: Page): Promise<void> {
  const { sending } = page.store.get();
  if (!sending) return;
  giveUps.get(sending.draft)?.abort();
  await deliver(page, sending.draft);
}

/** "Don't send": the draft stays as it was. */
export function keepDraft(page: Page): void {
  const { sending } = page.store.get();
  if (sending) giveUps.get(sending.draft)?.abort();
  page.store.set({ sending: null });
}

export function tryAgain(page: Page): void {
  const { sending } = page.store.get();
  page.store.set({ sending: null });
  if (sending) void pressSend(page, sending.draft);
}

/** "Take action": the pane opens with what the add-in gave; a command it does not have acts as "Don't send". */
export function takeAction(page: Page): void {
  const { sending, session } = page.store.get();
  page.store.set({ sending: null });
  if (!sending || sending.completed?.commandId !== session.addin.composeCommandId) return;
  sending.draft.initializationContext = sending.completed.contextData ?? "";
  const alreadyOpen = sending.draft.store.get().paneOpen;
  sending.draft.store.set({ paneOpen: true });
  if (alreadyOpen) page.protocol.itemChanged(sending.draft.key, { kind: "initialization-context" });
}

async function deliver(page: Page, draft: Draft, warning?: string): Promise<void> {
  const words = wordsOf(page.store.get().language);
  page.store.set({ sending: { draft, mode: "promptUser", phase: "leaving", completed: null } });
  try {
    draft.applyOnSend();
    await draft.save();
    await page.api.send(draft.mailbox, draft.storedId ?? "", draft.from().address);
    closeDraft(page, draft);
    toast(page, warning === undefined ? "success" : "warning", warning ?? words.sent);
  } catch (error) {
    draft.store.set({ trouble: sentenceOf(page, error) });
  } finally {
    page.store.set({ sending: null });
  }
}
