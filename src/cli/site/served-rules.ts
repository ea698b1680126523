import { parseCatalogue } from "../../config/parse-catalogue";
import { parsePolicy } from "../../config/parse-policy";
import { placedFaults } from "../json-faults";
import { faultOf, type PlacedFault } from "../placed-fault";
import { notForPeople } from "../policy/not-built";
import { bodyOf, type Visit } from "./visit";

/** The policy and catalogue that people get: readable, whole, and the ministry's own. */
export function servedRules(visit: Visit): readonly PlacedFault[] {
  const text = (file: string) => {
    const body = bodyOf(visit, file);
    return body === null ? null : new TextDecoder().decode(body);
  };
  const [policyText, catalogueText] = [text("policy.json"), text("catalogue.json")];
  const policy = policyText === null ? null : parsePolicy(policyText);
  const catalogue = catalogueText === null ? null : parseCatalogue(catalogueText);
  return [
    ...(policy === null || policy.ok ? [] : placedFaults("policy.json", policyText!, policy.faults)),
    ...(policy?.ok ? notForPeople(policy.value).map(({ path, message }) => faultOf("policy.json", path, message)) : []),
    ...(policy?.ok && !policy.value.enabled ? [{ ...faultOf("policy.json", "enabled", "Mọi kiểm tra đang tắt. Nếu không cố ý, hãy ghi true."), advice: true as const }] : []),
    ...(catalogue === null || catalogue.ok ? [] : placedFaults("catalogue.json", catalogueText!, catalogue.faults)),
  ];
}
