/** What is loaded when it is first wanted, and then is there. One that did not come is asked for again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let come: Promise<T> | null = null;
  return () =>
    (come ??= load().catch((fault: unknown) => {
      come = null;
      throw fault;
    }));
}
