import type { Draft } from "./draft";
import type { LaunchQueue } from "./launch-events";
import type { Page } from "./page-state";

const queues = new WeakMap<Draft, LaunchQueue>();

export function launchQueueOf(draft: Draft): LaunchQueue {
  const queue = queues.get(draft);
  if (!queue) throw new Error(`The draft ${draft.key} was not opened by the page.`);
  return queue;
}

export function keepLaunchQueue(draft: Draft, queue: LaunchQueue): void {
  queues.set(draft, queue);
}

/** Takes the draft off the page; what was saved stays in Drafts. */
export function closeDraft(page: Page, draft: Draft): void {
  queues.get(draft)?.stop();
  page.store.set((now) => {
    const drafts = now.drafts.filter((other) => other !== draft);
    return { drafts, front: now.front === draft.key ? null : now.front };
  });
}

export async function discardDraft(page: Page, draft: Draft): Promise<void> {
  closeDraft(page, draft);
  if (draft.storedId !== null) await page.api.remove(draft.mailbox, draft.storedId);
}
