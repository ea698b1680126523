import type { Catalogue } from "../../domain/catalogue";
import type { Policy } from "../../domain/policy";
import { isIssued, judgeAddress } from "../../domain/judge-address";
import { rulesForPerson } from "../../domain/policy-for";
import { officesOf } from "../../domain/policy-members";
import { comparableAddress } from "../../domain/read-address";
import { describeReason } from "../../text/describe-address";
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

/** Whose rules a person follows, whether these check anything of theirs, and what a policy cannot know of them. */
export function standingOf(person: string, { policy, catalogue }: Rules): string {
  const offices = officesOf(person, policy);
  const own = rulesForPerson(person, policy, catalogue);
  const follows = offices.length === 0 ? "chính sách của Bộ, không thuộc cấp dưới nào" : offices.map(({ code, name }) => `${code} (${name})`).join(" → ");
  const checked = own.policy.enabled ? "được kiểm tra" : own.policy.outsidePilot ? "không được kiểm tra, vì ngoài diện thí điểm" : "không được kiểm tra, vì mọi kiểm tra đang tắt";
  const judged = judgeAddress({ address: person, name: "" }, own.policy);
  if (!isIssued(judged)) {
    const worth = describeReason(judged.reason, "vi").replace(/\.$/, "");
    return printable(`${person}: không phải hộp thư của Bộ đang dùng (${worth}), nên không trả lời được là có kiểm tra hay không. Phần bổ trợ chỉ được cài cho tài khoản của Bộ; hãy xem lại địa chỉ. Nếu phần bổ trợ vẫn mở trong hộp thư này thì theo ${follows}; ${own.policy.enabled ? "thư gửi từ đây bị coi là không có giá trị trong trao đổi thông tin" : checked}.`);
  }
  const supply = `cung cấp văn bản tới ${own.policy.publicationMailboxes[0] ?? "chưa nơi nào"}; quá hạn sau ${own.policy.overdueWorkingDays} ngày làm việc`;
  return `${printable(`${person}: theo ${follows}; ${checked}; ${supply}.`)}\n  Đó là theo chính sách. Lệnh không biết hộp thư ấy có thật không, máy người ấy đã cài phần bổ trợ và lấy chính sách này chưa: xem Tình trạng phần bổ trợ ở cuối ngăn trên máy ấy.`;
}
