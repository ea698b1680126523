import { wordsOf } from "../words/words";
import { ApiError } from "./api";
import type { Page, Toast } from "./page-state";

let counter = 0;

export function toast(page: Page, intent: Toast["intent"], text: string): void {
  counter += 1;
  const id = counter;
  page.store.set((now) => ({ toasts: [...now.toasts, { id, intent, text }] }));
  window.setTimeout(() => dismissToast(page, id), intent === "success" || intent === "info" ? 5000 : 15000);
}

export function dismissToast(page: Page, id: number): void {
  page.store.set((now) => ({ toasts: now.toasts.filter((shown) => shown.id !== id) }));
}

/** The sentence for something that failed: the server's own, or that it could not be reached. */
export function sentenceOf(page: Page, error: unknown): string {
  if (error instanceof ApiError) return error.message;
  const words = wordsOf(page.store.get().language);
  if (error instanceof TypeError) return words.serverAway;
  return error instanceof Error ? error.message : String(error);
}

/** Runs something the person asked for; a failure is told, never swallowed. */
export async function attempt(page: Page, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    toast(page, "error", sentenceOf(page, error));
    return false;
  }
}
