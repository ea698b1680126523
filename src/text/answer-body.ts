import { escapeHtml } from "../domain/escape-html";
import type { Answer, Said } from "../domain/answer";
import { readLink } from "../domain/read-link";
import { showDate, showMoment } from "./dates";
import { quote } from "./quote";

/**
 * The words of an answer as HTML, for a clerk who reads it without the add-in. Vietnamese: it stays in the ministry.
 * `subject`: what the document is about; `unit`: the name of the unit that is answered.
 */
export function answerBody({ id, unit, symbol, by, said }: Answer, names: { readonly unit: string; readonly subject: string }): string {
  const about = [symbol, names.subject].filter((part) => part !== null && part !== "").join(", ");
  const rows: readonly (readonly [string, string])[] = [
    ["Văn bản", safe(about)],
    ...rowsOf(said),
    ["Người trả lời", safe(by)],
    ["Mã văn bản", safe(id)],
  ];
  const cells = rows.filter(([, value]) => value !== "").map(([name, value]) => `<tr><th align="left" valign="top">${name}</th><td>${value}</td></tr>`);
  return `<p>Kính gửi: ${safe(names.unit || unit)},</p><p>${sentences[said.kind]}</p><table>${cells.join("")}</table>`;
}

const sentences: Readonly<Record<Said["kind"], string>> = {
  received: "Ban biên tập đã nhận văn bản điện tử do đơn vị cung cấp và đang xử lý.",
  published: "Ban biên tập đã đăng văn bản trên Cổng thông tin điện tử Bộ Tư pháp.",
  filed: "Ban biên tập đã cập nhật văn bản trên Hệ thống quản lý văn bản và điều hành.",
  posted: "Ban biên tập đã đưa dự thảo lên Mục Văn bản lấy ý kiến nội bộ.",
  "taken-off": "Ban biên tập đã gỡ văn bản theo đề nghị thu hồi của đơn vị.",
  returned: "Ban biên tập trả lại văn bản. Đề nghị đơn vị xử lý theo lý do dưới đây rồi cung cấp lại.",
  corrected: "Ban biên tập đã sửa thông tin của văn bản; đơn vị không cần làm gì thêm.",
  withdrawn: "Ban biên tập rút lại trả lời trước về văn bản này.",
};

const kindNames = { received: "đã nhận", published: "đã đăng", filed: "đã cập nhật", posted: "đã đưa lên lấy ý kiến", "taken-off": "đã gỡ", returned: "trả lại", corrected: "đã sửa thông tin" };

function rowsOf(said: Said): readonly (readonly [string, string])[] {
  switch (said.kind) {
    case "received":
      return [];
    case "published":
      return [["Địa chỉ", link(said.address)], ["Thời điểm đăng", said.at === null ? "" : showMoment(said.at)]];
    case "filed":
      return [["Số trên Hệ thống", safe(said.number ?? "")]];
    case "posted":
      return [["Địa chỉ", link(said.address)], ["Hạn góp ý", said.deadline === null ? "" : showDate(said.deadline)]];
    case "taken-off":
      return [["Thời điểm gỡ", said.at === null ? "" : showMoment(said.at)]];
    case "returned":
      return [["Lý do", safe(said.reason)]];
    case "corrected":
      return [["Nội dung sửa", safe(said.what)]];
    case "withdrawn":
      return [["Trả lời được rút", said.takesBack === null ? "" : kindNames[said.takesBack]]];
  }
}

/** Anything that is no page's address stays text. */
function link(address: string | null): string {
  const page = address === null ? null : readLink(address);
  return page === null ? safe(address ?? "") : `<a href="${safe(page)}">${safe(page)}</a>`;
}

function safe(text: string): string {
  return escapeHtml(quote(text.replace(/\s+/g, " "), 4000));
}
