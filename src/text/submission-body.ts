import type { Destination } from "../domain/catalogue";
import type { EdocRecord } from "../domain/submission";
import { showDate, showMoment } from "./dates";
import { tagFields } from "./tag-fields";

const destinations: Readonly<Record<Destination, string>> = {
  portal: "Cổng thông tin điện tử Bộ Tư pháp",
  "document-system": "Hệ thống quản lý văn bản và điều hành",
  "consultation-page": "Mục Văn bản lấy ý kiến nội bộ",
};

/** The words of a supply mail as HTML, for an editor who reads it without the add-in. Vietnamese: it stays in the ministry. */
export function submissionBody({ tag, unit, suppliedBy, suppliedAt, attachment, further, message, id }: EdocRecord, names: { readonly entry: string; readonly unit: string }): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ["Đơn vị có văn bản", names.unit === "" ? unit : `${names.unit} (${unit})`],
    [tagFields.vi.entry, names.entry === "" ? tag.entry : `${tag.entry}: ${names.entry}`],
    [tagFields.vi.type, tag.type],
    [tagFields.vi.symbol, tag.symbol],
    [tagFields.vi.issuedDate, tag.issuedDate === null ? null : showDate(tag.issuedDate)],
    [tagFields.vi.issuer, tag.issuer],
    [tagFields.vi.subject, tag.subject],
    [tagFields.vi.signer, tag.signer],
    [tagFields.vi.urgency, tag.urgency],
    [tagFields.vi.destinations, tag.destinations.map((one) => destinations[one]).join("; ")],
    ["Tệp văn bản", attachment ?? "Nội dung thư"],
    ["Văn bản khác trong thư", further.map((one) => `${one.entry} ${one.attachment ?? ""}`.trim()).join("; ")],
    ["Thư gốc", `${message.subject} (${message.from})`],
    ["Người cung cấp", suppliedBy],
    ["Thời điểm cung cấp", showMoment(suppliedAt)],
    ["Mã văn bản", id],
  ];
  const cells = rows.filter(([, value]) => value !== null && value !== "").map(([name, value]) => `<tr><th align="left" valign="top">${escapeHtml(name)}</th><td>${escapeHtml(value ?? "")}</td></tr>`);
  return `<p>Kính gửi Cục Công nghệ thông tin,</p><p>Đơn vị cung cấp văn bản điện tử sau đây để đăng tải, theo Quyết định số 2043/QĐ-BTP. Thư gốc ở tệp ban-goc.eml, dữ liệu ở tệp moj-edoc.json.</p><table>${cells.join("")}</table>`;
}

/** Everything here came out of somebody's mail. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
