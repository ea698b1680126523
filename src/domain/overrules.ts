import type { SupplyState } from "./supply-state";

/** Whether "supplied" alone is no longer true of a document in this state. In a file of its own: the pane asks it before it can tell states. */
export function overrules({ kind }: SupplyState): boolean {
  return kind === "returned" || kind === "recalled";
}
