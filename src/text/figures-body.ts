import { escapeHtml } from "../domain/escape-html";
import type { Ages, FiguresDelivery } from "../domain/own-figures";
import { figuresFileName } from "../domain/figures-mail";
import { deliveryVi, entryName } from "./delivery.vi";
import { showCount } from "./numbers";
import { quote } from "./quote";

/** The words of a unit's delivered figures as HTML, for whoever reads them without the add-in. Vietnamese: it stays in the ministry. */
export function figuresBody({ figures, revision, note, by, corrected }: FiguresDelivery, names: { readonly unit: string; readonly entries: ReadonlyMap<string, string> }): string {
  const { unit, month, sent, notNeeded, official, reports, replies, unchecked, inbox } = figures;
  const entries = Object.keys(sent);
  const sum = (of: "sent" | "supplied") => entries.reduce((all, entry) => all + sent[entry]![of], 0);
  const rows: readonly (readonly [string, string])[] = [
    ["Văn bản đã gửi phải cung cấp", digits(sum("sent"))],
    ["Trong đó đã cung cấp", digits(sum("supplied"))],
    ["Xác định không cần cung cấp", digits(notNeeded)],
    ...entries.map((entry) => [entryName(entry, names.entries), `${digits(sent[entry]!.supplied)}/${digits(sent[entry]!.sent)} đã cung cấp`] as const),
    ["Thư công vụ đã gửi", digits(official.mails)],
    ["Từ hộp thư cá nhân", digits(official.fromPersonal)],
    ["Tới địa chỉ không do Bộ cấp", digits(official.toNotIssued)],
    ["Văn bản xin ý kiến còn kèm dự thảo", digits(official.draftsAttached)],
    ["Báo cáo định kỳ gửi điện tử", digits(reports)],
    ["Văn bản phúc đáp gửi điện tử", digits(replies)],
    ["Thư chưa được kiểm tra", digits(unchecked)],
    ...(inbox === null ? [] : [["Thư công vụ chưa đọc", ages(inbox.unread)] as const, ["Thư công vụ chưa trả lời", ages(inbox.unanswered)] as const]),
    ...(corrected === undefined ? [] : [["Sửa so với số đếm", corrected.changes.map((change) => deliveryVi.change(change, names.entries)).join("; ")] as const, ["Lý do sửa", corrected.reason] as const]),
    ["Ghi chú", note],
    ["Người kiểm tra", by],
  ];
  const cells = rows.filter(([, value]) => value !== "").map(([name, value]) => `<tr><th align="left" valign="top">${safe(name)}</th><td>${safe(value)}</td></tr>`);
  const again = revision > 1 ? ` Đây là lần gửi thứ ${revision}, thay cho các lần trước.` : "";
  return `<p>Kính gửi Văn phòng Bộ,</p><p>${safe(names.unit || unit)} gửi số liệu văn bản điện tử tháng ${month.slice(5)}/${month.slice(0, 4)} đã kiểm tra.${again} Số liệu đầy đủ ở tệp ${figuresFileName}.</p><table>${cells.join("")}</table>`;
}

const digits = (count: number): string => showCount(count, "vi");

function ages({ upTo2, upTo7, older }: Ages): string {
  return `${digits(upTo2 + upTo7 + older)} (đến 2 ngày: ${digits(upTo2)}; 3 đến 7 ngày: ${digits(upTo7)}; lâu hơn: ${digits(older)})`;
}

function safe(text: string): string {
  return escapeHtml(quote(text.replace(/\s+/g, " "), 2000));
}
