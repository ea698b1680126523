import type { Said } from "../domain/answer";
import { showDate, showMoment } from "./dates";
import { showCount } from "./numbers";
import { quote } from "./quote";
import type { SuppliedWords } from "./supplied-words";

const digits = (count: number): string => showCount(count, "vi");

export const suppliedVi: SuppliedWords = {
  open: "Văn bản đã cung cấp",
  back: "Quay lại",
  heading: "Văn bản đã cung cấp",
  parts: "Danh sách",
  part: { supplied: (count) => `Đã cung cấp (${digits(count)})`, owed: (count) => `Chưa cung cấp (${digits(count)})` },
  search: "Tìm theo số, ký hiệu, trích yếu",
  filters: "Tình trạng",
  filter: { all: "Tất cả", waiting: "Chờ", overdue: "Quá hạn", done: "Đã đăng", returned: "Trả lại", recalled: "Đề nghị thu hồi" },
  found: (count) => `${digits(count)} văn bản`,
  more: (count) => `Xem thêm ${digits(count)} văn bản`,
  looking: "Đang xem các hộp thư…",
  look: "Xem các hộp thư",
  lookAgain: "Xem lại",
  signIn: "Để xem danh sách, Outlook cần bạn cho phép phần bổ trợ đọc thư đã gửi của bạn và của đơn vị.",
  what: "Các văn bản được cung cấp trong 180 ngày qua.",
  looked: (at, mailboxes) => `Xem lúc ${showMoment(at)}, trong Thư đã gửi của hộp thư của bạn${mailboxes.map((one) => `, ${quote(one, 80)}`).join("")}.`,
  missed: (mailboxes) => `Không mở được: ${mailboxes.map((one) => quote(one, 80)).join(", ")}.`,
  mailboxesAgain: "Tìm lại các hộp thư tôi được mở",
  empty: "Trong 180 ngày qua chưa có văn bản nào được cung cấp.",
  noneFound: "Không có văn bản nào như vậy.",
  ifNotOpened: (mailbox) => `Nếu thư không tự mở: ${mailbox === null ? "hộp thư của bạn" : `hộp thư ${quote(mailbox, 80)}`}, mục Thư đã gửi.`,
  suppliedOn: (day, unit) => `Cung cấp ngày ${showDate(day)}${unit === null ? "" : `, ${quote(unit, 80)}`}`,
  noSubject: "(không có tiêu đề)",
  state: { supplied: "Chờ Ban biên tập", received: "Ban biên tập đã nhận", published: "Đã đăng", filed: "Đã vào hệ thống", posted: "Đang lấy ý kiến", "taken-off": "Đã gỡ", returned: "Bị trả lại", recalled: "Đã đề nghị thu hồi", overdue: "Quá hạn" },
  due: (day, overdue) => (overdue ? `Đã quá hạn xử lý ${showDate(day)}. Hãy hỏi Ban biên tập.` : `Hạn xử lý: ${showDate(day)}.`),
  says: ({ said, at, by }) => `${sentence(said)} (${showMoment(at)}${by === "" ? "" : `, ${quote(by, 80)}`})`,
  page: "Mở trang đã đăng",
  whatToDo: "Hãy sửa theo lý do trên rồi cung cấp lại bản đúng.",
  whatToDoFrom: "Hãy sửa theo lý do trên. Ở cuối ngăn, mở “Văn bản đã cung cấp”, tìm văn bản này và bấm “Mở thư để cung cấp lại”.",
  recalled: (at) => `Đơn vị đã đề nghị thu hồi (${showMoment(at)}). Ban biên tập báo lại khi đã gỡ.`,
  again: {
    open: "Mở thư để cung cấp lại",
    openReturned: "Mở văn bản bị trả lại",
    notFound: "Không thấy văn bản này trong Thư đã gửi 180 ngày qua. Hãy tìm theo số, ký hiệu trong hộp thư đã gửi văn bản.",
    what: "Sai thông tin: bấm “Sửa thông tin văn bản” bên dưới, lưu, rồi cung cấp lại tại đây. Tệp sai hoặc thiếu: gửi thư mới mang bản đúng từ hộp thư chung và cung cấp từ thư ấy.",
    fixed: "Đã sửa gì",
    fixedHint: "Ban biên tập đọc câu này.",
    needFixed: "Hãy ghi đã sửa gì, ví dụ: “Sửa ngày ban hành”.",
    button: "Cung cấp lại",
    done: "Đã cung cấp lại; chờ Ban biên tập.",
    waits: "Đã xếp vào hàng chờ; sẽ tự gửi.",
    recalled: "Cần cung cấp lại văn bản này?",
  },
  desk: "Ban biên tập",
  together: (count) => `Thư này cung cấp cùng lúc ${digits(count)} văn bản khác. Ban biên tập trả lời một lần cho cả thư, theo mã văn bản chính.`,
  waiting: "Chưa có trả lời.",
  ask: "Xem tình trạng",
  unknown: "Chưa xem được tình trạng.",
  answer: {
    heading: "Trả lời của Ban biên tập",
    title: { received: "Đã nhận văn bản", published: "Văn bản đã đăng", filed: "Văn bản đã vào Hệ thống quản lý văn bản", posted: "Dự thảo đã đưa lên lấy ý kiến", "taken-off": "Văn bản đã gỡ", returned: "Văn bản bị trả lại", corrected: "Thông tin văn bản đã được sửa", withdrawn: "Rút lại trả lời trước" },
    withdrawn: (kind) => (kind === null ? "Trả lời gần nhất trước đó không còn hiệu lực." : `Trả lời “${suppliedVi.answer.title[kind]}” trước đó không còn hiệu lực.`),
    document: "Văn bản",
    unit: "Đơn vị",
    by: "Người trả lời",
    notTrusted: "Chưa đáng tin",
    notTrustedWhat: "Thư này ghi là trả lời của Ban biên tập nhưng không gửi từ hộp thư của Ban biên tập, nên không làm thay đổi tình trạng văn bản. Hãy hỏi lại Ban biên tập trước khi làm theo.",
    address: "Địa chỉ",
    at: "Đăng lúc",
    takenOffAt: "Gỡ lúc",
    number: "Số trên Hệ thống",
    deadline: "Hạn góp ý",
    reason: "Lý do",
    changed: "Nội dung sửa",
  },
  owed: {
    what: "Các thư bạn và đơn vị gửi trong 60 ngày qua có văn bản phải cung cấp mà chưa cung cấp. Thư cũ hơn không nhắc nữa.",
    empty: "Không còn văn bản nào phải cung cấp.",
    sentOn: (day, entry, mailbox) => `Gửi ngày ${showDate(day)}${mailbox === null ? "" : ` từ ${quote(mailbox, 80)}`}${entry === null ? "" : `, mục ${quote(entry, 20)}`}`,
    overdue: "Chậm",
    supply: "Mở thư để cung cấp",
    notNeeded: "Không cần",
    why: "Vì sao không cần cung cấp?",
    reasons: ["Đã cung cấp bằng cách khác", "Thư gửi lại, bản trước đã cung cấp", "Không phải văn bản thuộc Danh mục", "Đơn vị khác cung cấp"],
    keep: "Ghi lại",
    cancel: "Thôi",
    put: (count) => `Không cần cung cấp (${digits(count)})`,
    because: (why, by) => `${quote(why, 200)}${by === "" ? "" : ` (${quote(by, 80)})`}`,
    takeBack: "Lấy lại",
    reminder: (owed, overdue) => `${digits(owed)} văn bản đã gửi chưa được cung cấp${overdue === 0 ? "" : overdue === owed ? (owed === 1 ? ", đã chậm" : `, cả ${digits(owed)} đã chậm`) : `, ${digits(overdue)} trong số đó đã chậm`}.`,
  },
  bar: ({ kind, answer, due, overdue, recalledAt }) => {
    if (recalledAt !== undefined) return `${suppliedVi.state.recalled} (${showMoment(recalledAt)}).`;
    if (due !== null) return overdue ? `Đã cung cấp; Ban biên tập quá hạn xử lý từ ${showDate(due)}.` : `Đã cung cấp; chờ Ban biên tập đến ${showDate(due)}.`;
    if (answer !== null && answer.said.kind === "returned") return `Ban biên tập trả lại: ${quote(answer.said.reason, 100)}`;
    return `${suppliedVi.state[kind]}${answer === null ? "" : ` (${showMoment(answer.at)})`}.`;
  },
  category: { waiting: "Đã cung cấp", done: "Đã đăng tải", returned: "Bị trả lại", recalled: "Đã đề nghị thu hồi", takenOff: "Đã gỡ" },
};

function sentence(said: Said): string {
  switch (said.kind) {
    case "received":
      return "Ban biên tập đã nhận.";
    case "published":
      return "Đã đăng trên Cổng thông tin.";
    case "filed":
      return `Đã cập nhật vào Hệ thống${said.number === null ? "" : `, số ${quote(said.number, 60)}`}.`;
    case "posted":
      return `Đã đưa lên Mục lấy ý kiến${said.deadline === null ? "" : `, hạn ${showDate(said.deadline)}`}.`;
    case "taken-off":
      return "Đã gỡ theo đề nghị thu hồi.";
    case "returned":
      return said.reason === "" ? "Ban biên tập trả lại, không ghi lý do." : `Ban biên tập trả lại: “${quote(said.reason, 300)}”`;
    case "corrected":
      return `Ban biên tập đã sửa thông tin${said.what === "" ? "" : `: “${quote(said.what, 300)}”`}.`;
    case "withdrawn":
      return "Ban biên tập rút lại trả lời trước.";
  }
}
