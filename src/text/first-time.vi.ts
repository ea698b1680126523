import type { FirstTimeWords } from "./first-time-words";

export const firstTimeVi: FirstTimeWords = {
  own: "Lần đầu, Outlook có thể hỏi bạn cho phép phần bổ trợ đọc và gửi thư thay bạn: chỉ dùng để lấy bản gốc của thư này và gửi cho hộp thư tiếp nhận.",
  "unit-mail": "Thư này nằm trong hộp thư đơn vị: Outlook có thể hỏi thêm quyền đọc hộp thư chung mà bạn vốn mở được.",
  "send-as-unit": "Để gửi từ hộp thư đơn vị, Outlook có thể hỏi thêm quyền gửi thay hộp thư mà bạn vốn được gửi thay.",
};
