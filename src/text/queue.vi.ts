import { showCount } from "./numbers";
import type { QueueWords } from "./queue-words";

const digits = (count: number): string => showCount(count, "vi");

export const queueVi: QueueWords = {
  heading: "Hàng chờ cung cấp",
  progress: (done, all) => `Đã xong ${digits(done)}/${digits(all)} văn bản.`,
  timeLeft: (seconds) => (seconds <= 90 ? "Còn khoảng một phút." : `Còn khoảng ${Math.round(seconds / 60)} phút.`),
  pace: "Máy chủ thư cho mỗi người gửi 30 thư một phút; bạn cứ làm việc khác.",
  allDone: (count) => (count === 1 ? "Văn bản đã được cung cấp." : `Cả ${digits(count)} văn bản đã xong.`),
  someFailed: (count) => `${digits(count)} văn bản chưa được; xem bên dưới.`,
  onlyHeld: (count) => `${digits(count)} văn bản chờ thư đi rồi mới gửi.`,
  stopped: "Hàng chờ đang tạm dừng.",
  unseen: "Còn văn bản chờ gửi từ lần trước; hàng chờ đang tạm dừng.",
  signIn: "Đăng nhập và tiếp tục",
  goOn: "Tiếp tục ngay",
  show: "Xem",
  hide: "Thu gọn",
  state: { waiting: "Đang chờ", held: "Chờ thư đi", sending: "Đang gửi…", failed: "Chưa được", supplied: "Đã cung cấp", already: "Đã cung cấp trước đó", cancelled: "Đã hủy" },
  heldWhat: "Sẽ gửi sau khi thư của bạn đã đi, vào lần mở ngăn này tiếp theo.",
  fromPerson: "Gửi từ tên bạn, vì hộp thư đơn vị chưa cho bạn gửi thay; tên đơn vị ghi trong thư.",
  alreadyWhat: (at, by) => `Văn bản này đã được cung cấp${at === "" ? "" : ` lúc ${at}`}${by === "" ? "" : `, bởi ${by}`}; không gửi thêm bản nào.`,
  retry: "Thử lại",
  cancel: "Hủy",
  cancelAll: (count) => `Hủy ${digits(count)} văn bản đang chờ`,
  cancelled: "Đã hủy; chưa gửi gì.",
  tooLate: "Không hủy được nữa: thư cung cấp đã đi. Cần thì dùng Thu hồi.",
  clear: "Xóa khỏi danh sách",
  kept: "Hàng chờ nằm trong thư mục “Văn bản chờ cung cấp” của hộp thư bạn; đóng ngăn hay tắt máy cũng không mất.",
  ofThisMail: {
    waiting: "Đã xếp vào hàng chờ; sẽ tự gửi ngay khi được.",
    held: "Đã xếp vào hàng chờ; sẽ gửi khi thư đã đi.",
    sending: "Đang gửi cho Cục Công nghệ thông tin…",
    failed: "Chưa gửi được; xem Hàng chờ cung cấp.",
  },
  unread: {
    title: "Tệp chưa đọc được",
    what: "Phần bổ trợ không biết tệp có dấu độ mật hay không. Văn bản mật không bao giờ được cung cấp.",
    seen: "Tôi đã mở và đọc các tệp này: không có dấu độ mật, không có dấu thu hồi.",
    button: "Vẫn cung cấp",
  },
  change: {
    label: "Cập nhật, thay thế hoặc thu hồi",
    what: {
      update: { name: "Cập nhật thông tin", what: "Nội dung văn bản không đổi, chỉ sửa thông tin (trích yếu, ngày, nơi đăng tải…).", button: "Gửi cập nhật", done: "Đã gửi đề nghị cập nhật." },
      replace: { name: "Thay thế văn bản", what: "Thư này mang bản mới thay cho bản đã cung cấp.", button: "Gửi bản thay thế", done: "Đã gửi bản thay thế." },
      recall: { name: "Thu hồi", what: "Đề nghị gỡ văn bản đã cung cấp.", button: "Gửi đề nghị thu hồi", done: "Đã gửi đề nghị thu hồi." },
    },
    choose: "Bạn muốn",
    reason: "Lý do",
    reasonHint: "Ban biên tập đọc câu này.",
    needReason: "Hãy ghi lý do, ví dụ: “Đính chính ngày ban hành”.",
    waits: "Đã xếp vào hàng chờ; sẽ tự gửi.",
    queued: { update: "Đang chờ gửi cập nhật", replace: "Đang chờ gửi bản thay thế", recall: "Đang chờ gửi đề nghị thu hồi" },
    failed: { update: "Chưa gửi được cập nhật", replace: "Chưa gửi được bản thay thế", recall: "Chưa gửi được đề nghị thu hồi" },
    showQueue: "Xem hàng chờ",
  },
};
