import type { Consultation, SupplyChange } from "./submission";
import { objectOf, textOf } from "./submission-record";

const kinds: readonly SupplyChange["kind"][] = ["recall", "update", "replace"];

/** What a record says is to become of a document supplied before; `null` when it says nothing that can be read. */
export function changeIn(value: unknown): SupplyChange | null {
  const found = objectOf(value);
  const kind = found === null ? null : kinds.filter((one) => one === found["kind"])[0] || null;
  const revision = found === null ? null : textOf(found["revision"], 8);
  if (found === null || kind === null || revision === null || !/^[0-9a-f]{8}$/.test(revision)) return null;
  return { kind, reason: textOf(found["reason"], 500) || "", revision };
}

/** What a record says of the opinions asked for. */
export function consultationIn(value: unknown): Consultation | null {
  const found = objectOf(value);
  if (found === null) return null;
  const deadline = textOf(found["deadline"], 10);
  return { deadline: deadline !== null && /^\d{4}-\d{2}-\d{2}$/.test(deadline) ? deadline : null, draftingUnit: textOf(found["draftingUnit"], 200) || "", letter: textOf(found["letter"], 998) || "" };
}
