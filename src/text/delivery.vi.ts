import { entryFigure } from "../domain/single-figures";
import { showMoment } from "./dates";
import type { DeliveryWords, EntryNames } from "./delivery-words";
import { describeTrouble } from "./describe-trouble";
import { showCount } from "./numbers";
import { quote } from "./quote";

const digits = (count: number): string => showCount(count, "vi");

const who = (by: string): string => (by === "" ? "" : `, ${quote(by, 80)}`);
const monthName = (month: string): string => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;

const figures: Readonly<Record<string, string>> = {
  notNeeded: "Đã xác định không cần cung cấp",
  "official/mails": "Thư công vụ đã gửi",
  "official/fromPersonal": "Gửi từ hộp thư cá nhân",
  "official/toNotIssued": "Tới địa chỉ không do Bộ cấp",
  "official/draftsAttached": "Văn bản xin ý kiến còn kèm dự thảo",
  reports: "Báo cáo định kỳ gửi điện tử",
  replies: "Phúc đáp gửi điện tử",
  unchecked: "Thư chưa được kiểm tra",
  "unread/upTo2": "Chưa đọc, đến 2 ngày",
  "unread/upTo7": "Chưa đọc, 3 đến 7 ngày",
  "unread/older": "Chưa đọc, trên 7 ngày",
  "unanswered/upTo2": "Chưa trả lời, đến 2 ngày",
  "unanswered/upTo7": "Chưa trả lời, 3 đến 7 ngày",
  "unanswered/older": "Chưa trả lời, trên 7 ngày",
};

/** "?" stands for what the catalogue does not know. */
export function entryName(entry: string, entries: EntryNames): string {
  if (entry === "?") return "Chưa rõ mục";
  const name = entries.get(entry);
  return `Mục ${quote(entry, 40)}${name === undefined ? "" : `: ${quote(name, 120)}`}`;
}

export const deliveryVi: DeliveryWords = {
  heading: (month) => `Gửi số liệu ${monthName(month)} của đơn vị`,
  what: "Xem lại từng số rồi gửi. Báo cáo của Bộ dùng số đơn vị đã gửi thay cho số đếm tự động.",
  looking: "Đang đếm trong hộp thư của đơn vị…",
  retry: "Thử lại",
  closed: (mailboxes) => `Chỉ người mở được hộp thư của đơn vị mới gửi được số liệu: ${mailboxes.map((one) => quote(one, 80)).join(", ")}.`,
  countedAt: (at) => `Đếm lúc ${showMoment(at)}.`,
  running: "Tháng chưa hết: số này là tạm tính. Hết tháng hãy gửi lại.",
  groups: { supply: "Văn bản phải cung cấp", official: "Thư công vụ", unread: "Trong hộp thư đến: chưa đọc", unanswered: "Trong hộp thư đến: chưa trả lời" },
  figure: (name, entries) => {
    const found = entryFigure(name);
    if (found === null) return figures[name] ?? quote(name, 60);
    return `${entryName(found.entry, entries)} – ${found.of === "sent" ? "phải cung cấp" : "đã cung cấp"}`;
  },
  change: (change, entries) => `${deliveryVi.figure(change.figure, entries)}: ${digits(change.from)} → ${digits(change.to)}`,
  correct: "Sửa số",
  asCounted: "Bỏ sửa, lấy số đếm",
  counted: (value) => `đếm được ${value}`,
  notANumber: "Số nguyên, từ 0 trở lên",
  reason: "Vì sao sửa",
  reasonHint: "Ví dụ: hai văn bản gửi từ điện thoại nên không đếm được.",
  note: "Ghi chú cho Văn phòng Bộ (không bắt buộc)",
  noteHint: "Hiện bên cạnh số liệu trong báo cáo.",
  send: "Gửi số liệu đã kiểm tra",
  sendAgain: "Vẫn gửi lại",
  sending: "Đang gửi…",
  nowhere: "Chưa đặt hộp thư nhận số liệu. Hãy báo quản trị.",
  to: (mailbox, from) => `Gửi từ ${quote(from, 80)} tới ${quote(mailbox, 80)}. Đã gửi thì không rút lại được; cần sửa thì gửi lần nữa, lần sau thay lần trước.`,
  end: {
    delivered: (revision) => `Đã gửi (lần ${revision}).`,
    accepted: (revision) => `Đã gửi (lần ${revision}); ít phút nữa sẽ thấy trong Thư đã gửi của đơn vị.`,
    onBehalf: (mailbox) => `Thư đã đi nhưng ghi “thay mặt” nên báo cáo không nhận. Hãy đề nghị quản trị thư điện tử cấp quyền Gửi với tư cách (Send As) cho ${quote(mailbox, 80)}, rồi gửi lại.`,
    same: (at, by) => `Số liệu này đã gửi lúc ${showMoment(at)}${who(by)}. Không gửi thêm.`,
    newer: (at, by) => `Vừa có lần gửi khác lúc ${showMoment(at)}${who(by)}. Hãy xem lần ấy bên dưới; vẫn cần thì bấm gửi lại.`,
    noReason: "Có số khác số đếm: hãy ghi vì sao.",
    impossible: (problem) => (problem === "sent" ? "Số đã cung cấp không thể nhiều hơn số phải cung cấp." : problem === "official" ? "Các số của thư công vụ không thể nhiều hơn số thư công vụ đã gửi." : "Có số không thể đúng. Hãy xem lại."),
  },
  history: {
    heading: "Các lần đã gửi",
    none: "Chưa gửi lần nào.",
    one: (revision, at, by) => `Lần ${revision}: ${showMoment(at)}${who(by)}`,
    counts: "đang được dùng",
    early: "gửi khi tháng chưa hết",
    corrected: "Sửa so với số đếm",
    against: (revision) => `Khác lần ${revision}`,
    because: (reason) => `Lý do: ${quote(reason, 600)}`,
    note: (note) => `Ghi chú: ${quote(note, 600)}`,
    more: (count) => `và ${digits(count)} số khác`,
  },
  refused: {
    heading: "Thư ghi là số liệu của đơn vị nhưng không được tính",
    why: (why, from, at) => `${showMoment(at)}${who(from)}: ${why === "not-the-unit" ? "không phải chính hộp thư của đơn vị gửi" : "tệp số liệu hỏng"}`,
  },
  trouble: (why) =>
    why.kind === "no-send-as"
      ? { what: `Bạn chưa được gửi với tư cách hộp thư ${quote(why.mailbox, 80)}.`, todo: "Chưa gửi gì. Hãy đề nghị quản trị thư điện tử cấp cho bạn hai quyền trên hộp thư này: Toàn quyền (Full Access) và Gửi với tư cách (Send As)." }
      : describeTrouble(why, "vi"),
};
