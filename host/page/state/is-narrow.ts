/** The width below which the folders lie over the mail instead of beside it; the styles of app.tsx say the same. */
export function isNarrow(): boolean {
  return window.matchMedia("(max-width: 1100px)").matches;
}
