import { quote } from "./quote";
import type { RulesNoteWords } from "./rules-note-words";

export const rulesNoteVi: RulesNoteWords = {
  lacking: (what, mailbox) =>
    `Outlook này không cho phần bổ trợ đọc tệp đính kèm và ghi dữ liệu vào thư: hãy tự mở tệp xem dấu độ mật.${
      mailbox === null ? "" : ` Để cung cấp văn bản: khi soạn, thêm ${quote(mailbox, 80)} vào Bcc${{ "files-only": "", files: "; thư đã gửi hoặc nhận, mở thư soạn sẵn", "files-and-forms": "; thư đã gửi hoặc nhận, chuyển tiếp cả tệp tới đó" }[what]}.`
    } Outlook trên web làm được đủ, nếu hộp thư mở được ở đó.`,
  sample: "Chính sách mẫu – chỉ để thử",
  source: {
    "last-good": "Đang dùng chính sách đã lưu lần trước",
    "built-in": "Đang dùng chính sách kèm theo bản cài",
  },
  problem: (why) => `Chính sách mới trên máy chủ có lỗi nên chưa dùng: ${why}`,
  support: (who) => `Hỗ trợ: ${who}`,
  published: (day) => `Ban hành ngày ${day}.`,
  loaded: (at) => `Lấy từ máy chủ lúc ${at}.`,
  comes: (day) => `Chính sách mới có hiệu lực từ ngày ${day}.`,
  older: (own, needed) => `Phần bổ trợ trên máy này đã cũ (${own}, cần ${needed}). Hãy đóng Outlook rồi mở lại; vẫn còn câu này thì báo nơi hỗ trợ.`,
  supportPage: "Trang hỗ trợ",
  write: (mail) => `Viết thư cho ${mail}`,
  outsidePilot: { title: "Chưa áp dụng cho bạn", what: "Bộ đang thí điểm ở một số đơn vị. Bạn gửi thư như thường, không có gì được kiểm tra." },
};
