import type { SuppliedDoor } from "../supplied";
import type { Rules } from "../work";

/** Where documents are supplied at all; its code comes with the first wish to see them, and again where it did not come. */
export function suppliedLater(rules: Rules): SuppliedDoor | null {
  const { enabled, publicationMailboxes } = rules.policy;
  return enabled && publicationMailboxes.length > 0 ? () => import("./foot-works").then(({ suppliedWork }) => suppliedWork(rules)) : null;
}
