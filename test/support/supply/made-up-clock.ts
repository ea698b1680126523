const begin = Date.UTC(2026, 10, 26, 1);

/** Everything in this process has the made-up time until the answer is called: Exchange dates mail by it. */
export function madeUpClock(now: () => number): () => void {
  const Real = globalThis.Date;
  class MadeUp extends Real {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(begin + now());
      else super(...(given as [number]));
    }

    static override now(): number {
      return begin + now();
    }
  }
  globalThis.Date = MadeUp as DateConstructor;
  return () => void (globalThis.Date = Real);
}
