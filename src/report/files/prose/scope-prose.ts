import type { Catalogue } from "../../../domain/catalogue";
import type { MonthReport } from "../../month-report";
import { totalOf } from "../unit-figures";
import { some, written } from "./amounts";

/** Section III: what the figures are made of, and what they cannot know. */
export function scopeProse(report: MonthReport, catalogue: Pick<Catalogue, "status">): readonly string[] {
  const unchecked = totalOf("unchecked", report);
  return [
    "Chỉ thư công vụ được đếm; thư thường không được đọc, trừ phần đầu thư; không xếp hạng cá nhân.",
    ...(report.missing.length === 0 ? [] : [`Số liệu chưa đầy đủ vì không đọc được ${written(report.missing.length)} hộp thư nhận văn bản: ${report.missing.join(", ")}.`]),
    ...(unchecked === null ? [] : [`${written(unchecked)} thư gửi từ hộp thư chung không có dấu vết kiểm tra (gửi từ điện thoại, phần mềm thư khác); số liệu không biết trong đó có bao nhiêu thư công vụ.`]),
    report.doubtful.length === 0 ? "Không có thư nào phải để ngoài số liệu." : `Để ngoài số liệu ${some(report.doubtful.length, "thư")} không rõ đơn vị hoặc thông tin văn bản; danh sách có trong bảng tính của báo cáo.`,
    ...(report.before.lastMonth === null ? ["Chưa có số liệu tháng trước để so sánh."] : []),
    ...(report.before.lastYear === null ? ["Chưa có số liệu cùng kỳ năm trước để so sánh."] : []),
    ...(catalogue.status === "reconstructed" ? ["Danh mục dùng để tính là bản dựng lại, chưa phải phụ lục chính thức của Quyết định số 2043/QĐ-BTP."] : []),
  ];
}
