import type { Draft } from "./draft";
import type { Page } from "./page-state";
import { sentenceOf } from "./toast";

/** As Outlook on the web: what is being written is put into Drafts by itself, this long after the last save. */
const interval = 30_000;

export function saveNowAndThen(page: Page, draft: Draft): void {
  let timer = 0;
  const isOpen = (): boolean => page.store.get().drafts.includes(draft);
  draft.store.subscribe(() => {
    if (timer !== 0 || !draft.store.get().dirty) return;
    timer = window.setTimeout(() => {
      timer = 0;
      // A mail on its way out saves itself.
      if (!isOpen() || !draft.store.get().dirty || page.store.get().sending?.draft === draft) return;
      draft.save().catch((error: unknown) => draft.store.set({ trouble: sentenceOf(page, error) }));
    }, interval);
  });
}
