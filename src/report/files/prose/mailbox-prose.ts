import type { Ages, MonthReport } from "../../month-report";
import { allAges, knownUnits, totalOf, type FigureName } from "../unit-figures";
import { capital, part, plain, some, written } from "./amounts";

/** Section II: what only the units' mailboxes know. */
export function mailboxProse(report: MonthReport): readonly string[] {
  const { known, all } = knownUnits(report.units);
  if (known === 0) return ["Chưa có số liệu từ hộp thư chung của đơn vị nào trong tháng."];
  const of = (name: FigureName) => totalOf(name, report) ?? 0;
  const sent = of("sent") === 0 ? "Chưa thấy văn bản nào thuộc danh mục, phải cung cấp, gửi đi từ các hộp thư này." : `Các hộp thư này đã gửi ${written(of("sent"))} văn bản thuộc danh mục, phải cung cấp; ${part(of("sentSupplied"), of("sent"), "văn bản")} đã được cung cấp.`;
  return [
    `Số liệu hộp thư chung có ở ${plain(known)}/${plain(all)} đơn vị. ${sent}`,
    `${capital(some(of("fromPersonal"), "thư công vụ"))} gửi từ hộp thư cá nhân; ${some(of("toNotIssued"), "thư công vụ")} gửi đến địa chỉ không do Bộ Tư pháp cấp; ${some(of("draftsAttached"), "công văn lấy ý kiến")} còn kèm dự thảo. Đã gửi bằng văn bản điện tử ${written(of("reports"))} báo cáo định kỳ và ${written(of("replies"))} văn bản phúc đáp.`,
    ...inboxes(report),
  ];
}

function inboxes({ units }: MonthReport): readonly string[] {
  const counted = units.flatMap(({ own }) => (own?.inbox ? [own.inbox] : []));
  if (counted.length === 0) return [];
  return [`Trong hộp thư đến của ${written(counted.length)} đơn vị đã đếm: ${lying(counted.map(({ unread }) => unread), "chưa đọc")}; ${lying(counted.map(({ unanswered }) => unanswered), "chưa trả lời")}.`];
}

function lying(ages: readonly Ages[], state: string): string {
  const all = ages.reduce((sum, one) => sum + allAges(one), 0);
  const old = ages.reduce((sum, { older }) => sum + older, 0);
  return `${some(all, `thư công vụ ${state}`)}${old === 0 ? "" : `, trong đó ${written(old)} thư đã quá 7 ngày`}`;
}
