import { cutTo } from "./display-width";
import type { Streams } from "./streams";
import { figure, rate } from "./summary";

/** Milliseconds. What is done at once shows no progress, and a person reads no more than a few lines a second. */
const patience = 400;
const pause = 100;
const erase = "\r\u001b[2K";

export interface Progress {
  /** Told of each mail; `total` as far as it is known. */
  show(done: number, errors: number, total: number | null): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** One line of standard error, written over and over: only where a person watches. */
export function openProgress({ err, errTerminal }: Streams, now: () => number = Date.now): Progress {
  const started = now();
  let shown = false;
  let begun = false;
  let last = started + patience - pause;
  return {
    show(done, errors, total) {
      const time = now();
      // One that was taken away for a row comes back at once, or it would flicker.
      if (!errTerminal || (time - last < pause && (shown || !begun))) return;
      last = time;
      shown = begun = true;
      const line = `${done}${total === null ? "" : `/${total}`} thư, ${figure(rate(done, time - started))} thư/giây${errors > 0 ? `, ${errors} tệp không đọc được` : ""}`;
      err(`${erase}${cutTo(line, errTerminal.columns() - 1)}`);
    },
    clear() {
      if (shown) err(erase);
      shown = false;
    },
  };
}
