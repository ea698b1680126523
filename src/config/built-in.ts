import { readReduced, type ReadRules } from "./read-reduced";

/** Put in by the build of the event file (`reduceRules` over assets/policy.json and assets/catalogue.json). */
declare const EVANBAN_BUILT_IN: unknown;

/** The rules the event file carries in itself; `null` only in a file that was built wrongly. */
export function builtInRules(): ReadRules | null {
  return typeof EVANBAN_BUILT_IN === "undefined" ? null : readReduced(EVANBAN_BUILT_IN);
}
