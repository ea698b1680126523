import { troubleOfGraph } from "../../graph/trouble-of-graph";
import type { Supplied } from "../../jobs/supply";
import { OutlookError } from "../../outlook/ask";
import type { FixOutcome, SupplyOutcome, Trouble } from "../work";

/** Trouble that has been named already, on its way out of a longer story. */
export class TroubleError extends Error {
  constructor(readonly why: Trouble) {
    super(why.kind);
    this.name = "TroubleError";
  }
}

type Keep = (why: Trouble, fault: unknown, at: number) => void;
let waiting: Parameters<Keep>[] = [];
let keep: Keep = (...one) => void waiting.push(one);

/** Who keeps troubles for the page of support comes after the first of them, and hears those too. */
export function keepTroubles(keeper: Keep): void {
  keep = keeper;
  for (const one of waiting) keep(...one);
  waiting = [];
}

/** The pane's door: whatever was thrown becomes something there is a sentence for. */
export function troubleOf(fault: unknown): Trouble {
  const why = named(fault);
  keep(why, fault, Date.now());
  return why;
}

function named(fault: unknown): Trouble {
  if (fault instanceof TroubleError) return fault.why;
  if (fault instanceof OutlookError) return { kind: "outlook", call: fault.call, code: fault.code };
  if (isMissingPart(fault)) return { kind: "offline" };
  return troubleOfGraph(fault) ?? { kind: "unexpected", message: fault instanceof Error ? fault.message : String(fault) };
}

/** A part of the pane that comes when it is needed, and did not come. */
function isMissingPart(fault: unknown): boolean {
  return fault instanceof Error && fault.name === "ChunkLoadError";
}

export async function tried(run: () => Promise<unknown>): Promise<FixOutcome> {
  try {
    await run();
    return { kind: "done" };
  } catch (fault) {
    return { kind: "failed", why: troubleOf(fault) };
  }
}

export async function supplying(run: () => Promise<Supplied>): Promise<SupplyOutcome> {
  try {
    const supplied = await run();
    switch (supplied.kind) {
      case "supplied":
        return { kind: "supplied", record: supplied.record, how: "compose" };
      case "refused":
        return { kind: "failed", why: supplied.why };
    }
  } catch (fault) {
    return { kind: "failed", why: troubleOf(fault) };
  }
}
