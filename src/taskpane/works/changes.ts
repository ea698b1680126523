/** Changes made to one draft, one at a time. */
export interface Changes {
  run<T>(change: () => Promise<T>): Promise<T>;
  /** Asked before the draft is read; the answer says afterwards whether it was read whole, with no change under way meanwhile. */
  watch(): () => boolean;
}

/** A click that changes the draft and the pane's own care for it (headers that became untrue) must not meet halfway. */
export function oneAtATime(): Changes {
  let begun = 0;
  let open = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (change) => {
      begun++;
      open++;
      const turn = last.then(change).finally(() => open--);
      last = turn.catch(() => undefined);
      return turn;
    },
    watch: () => {
      const before = begun;
      const quiet = open === 0;
      return () => quiet && begun === before;
    },
  };
}
