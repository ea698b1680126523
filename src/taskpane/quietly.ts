import { OutlookError } from "../outlook/ask";

/** What only makes the send event wiser may fail: it has rules of its own. */
export async function quietly(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    if (!(fault instanceof OutlookError)) throw fault;
  }
}
