/** How far the work may run ahead of the result that is waited for. */
interface Bounds {
  readonly items: number;
  /** In the unit of `sizeOf`: what is done and not yet taken. */
  readonly size: number;
}

/**
 * Works on items side by side and gives the results in their order. One that takes long does not let the others pile up:
 * no more are begun than the bounds allow, so that a folder of any length takes the same memory.
 */
export async function* inOrder<Item, Result>(items: AsyncIterable<Item>, work: (item: Item) => Promise<Result>, bounds: Bounds, sizeOf: (result: Result) => number): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let ended = false;
  let waiting = 0;
  let filling = false;
  let failure: { readonly error: unknown } | null = null;
  /** Rings when an item is there, or none will come. */
  let ring: () => void = () => undefined;

  const begin = (item: Item) => {
    const one = work(item).then((result) => {
      waiting += sizeOf(result);
      return result;
    });
    // Seen when its turn comes.
    one.catch(() => undefined);
    begun.push(one);
  };
  const fill = async () => {
    if (filling) return;
    filling = true;
    try {
      while (!ended && begun.length < bounds.items && waiting < bounds.size) {
        const { done, value } = await source.next();
        if (done) ended = true;
        else begin(value);
        ring();
      }
    } catch (error) {
      failure = { error };
      ended = true;
      ring();
    } finally {
      filling = false;
    }
  };

  try {
    for (;;) {
      void fill();
      while (begun.length === 0 && !ended) await new Promise<void>((resolve) => (ring = resolve));
      const first = begun[0];
      if (!first) {
        if (failure) throw (failure as { readonly error: unknown }).error;
        return;
      }
      const result = await first;
      void begun.shift();
      waiting -= sizeOf(result);
      yield result;
    }
  } finally {
    await source.return?.();
  }
}
