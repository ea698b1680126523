import type { Policy } from "../domain/policy";
import type { ReadRules } from "./read-reduced";

/** What reduced rules leave out, as if an administrator had said nothing of it. */
const unsaid: Partial<Policy> = {
  sample: false,
  name: "",
  publishedAt: "",
  minAddinVersion: "",
  pilot: null,
  readScans: true,
  signatureAuthorities: [],
  visibleRecipients: 10,
  supplyCopy: "with-mail",
  overdueWorkingDays: 3,
  holidays: [],
  workedWeekends: [],
  signIn: { clientId: "", tenantId: "" },
  support: "",
  supportContact: { name: "", mail: "", telephone: "", page: "" },
  guidance: "",
  texts: {},
  offices: [],
};

/** Reduced rules as the pane may show and follow them. */
export function wholeRules(reduced: ReadRules | null): ReadRules | null {
  return reduced && { ...reduced, policy: { ...unsaid, ...reduced.policy } };
}
