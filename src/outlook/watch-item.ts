import { ask, OutlookError } from "./ask";
import type { ComposeItem } from "./current-item";

/** Outlook tells nothing about subject, text and sender; so they are looked at, gently, while the pane is seen: sooner again while somebody writes. */
const pollEvery = 1500;
const pollWriting = 500;

/** Calls back when something in the draft has changed. Answers the way to stop. */
export function watchDraft(item: ComposeItem, changed: () => void): () => void {
  let stopped = false;
  const tell = () => {
    if (!stopped) changed();
  };
  const handled = [Office.EventType.RecipientsChanged, Office.EventType.AttachmentsChanged];
  for (const type of handled) listen(`addHandlerAsync ${type}`, (done) => item.addHandlerAsync(type, tell, done));

  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const isWritten = await lookOnce();
    if (!stopped) timer = setTimeout(() => void look(), isWritten ? pollWriting : pollEvery);
  };
  const lookOnce = async (): Promise<boolean> => {
    if (document.visibilityState === "hidden") return false;
    try {
      const now = await quickFacts(item);
      const before = last;
      last = now;
      if (before === null || before === now) return false;
      tell();
      return true;
    } catch (fault) {
      // The full reading, which follows every change, says what Outlook refuses; a look that fails is only a look.
      if (!(fault instanceof OutlookError)) throw fault;
      return false;
    }
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
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
  const [subject, from, body] = await Promise.all([
    ask<string>("subject.getAsync", (done) => item.subject.getAsync(done)),
    ask<Office.EmailAddressDetails>("from.getAsync", (done) => item.from.getAsync(done)),
    ask<string>("body.getAsync", (done) => item.body.getAsync("text" as Office.CoercionType, done)),
  ]);
  return `${from.emailAddress}\n${subject}\n${body}`;
}

/** A client without an event goes on without it: the polling, or the next click, finds the change. */
function listen(call: string, start: (done: (result: Office.AsyncResult<void>) => void) => void): void {
  ask<void>(call, start).catch((fault: unknown) => {
    if (!(fault instanceof OutlookError)) throw fault;
  });
}
