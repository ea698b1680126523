import { ReadingFailure } from "../../src/documents/reading-failure";
import { factsOf, readAs } from "../support/makers/readers";
import type { Format } from "../support/makers/small-files";

/** How the reading of one input ended; "crash" is anything thrown that is no named problem. */
export type Outcome = { readonly kind: "text" | "encrypted" | "damaged" | "too-large" | "unsupported" } | { readonly kind: "crash"; readonly stack: string };

/** Reads one input to the end: the text, and the facts of it. */
export async function tryInput(format: Format, bytes: Uint8Array): Promise<Outcome> {
  try {
    factsOf(await readAs(format, bytes));
    return { kind: "text" };
  } catch (error) {
    if (error instanceof ReadingFailure) return { kind: error.problem };
    return { kind: "crash", stack: error instanceof Error ? (error.stack ?? String(error)) : `thrown: ${String(error)}` };
  }
}
