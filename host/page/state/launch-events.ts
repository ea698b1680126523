import type { Field, ItemChange } from "../../protocol/outlook-model";
import type { LaunchEvent } from "../../protocol/index";
import { knowsEvent } from "../../protocol/knows-event";
import type { Draft } from "./draft";
import type { Page } from "./page-state";

/** How long the writer must pause before the add-in is told. */
const pause = 500;

export function mailboxSet(page: Page): number {
  return Number(page.store.get().faults.mailboxSet.split(".")[1] ?? "15");
}

/** The function the add-in registered for the event; `null` when it has none or the client is too old. */
export function launchFunction(page: Page, event: LaunchEvent): string | null {
  return !knowsEvent(page.store.get().faults, event) ? null : (page.store.get().session.addin.events[event] ?? null);
}

/** Launch events of one draft: one after another, never two at once, and never in the writer's way. */
export interface LaunchQueue {
  opened(isNew: boolean): void;
  changed(change: ItemChange): void;
  /** Resolves when what is waiting has run; the send waits for it. */
  settled(): Promise<void>;
  stop(): void;
}

export function createLaunchQueue(page: Page, draft: () => Draft): LaunchQueue {
  let line: Promise<unknown> = Promise.resolve();
  const end = new AbortController();
  const fields = new Set<Field>();
  const timers = new Map<string, { readonly timer: number; readonly run: () => void }>();

  function launch(event: LaunchEvent, data: Readonly<Record<string, unknown>>): void {
    const functionName = launchFunction(page, event);
    if (functionName === null || end.signal.aborted) return;
    line = line.then(async () => {
      if (end.signal.aborted) return;
      try {
        await page.protocol.launch(page.store.get().session.addin.runtimeUrl, draft().key, event, functionName, data, () => undefined, end.signal);
      } catch {
        // Outlook says nothing either when a compose event fails; the send asks again.
      }
    });
  }

  function later(name: string, run: () => void): void {
    const waiting = timers.get(name);
    if (waiting) window.clearTimeout(waiting.timer);
    const now = (): void => {
      timers.delete(name);
      run();
    };
    timers.set(name, { timer: window.setTimeout(now, pause), run: now });
  }

  return {
    opened(isNew) {
      if (isNew) launch("OnNewMessageCompose", {});
      launch("OnMessageCompose", {});
    },
    changed(change) {
      switch (change.kind) {
        case "recipients":
          for (const field of change.fields) fields.add(field);
          return later("recipients", () => {
            const changed = [...fields];
            fields.clear();
            page.protocol.itemChanged(draft().key, { kind: "recipients", fields: changed });
            launch("OnMessageRecipientsChanged", { changedRecipientFields: { to: changed.includes("to"), cc: changed.includes("cc"), bcc: changed.includes("bcc") } });
          });
        case "attachments":
          page.protocol.itemChanged(draft().key, change);
          return launch("OnMessageAttachmentsChanged", { attachmentStatus: change.status, attachmentDetails: change.attachment });
        case "from":
          return later("from", () => {
            page.protocol.itemChanged(draft().key, change);
            launch("OnMessageFromChanged", {});
          });
        case "notification-dismissed":
        case "initialization-context":
          return page.protocol.itemChanged(draft().key, change);
      }
    },
    async settled() {
      for (const { timer, run } of [...timers.values()]) {
        window.clearTimeout(timer);
        run();
      }
      await line;
    },
    stop() {
      end.abort();
      for (const { timer } of timers.values()) window.clearTimeout(timer);
    },
  };
}
