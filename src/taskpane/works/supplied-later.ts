import type { SuppliedDoor, SuppliedWork } from "../supplied";
import type { Rules } from "../work";

/** Where documents are supplied at all; its code comes with the first wish to see them. */
export function suppliedLater(rules: Rules): SuppliedDoor | null {
  if (!rules.policy.enabled || rules.policy.publicationMailboxes.length === 0) return null;
  let coming: Promise<SuppliedWork> | null = null;
  return () =>
    (coming ??= import("./supplied-work").then(
      ({ openSuppliedWork }) => openSuppliedWork(rules),
      (fault: unknown) => {
        // The next wish asks again.
        coming = null;
        throw fault;
      },
    ));
}
