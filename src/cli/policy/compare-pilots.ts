import type { Policy } from "../../domain/policy";
import { changedList, type PolicyChange } from "./policy-change";

/** For whom the checks are in force. */
export function comparePilots({ pilot: old }: Policy, { pilot: now }: Policy): readonly PolicyChange[] {
  const outside = "người ngoài diện thí điểm";
  if (old === null && now === null) return [];
  if (old === null) return [{ path: "pilot", whom: outside, what: `Chỉ thí điểm: ngoài ${whoOf(now!)}, không ai được kiểm tra nữa.`, loosens: true }];
  if (now === null) return [{ path: "pilot", whom: outside, what: "Hết thí điểm: mọi người đều được kiểm tra. Hãy dựng lại bản cài, vì bản dựng sẵn khi thí điểm không kiểm tra ai.", loosens: false }];
  const list = (path: "units" | "addresses" | "domains", name: (one: string) => string) =>
    changedList(`pilot.${path}`, "người thí điểm", old[path], now[path], (one) => `${name(one)} vào diện thí điểm: được kiểm tra.`, (one) => `${name(one)} ra khỏi diện thí điểm: không được kiểm tra nữa.`, "less");
  return [...list("units", (one) => `Đơn vị, cấp dưới ${one}`), ...list("addresses", (one) => one), ...list("domains", (one) => `Mọi hộp thư @${one}`)];
}

function whoOf({ units, addresses, domains }: NonNullable<Policy["pilot"]>): string {
  return [...units, ...addresses, ...domains.map((one) => `@${one}`)].join(", ");
}
