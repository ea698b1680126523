import type { Catalogue } from "../../domain/catalogue";
import type { Policy } from "../../domain/policy";
import { rulesForPerson } from "../../domain/policy-for";
import { officesOf } from "../../domain/policy-members";
import { comparableAddress } from "../../domain/read-address";
import { printable } from "../printable";

interface Rules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

/** Rules as they hold for the person of `--person`, the ministry's own without one; a sentence when that is no address. */
export function rulesFor(person: string | undefined, { policy, catalogue }: Rules): Rules | string {
  if (person === undefined) return { policy, catalogue };
  return comparableAddress(person) === null ? noAddress(person) : rulesForPerson(person, policy, catalogue);
}

export function noAddress(text: string): string {
  return `"${printable(text)}" không phải địa chỉ thư. Hãy ghi như --person an.nm@moj.gov.vn.`;
}

/** Whose rules a person follows, and whether these check anything of theirs. */
export function standingOf(person: string, { policy, catalogue }: Rules): string {
  const offices = officesOf(person, policy);
  const own = rulesForPerson(person, policy, catalogue);
  const follows = offices.length === 0 ? "chính sách của Bộ, không thuộc cấp dưới nào" : offices.map(({ code, name }) => `${code} (${name})`).join(" → ");
  const checked = own.policy.enabled ? "được kiểm tra" : own.policy.outsidePilot ? "không được kiểm tra, vì ngoài diện thí điểm" : "không được kiểm tra, vì mọi kiểm tra đang tắt";
  return printable(`${person}: theo ${follows}; ${checked}; cung cấp văn bản tới ${own.policy.publicationMailboxes[0] ?? "chưa nơi nào"}; quá hạn sau ${own.policy.overdueWorkingDays} ngày làm việc.`);
}
