import type { HiddenWords } from "./hidden-words";

export const hiddenVi: HiddenWords = {
  title: "Outlook không đưa thư này cho phần bổ trợ",
  what: "Thường vì hộp thư này bị ẩn khỏi danh bạ của Bộ.",
  todo: [
    "Hãy đề nghị quản trị thư điện tử cho hộp thư này hiện lại trong danh bạ.",
    "Trong lúc chờ: soạn thư từ hộp thư của bạn rồi chọn hộp thư đơn vị ở ô Từ.",
  ],
  perhaps: "Đang mở một thư mà vẫn thấy câu này? Có thể hộp thư ấy bị ẩn khỏi danh bạ: hãy đề nghị quản trị thư điện tử cho hiện lại.",
};
