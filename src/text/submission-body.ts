import { escapeHtml } from "../domain/escape-html";
import type { Destination } from "../domain/catalogue";
import type { SupplyChange } from "../domain/submission";
import type { SupplyWish } from "../domain/supply-wish";
import { hiddenCharacters } from "../domain/read-address";
import { showDate, showMoment } from "./dates";
import { tagFields } from "./tag-fields";

const destinations: Readonly<Record<Destination, string>> = {
  portal: "Cổng thông tin điện tử Bộ Tư pháp",
  "document-system": "Hệ thống quản lý văn bản và điều hành",
  "consultation-page": "Mục Văn bản lấy ý kiến nội bộ",
};

export interface BodyShape {
  /** The person sends it: there is no file of ours in it. */
  readonly byHand?: boolean;
  /** Of each value, in characters; Outlook takes no long text into a message that is sent by hand. */
  readonly longest?: number;
}

/** The words of a supply mail as HTML, for an editor who reads it without the add-in. Vietnamese: it stays in the ministry. */
export function submissionBody({ record, source }: Pick<SupplyWish, "record" | "source">, names: { readonly entry: string; readonly unit: string }, how: BodyShape = {}): string {
  const { tag, unit, suppliedBy, suppliedAt, attachment, further, message, id, change, consultation } = record;
  const rows: readonly (readonly [string, string | null])[] = [
    ["Đề nghị", change === undefined ? null : changes[change.kind]],
    ["Lý do", change?.reason ?? null],
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
    ["Đơn vị chủ trì soạn thảo", consultation?.draftingUnit ?? null],
    ["Hạn góp ý", consultation?.deadline ? showDate(consultation.deadline) : null],
    ["Văn bản xin ý kiến", consultation?.letter ?? null],
    ["Tệp văn bản", attachment ?? "Nội dung thư"],
    ["Văn bản khác trong thư", further.map((one) => `${one.entry} ${one.attachment ?? ""}`.trim()).join("; ")],
    ["Thư gốc", source.kind !== "files" ? `${message.subject} (${message.from})` : null],
    ["Người cung cấp", suppliedBy],
    ["Thời điểm cung cấp", showMoment(suppliedAt)],
    ["Mã văn bản", id],
  ];
  const cells = rows.filter(([, value]) => value !== null && value !== "").map(([name, value]) => `<tr><th align="left" valign="top">${safe(name)}</th><td>${safe(cut(value ?? "", how.longest))}</td></tr>`);
  const where = how.byHand === true ? "Thư gốc ở tệp đính kèm." : source.kind !== "files" ? "Thư gốc ở tệp ban-goc.eml, dữ liệu ở tệp moj-edoc.json." : "Văn bản ở tệp đính kèm, dữ liệu ở tệp moj-edoc.json.";
  return `<p>Kính gửi Cục Công nghệ thông tin,</p><p>${asks(record)} ${where}</p><table>${cells.join("")}</table>`;
}

const changes: Readonly<Record<SupplyChange["kind"], string>> = {
  recall: "Thu hồi văn bản đã cung cấp",
  update: "Cập nhật thông tin văn bản đã cung cấp",
  replace: "Thay thế văn bản đã cung cấp",
};

function asks({ change, consultation }: SupplyWish["record"]): string {
  if (change !== undefined) return `Đơn vị đề nghị ${changes[change.kind].toLowerCase()} sau đây.`;
  if (consultation !== undefined) return "Đơn vị gửi dự thảo sau đây để đăng tại Mục Văn bản lấy ý kiến nội bộ.";
  return "Đơn vị cung cấp văn bản điện tử sau đây để đăng tải, theo Quyết định số 2043/QĐ-BTP.";
}

function cut(text: string, longest = Infinity): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Everything here came out of somebody's mail. */
function safe(text: string): string {
  return escapeHtml(text.replace(hiddenCharacters, " "));
}
