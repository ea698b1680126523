import type { MonthReport } from "../../month-report";
import { monthName } from "../vietnamese-dates";
import { capital, decimal, listed, part, some, written } from "./amounts";
import { compared } from "./compared";

/** Section I: what was supplied, how soon, and what became of it. */
export function supplyProse(report: MonthReport): readonly string[] {
  const { total } = report;
  return [
    [supplied(report), ...(total.supplied === 0 ? [] : [destinations(report), delay(report)])].join(" "),
    ...(total.supplied === 0 ? [] : [answers(report)]),
    ...changes(report),
    ...(report.scope.kind === "unit" ? [] : [silent(report)]),
  ];
}

function supplied({ total, month, before, scope, units }: MonthReport): string {
  const who = scope.kind === "unit" ? (units[0]?.name ?? scope.unit) : "các đơn vị";
  const against = [before.lastMonth, before.lastYear].flatMap((one) => (one === null ? [] : [compared(total.supplied, one)]));
  const said = `Trong ${monthName(month)}, ${who} ${total.supplied === 0 ? "chưa cung cấp văn bản nào" : `đã cung cấp ${written(total.supplied)} văn bản`}`;
  return `${[said, ...against].join("; ").replace("; ", ", ")}.`;
}

function destinations({ total: { byDestination } }: MonthReport): string {
  const places = [["Cổng thông tin điện tử", byDestination.portal], ["Hệ thống quản lý văn bản và điều hành", byDestination["document-system"]], ["Mục Văn bản lấy ý kiến nội bộ", byDestination["consultation-page"]]] as const;
  const used = places.filter(([, count]) => count > 0).map(([place, count]) => `${written(count)} văn bản ở ${place}`);
  return used.length === 0 ? "" : `Theo nơi đăng, cập nhật: ${used.join("; ")} (một văn bản có thể có nhiều nơi).`;
}

function delay({ total: { delay } }: MonthReport): string {
  if (delay.known === 0) return "Không có văn bản nào biết ngày ban hành nên chưa tính được thời gian cung cấp.";
  const median = delay.median === null ? "" : `; một nửa số văn bản được cung cấp trong vòng ${decimal(delay.median)} ngày kể từ ngày ban hành`;
  return `Trong số ${written(delay.known)} văn bản biết ngày ban hành, ${part(delay.sameDay, delay.known, "văn bản")} được cung cấp ngay trong ngày${median}.`;
}

function answers({ total: { settled, waiting, returned, overdue, supplied } }: MonthReport): string {
  const late = waiting === 0 ? "" : `, trong đó ${some(overdue, "văn bản")} quá hạn`;
  return `Ban biên tập đã đăng tải, cập nhật ${settled === 0 ? "0 văn bản" : part(settled, supplied, "văn bản")}; ${some(returned, "văn bản")} bị trả lại; ${some(waiting, "văn bản")} đang chờ${late}.`;
}

function changes({ total: { recalled, changed, repeated } }: MonthReport): readonly string[] {
  const happened = [...(recalled > 0 ? [`thu hồi ${written(recalled)} văn bản`] : []), ...(changed > 0 ? [`cập nhật, thay thế ${written(changed)} văn bản`] : []), ...(repeated > 0 ? [`gửi lặp ${written(repeated)} thư (không cộng vào số văn bản đã cung cấp)`] : [])];
  return happened.length === 0 ? [] : [`${capital(listed(happened))}.`];
}

function silent({ units }: MonthReport): string {
  const names = units.flatMap((row) => (row.silent && row.unit !== null ? [row.name] : []));
  return names.length === 0 ? "Không có đơn vị nào bỏ trống trong tháng." : `Có ${written(names.length)} đơn vị không cung cấp, và chưa thấy gửi văn bản nào thuộc danh mục: ${names.join("; ")}.`;
}
