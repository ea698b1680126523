/** From (inclusive) and to (exclusive), ISO 8601, UTC, of a month "2026-11" in Vietnam, which is seven hours ahead and knows no summer time. */
export function monthBounds(month: string): { readonly from: string; readonly to: string } {
  const [year, ordinal] = month.split("-").map(Number);
  const startOf = (after: number): string => new Date(Date.UTC(year!, ordinal! - 1 + after, 1, -7)).toISOString().slice(0, 19) + "Z";
  return { from: startOf(0), to: startOf(1) };
}
