import type { FindingKind } from "../../domain/finding";
import { titlesVi } from "../../text/finding-titles.vi";
import { furtherVi } from "../../text/further.vi";

const titles: Readonly<Record<FindingKind, string>> = { ...titlesVi, ...furtherVi.titles };

/** A finding as the sender sees it, with the name it has in the policy. */
export function findingTitle(kind: FindingKind): string {
  return `“${titles[kind] ?? kind}” (${kind})`;
}
