import { parseCatalogue } from "../../config/parse-catalogue";
import { parsePolicy } from "../../config/parse-policy";
import { placedFaults } from "../json-faults";
import { faultOf, type PlacedFault } from "../placed-fault";
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
    ...(policy?.ok ? notForPeople(policy.value) : []),
    ...(policy?.ok && !policy.value.enabled ? [{ ...faultOf("policy.json", "enabled", "Mọi kiểm tra đang tắt. Nếu không cố ý, hãy ghi true."), advice: true as const }] : []),
    ...(catalogue === null || catalogue.ok ? [] : placedFaults("catalogue.json", catalogueText!, catalogue.faults)),
  ];
}

/** What makes a policy one for trying out. */
export function notForPeople({ sample, publicationMailboxes, signIn }: { readonly sample: boolean; readonly publicationMailboxes: readonly string[]; readonly signIn: { readonly clientId: string; readonly tenantId: string } }): readonly PlacedFault[] {
  const mark = (path: string, message: string) => faultOf("policy.json", path, message);
  return [
    ...(sample ? [mark("sample", "Đây là chính sách mẫu, không phải của Bộ. Hãy soạn chính sách của Bộ (`npm run admin -- init`) và ghi \"sample\": false.")] : []),
    ...(publicationMailboxes.length === 0 ? [mark("publicationMailboxes", 'Chưa có hộp thư đăng tải, và không có giá trị mặc định. Hãy hỏi Cục Công nghệ thông tin và ghi, như ["hop-thu-dang-tai@…"].')] : []),
    ...(["clientId", "tenantId"] as const).filter((name) => /^0{8}-(0{4}-){3}0/.test(signIn[name])).map((name) => mark(`signIn.${name}`, "Đây là mã của chính sách mẫu. Hãy chép mã thật từ trang đăng ký ứng dụng của Microsoft Entra.")),
  ];
}
