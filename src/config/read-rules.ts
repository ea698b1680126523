import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";
import { rulesForPerson } from "../domain/policy-for";
import { parseCatalogue } from "./parse-catalogue";
import { faultLines } from "./parsed";
import { parsePolicy } from "./parse-policy";

/**
 * Policy and catalogue of a server, read together and as they hold for one person (of their office, of the pilot or not); every fault of
 * both as text when one cannot be followed. A newer file is read as far as it is known.
 */
export function readRules(policyText: string, catalogueText: string, person: string): { readonly policy: Policy; readonly catalogue: Catalogue } | string {
  const policy = parsePolicy(policyText, { ignoreUnknown: true });
  const catalogue = parseCatalogue(catalogueText, { ignoreUnknown: true });
  if (policy.ok && catalogue.ok) return rulesForPerson(person, policy.value, catalogue.value);
  const lines = [
    policy.ok ? "" : `Tệp policy.json trên máy chủ có lỗi:\n${faultLines(policy.faults)}`,
    catalogue.ok ? "" : `Tệp catalogue.json trên máy chủ có lỗi:\n${faultLines(catalogue.faults)}`,
  ];
  return lines.filter(Boolean).join("\n");
}

export { dayInVietnam } from "../domain/asking/calendar";
