import { readOnlyCode, type Trouble } from "../domain/trouble";
import type { Language } from "./language";
import { quote } from "./quote";
import { tagFields } from "./tag-fields";

export interface TroubleText {
  readonly what: string;
  readonly todo: string;
}

type TroubleWords = { readonly [K in Trouble["kind"]]: (trouble: Extract<Trouble, { kind: K }>) => TroubleText };

export function describeTrouble(trouble: Trouble, language: Language): TroubleText {
  const say = words[language][trouble.kind] as (trouble: Trouble) => TroubleText;
  return say(trouble);
}

const vi: TroubleWords = {
  outlook: ({ call, code }) => ({
    what: `Outlook không thực hiện được yêu cầu (mã ${quote(call, 40)}${code === null ? "" : " " + code}).`,
    todo: "Hãy thử lại; nếu vẫn lỗi, đóng rồi mở lại thư. Thư của bạn không bị thay đổi.",
  }),
  offline: () => ({ what: "Máy đang không có kết nối mạng.", todo: "Khi có mạng trở lại, hãy bấm lại. Chưa có gì được gửi đi." }),
  "no-token": ({ code }) => ({
    what: `Chưa đăng nhập được với tài khoản của Bộ (mã ${quote(code, 40)}).`,
    todo: "Hãy bấm lại và đăng nhập khi được hỏi; nếu không có cửa sổ đăng nhập, hãy báo quản trị.",
  }),
  "no-nested-app-auth": () => ({
    what: "Phiên bản Outlook này chưa cho phần bổ trợ đăng nhập.",
    todo: "Hãy mở thư trong Outlook trên web hoặc Outlook mới để cung cấp.",
  }),
  refused: ({ status, code }) => {
    if (code === readOnlyCode) return { what: "Bạn chỉ được đọc hộp thư này, nên chưa ghi được thông tin lên thư.", todo: "Hãy đề nghị quản trị cấp quyền sửa; cung cấp văn bản vẫn được." };
    if (isFull(code)) return { what: "Hộp thư đã đầy nên chưa ghi hay gửi được.", todo: "Hãy xóa bớt thư, cả trong mục Thư đã xóa, rồi thử lại." };
    if (status === 404) return { what: "Thư không còn ở chỗ cũ: đã được chuyển hoặc xóa.", todo: "Hãy tìm rồi mở lại thư và thử lại." };
    if (status === 413) return { what: "Thư quá lớn, máy chủ thư không nhận.", todo: "Hãy cung cấp riêng tệp văn bản ở mục Văn bản giấy, cuối ngăn." };
    if (status === 403) return { what: `Bạn chưa có quyền trên hộp thư này (mã ${quote(code, 40)}).`, todo: "Hãy đề nghị quản trị cấp quyền gửi và đọc hộp thư." };
    return { what: `Máy chủ thư từ chối (mã ${status}, ${quote(code, 40)}).`, todo: "Hãy thử lại; nếu vẫn lỗi, gửi mã này cho quản trị." };
  },
  busy: ({ retryAfterSeconds }) => ({ what: "Máy chủ thư đang bận.", todo: `Hãy bấm lại sau ${retryAfterSeconds} giây.` }),
  "no-publication-mailbox": () => ({
    what: "Chưa đặt hộp thư tiếp nhận của Cục Công nghệ thông tin.",
    todo: "Hãy báo quản trị đặt hộp thư này trong chính sách.",
  }),
  secret: () => ({
    what: "Văn bản có dấu độ mật hoặc dấu thu hồi nên không được cung cấp.",
    todo: "Hãy chuyển văn bản theo chế độ văn bản mật.",
  }),
  withheld: () => ({
    what: "Văn bản thuộc diện giữ lại (nhân sự, đơn thư, dữ liệu cá nhân) nên không cung cấp.",
    todo: "Nếu xếp nhầm: khi thư chỉ mang văn bản này, hãy chọn mục trong phần Thông tin văn bản rồi cung cấp lại.",
  }),
  unread: ({ names }) => ({ what: `Chưa đọc được: ${names.map((name) => quote(name, 80)).join("; ")}.`, todo: "Hãy mở tệp xem có dấu độ mật hay dấu thu hồi không, rồi xác nhận ở thư này." }),
  incomplete: ({ missing }) => ({
    what: `Còn thiếu: ${missing.map((field) => tagFields.vi[field]).join("; ")}.`,
    todo: "Hãy điền trong phần Thông tin văn bản rồi cung cấp lại.",
  }),
  "called-off": () => ({ what: "Đã hủy, chưa gửi gì.", todo: "Cần thì cung cấp lại." }),
  unsettled: () => ({ what: "Đã gửi nhưng chưa thấy trong Thư đã gửi.", todo: "Ít phút nữa hãy xem Thư đã gửi; nếu không có, bấm Thử lại." }),
  unexpected: ({ message }) => ({
    what: `Có lỗi ngoài dự kiến: ${quote(message, 120)}.`,
    todo: "Hãy thử lại; nếu vẫn lỗi, gửi câu này cho quản trị.",
  }),
};

