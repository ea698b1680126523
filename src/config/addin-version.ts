/** Of package.json and manifest.xml; a test holds them together. */
export const addinVersion = "0.1.0";

/** Whether this add-in is older than what a policy needs; "" needs nothing, and a part left out is 0. */
export function isOlderThan(needed: string, own: string = addinVersion): boolean {
  const [ours, theirs] = [own, needed].map((version) => version.split(".").map((part) => Number(part) || 0));
  const first = theirs!.findIndex((part, i) => part !== (ours![i] ?? 0));
  return first >= 0 && theirs![first]! > (ours![first] ?? 0);
}
