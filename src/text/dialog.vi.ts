import type { DialogWords } from "./dialog-words";

/** The dialog at send in Vietnamese, the original; all of it goes into the send file. */
export const dialogVi: DialogWords = {
  "outside-address": "Địa chỉ không do Bộ Tư pháp cấp",
  "look-alike-address": "Địa chỉ dễ nhầm với địa chỉ của Bộ",
  "denied-address": "Địa chỉ đã ngừng sử dụng",
  "unreadable-address": "Có người nhận không đọc được địa chỉ",
  "outside-sender": "Đang gửi từ hộp thư không do Bộ cấp",
  "personal-sender": "Văn bản của đơn vị gửi từ hộp thư cá nhân",
  "not-supplied": "Chưa cung cấp cho Cục Công nghệ thông tin",
  "draft-attached": "Dự thảo đính kèm thư xin ý kiến",
  "secrecy-mark": "Văn bản có dấu độ mật",
  "withheld-document": "Văn bản thuộc diện giữ lại",
  "missing-attachment": "Chưa có tệp đính kèm",
  failed: "Chưa kiểm tra được thư này.",
  advised: "Điểm cần lưu ý",
  "fix-address": "Hãy thay hoặc bỏ địa chỉ này.",
  "fix-sender": "Hãy đổi ô Từ.",
  "fix-supplied": "Hãy bấm “Cung cấp cho Cục CNTT”.",
  "fix-check": "Hãy tự kiểm tra lại.",
  "fix-file": "Hãy gỡ tệp khỏi thư.",
  ask: "Trước khi gửi, xin xem lại:",
  stop: "Thư này chưa gửi được:",
  open: "Mở ngăn Văn bản điện tử để xem lý do và sửa.",
  worthless: "không có giá trị trong trao đổi thông tin",
  more: "Và # điểm khác",
};
