/** Runs a task whenever asked, one run at a time; what is asked during a run leads to one more. */
export function repeating(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await task();
    } while (again);
  };
  return () => {
    if (running === null) {
      running = run().finally(() => {
        running = null;
      });
    } else again = true;
    return running;
  };
}
