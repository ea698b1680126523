import { ask, OutlookError } from "./ask";
import type { ComposeItem } from "./current-item";

/** Outlook tells nothing about subject, text and sender; so they are looked at, gently, while the pane is seen. */
const pollEvery = 1500;

/** Calls back when something in the draft has changed. Answers the way to stop. */
export function watchDraft(item: ComposeItem, changed: () => void): () => void {
  let stopped = false;
  const tell = () => {
    if (!stopped) changed();
  };
  const handled = [Office.EventType.RecipientsChanged, Office.EventType.AttachmentsChanged];
  for (const type of handled) listen(`addHandlerAsync ${type}`, (done) => item.addHandlerAsync(type, tell, done));

  let last: string | null = null;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking || stopped || document.visibilityState === "hidden") return;
    looking = true;
    try {
      const now = await quickFacts(item);
      if (last !== null && last !== now) tell();
      last = now;
    } catch (fault) {
      // The full reading, which follows every change, says what Outlook refuses; a look that fails is only a look.
      if (!(fault instanceof OutlookError)) throw fault;
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), pollEvery);
  void look();
  return () => {
    stopped = true;
    clearInterval(timer);
    for (const type of handled) listen(`removeHandlerAsync ${type}`, (done) => item.removeHandlerAsync(type, done));
  };
}

/** Calls back when the pinned pane gets another item, none, or another selection. Answers the way to stop. */
export function watchSelection(changed: () => void): () => void {
  let stopped = false;
  const tell = () => {
    if (!stopped) changed();
  };
  const { mailbox } = Office.context;
  const types = [Office.EventType.ItemChanged, Office.EventType.SelectedItemsChanged].filter(Boolean);
  for (const type of types) listen(`addHandlerAsync ${type}`, (done) => mailbox.addHandlerAsync(type, tell, done));
  return () => {
    stopped = true;
  };
}

async function quickFacts(item: ComposeItem): Promise<string> {
  const subject = await ask<string>("subject.getAsync", (done) => item.subject.getAsync(done));
  const from = await ask<Office.EmailAddressDetails>("from.getAsync", (done) => item.from.getAsync(done));
  const body = await ask<string>("body.getAsync", (done) => item.body.getAsync("text" as Office.CoercionType, done));
  return `${from.emailAddress}\n${subject}\n${body}`;
}

/** A client without an event goes on without it: the polling, or the next click, finds the change. */
function listen(call: string, start: (done: (result: Office.AsyncResult<void>) => void) => void): void {
  ask<void>(call, start).catch((fault: unknown) => {
    if (!(fault instanceof OutlookError)) throw fault;
  });
}
