import type { GraphError } from "../../../graph/graph-error";

/** How a request with a dead id was answered. */
export function answered(refused: GraphError | null): string {
  return refused === null ? "vẫn làm được" : `bị từ chối (${refused.status} ${refused.code})`;
}

export function isGone(refused: GraphError | null): boolean {
  return refused?.status === 404;
}

/** Of our own, on drafts only. */
export const ownProperty = "String {7b1f2a63-4c0e-4f0b-9b65-2f9a1e6d2043} Name evanban-tenant-check";

export function expanding(...ids: readonly string[]): string {
  return `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=${ids.map((id) => `id eq '${id}'`).join(" or ")})`)}`;
}
