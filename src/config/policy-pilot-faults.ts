import { hostOf } from "../domain/policy-members";
import type { Fault } from "./parsed";
import { officesAt } from "./policy-levels";
import type { WrittenPolicy } from "./policy-schema";

/** A pilot that names nobody the policy knows would leave out everybody: the kill switch is `enabled`. One unknown name among others is a slip, which only an administrator is told. */
export function unknownInPilot(policy: WrittenPolicy, alone: boolean): readonly Fault[] {
  const { pilot, issuedDomains } = policy;
  if (pilot === null) return [];
  if (pilot.units.length + pilot.addresses.length + pilot.domains.length === 0) return [{ path: "pilot", message: 'Thí điểm chưa có ai. Hãy ghi đơn vị hoặc địa chỉ, xoá mục "pilot" nếu áp dụng cho mọi người, hoặc ghi "enabled": false để tắt.' }];
  const offices = officesAt(policy.offices).map(({ office }) => office);
  const codes = new Set([policy.units, ...offices.map(({ units }) => units)].flat().map(({ code }) => code).concat(offices.map(({ code }) => code)));
  const faults = [
    ...pilot.units.flatMap((code, i) => (codes.has(code) ? [] : [{ path: `pilot.units[${i}]`, message: `Không có đơn vị hay cấp dưới nào mang mã ${code}. Hãy kiểm tra chính tả, hoặc thêm đơn vị ấy.` }])),
    ...pilot.addresses.flatMap((one, i) => (issuedDomains.includes(hostOf(one)) ? [] : [{ path: `pilot.addresses[${i}]`, message: `${one} không thuộc tên miền nào trong issuedDomains. Hãy ghi địa chỉ do Bộ cấp.` }])),
    ...pilot.domains.flatMap((one, i) => (issuedDomains.includes(one) ? [] : [{ path: `pilot.domains[${i}]`, message: `${one} không có trong issuedDomains. Hãy ghi một tên miền do Bộ cấp.` }])),
  ];
  return alone && faults.length < pilot.units.length + pilot.addresses.length + pilot.domains.length ? [] : faults;
}
