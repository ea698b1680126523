/** Milliseconds: by then it is done, quiet or not. */
const latest = 2000;

/** Runs what nobody waits for once the page has nothing better to do; what it throws is nobody's trouble. */
export function whenQuiet(run: () => void): void {
  const quietly = (): void => {
    try {
      run();
    } catch {
      // A full or forbidden store, say: it only costs what was to be kept.
    }
  };
  if (typeof requestIdleCallback === "function") requestIdleCallback(quietly, { timeout: latest });
  else setTimeout(quietly, 200);
}
