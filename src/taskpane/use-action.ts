import { useCallback, useRef, useState } from "react";
import type { AppliedFix, SupplyOutcome, Trouble } from "./work";

export interface Action {
  /** The action under way, by the name it was given. */
  readonly busy: string | null;
  readonly failed: { readonly name: string; readonly why: Trouble } | null;
  run(name: string, start: () => Promise<AppliedFix | SupplyOutcome>): Promise<boolean>;
}

/** One click at a time: a second one while the first is under way does nothing. */
export function useAction(): Action {
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<Action["failed"]>(null);
  const underWay = useRef(false);

  const run = useCallback(async (name: string, start: () => Promise<AppliedFix | SupplyOutcome>) => {
    if (underWay.current) return false;
    underWay.current = true;
    setBusy(name);
    setFailed(null);
    try {
      const outcome = await start();
      if (outcome.kind === "failed") setFailed({ name, why: outcome.why });
      return outcome.kind !== "failed";
    } catch (error) {
      setFailed({ name, why: { kind: "unexpected", message: error instanceof Error ? error.message : String(error) } });
      return false;
    } finally {
      underWay.current = false;
      setBusy(null);
    }
  }, []);

  return { busy, failed, run };
}
