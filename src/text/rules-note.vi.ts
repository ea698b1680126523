import type { RulesNoteWords } from "./rules-note-words";

export const rulesNoteVi: RulesNoteWords = {
  problem: (why) => `Chính sách mới trên máy chủ có lỗi nên chưa dùng: ${why}`,
  support: (who) => `Hỗ trợ: ${who}`,
  published: (day) => `Ban hành ngày ${day}.`,
  loaded: (at) => `Lấy từ máy chủ lúc ${at}.`,
  comes: (day) => `Chính sách mới có hiệu lực từ ngày ${day}.`,
  older: (own, needed) => `Tiện ích trên máy này đã cũ (${own}, cần ${needed}). Hãy đóng Outlook rồi mở lại; vẫn còn câu này thì báo nơi hỗ trợ.`,
  guidance: "Hướng dẫn của Bộ",
  supportPage: "Trang hỗ trợ",
  write: (mail) => `Viết thư cho ${mail}`,
  outsidePilot: { title: "Chưa áp dụng cho bạn", what: "Bộ đang thí điểm ở một số đơn vị. Bạn gửi thư như thường, không có gì được kiểm tra." },
};
