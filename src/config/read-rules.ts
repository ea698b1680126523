import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";
import { parseCatalogue } from "./parse-catalogue";
import { faultLines } from "./parsed";
import { parsePolicy } from "./parse-policy";

/** Policy and catalogue of a server, read together; every fault of both as text when one cannot be followed. */
export function readRules(policyText: string, catalogueText: string): { readonly policy: Policy; readonly catalogue: Catalogue } | string {
  const policy = parsePolicy(policyText, { ignoreUnknown: true });
  const catalogue = parseCatalogue(catalogueText);
  if (policy.ok && catalogue.ok) return { policy: policy.value, catalogue: catalogue.value };
  const lines = [
    policy.ok ? "" : `Tệp policy.json trên máy chủ có lỗi:\n${faultLines(policy.faults)}`,
    catalogue.ok ? "" : `Tệp catalogue.json trên máy chủ có lỗi:\n${faultLines(catalogue.faults)}`,
  ];
  return lines.filter(Boolean).join("\n");
}
