import type { SupplyWish, WishFile } from "../domain/supply-wish";
import type { QueuePorts } from "./consultation-ports";

/** `ids` are new in the queue. Where the answer was lost and the queue could not be looked at, one more may be there: `unknown`. */
export type Kept = { readonly kind: "kept"; readonly id: string } | { readonly kind: "not-kept"; readonly fault: unknown; readonly ids: readonly string[]; readonly unknown: boolean };

/** A lost answer may hide a wish that was kept: it is looked for, so that it can be taken back. */
export async function keepWish(wish: SupplyWish, files: readonly WishFile[], ports: QueuePorts): Promise<Kept> {
  const waiting = async (): Promise<readonly string[]> => (wish.after === null ? [] : (await ports.held(wish.after)).map(({ id }) => id));
  let before: readonly string[];
  try {
    before = await waiting();
  } catch (fault) {
    return { kind: "not-kept", fault, ids: [], unknown: false };
  }
  try {
    return { kind: "kept", id: await ports.add(wish, files) };
  } catch (fault) {
    const now = await waiting().catch(() => null);
    return { kind: "not-kept", fault, ids: (now ?? []).filter((id) => !before.includes(id)), unknown: now === null };
  }
}
