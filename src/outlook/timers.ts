// Nobody promises timers in classic Outlook's runtime (CLASSIC-RUNTIME §1), and the send file is checked without a DOM.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Runs later, where the runtime has timers; answers the way to call it off. */
export function later(milliseconds: number, run: () => void): () => void {
  if (typeof setTimeout !== "function") return () => undefined;
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