const en: TroubleWords = {
  outlook: ({ call, code }) => ({
    what: `Outlook could not do what was asked (code ${quote(call, 40)}${code === null ? "" : " " + code}).`,
    todo: "Try again; if it still fails, close the mail and open it again. Your mail was not changed.",
  }),
  offline: () => ({ what: "There is no network connection.", todo: "Press again when it is back. Nothing has been sent." }),
  "no-token": ({ code }) => ({
    what: `Signing in with the ministry's account did not work (code ${quote(code, 40)}).`,
    todo: "Press again and sign in when asked; if no window appears, tell the administrator.",
  }),
  "no-nested-app-auth": () => ({
    what: "This version of Outlook does not let the add-in sign in.",
    todo: "Open the mail in Outlook on the web or new Outlook to supply it.",
  }),
  refused: ({ status, code }) => {
    if (code === readOnlyCode) return { what: "You may only read this mailbox, so the data could not be kept on the mail.", todo: "Ask the administrator for the right to edit; the document can be supplied all the same." };
    if (isFull(code)) return { what: "The mailbox is full, so nothing could be written or sent.", todo: "Delete some mail, in Deleted Items too, and try again." };
    if (status === 404) return { what: "The mail is no longer where it was: it was moved or deleted.", todo: "Find it, open it again and try again." };
    if (status === 413) return { what: "The message is too large for the mail server.", todo: "Supply the document's own file: Paper documents, at the foot of this pane." };
    if (status === 403) return { what: `You have no rights on this mailbox (code ${quote(code, 40)}).`, todo: "Ask the administrator for the right to read it and send from it." };
    return { what: `The mail server refused (code ${status}, ${quote(code, 40)}).`, todo: "Try again; if it still fails, give this code to the administrator." };
  },
  busy: ({ retryAfterSeconds }) => ({ what: "The mail server is busy.", todo: `Press again in ${retryAfterSeconds} ${retryAfterSeconds === 1 ? "second" : "seconds"}.` }),
  "no-publication-mailbox": () => ({
    what: "The mailbox in which the IT department receives documents has not been set.",
    todo: "Ask the administrator to set it in the policy.",
  }),
  secret: () => ({
    what: "The document carries a secrecy or recall mark and is never supplied.",
    todo: "Pass it on under the rules for secret documents.",
  }),
  withheld: () => ({
    what: "The document is withheld (personnel, petitions, personal data) and is not supplied.",
    todo: "If that is wrong: when the mail carries this document only, choose its entry under Document data, then supply again.",
  }),
  unread: ({ names }) => ({ what: `Could not be read: ${names.map((name) => quote(name, 80)).join("; ")}.`, todo: "Open it, see that it bears no secrecy or recall mark, and confirm it on this mail." }),
  incomplete: ({ missing }) => ({
    what: `Still missing: ${missing.map((field) => tagFields.en[field]).join("; ")}.`,
    todo: "Fill it in under Document data and supply it again.",
  }),
  "called-off": () => ({ what: "It was cancelled, and nothing was sent.", todo: "Supply it again if you wish." }),
  unsettled: () => ({ what: "It was sent, and is not to be seen in Sent Items yet.", todo: "Look in Sent Items in a few minutes; if it is not there, press Try again." }),
  unexpected: ({ message }) => ({
    what: `Something unexpected happened: ${quote(message, 120)}.`,
    todo: "Try again; if it still fails, give this sentence to the administrator.",
  }),
};

const words: Readonly<Record<Language, TroubleWords>> = { vi, en };

/** Of the mailbox that is written to, or whose quota for sending is used up. */
function isFull(code: string): boolean {
  return /quota|MailboxFull/i.test(code);
}
