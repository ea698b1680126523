import { wordsOf } from "../words/words";
import type { Draft } from "./draft";
import type { Page } from "./page-state";
import { attempt, toast } from "./toast";

/** "Lưu", asked for by the writer, who is told. */
export async function saveDraft(page: Page, draft: Draft): Promise<void> {
  if (await attempt(page, () => draft.save())) toast(page, "success", wordsOf(page.store.get().language).saved);
}
