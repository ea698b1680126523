import type { SendFindingKind } from "../domain/finding";
import type { FindingWords } from "./finding-words";

/** Remedy of every finding in Vietnamese, the original, as the pane says it. */
export const todoVi: FindingWords<SendFindingKind>["todo"] = {
  "outside-address": "Hãy thay bằng địa chỉ công vụ hoặc bỏ khỏi danh sách nhận.",
  "look-alike-address": "Hãy so lại từng chữ; nếu không đúng người nhận thì bỏ địa chỉ này.",
  "denied-address": "Hãy bỏ địa chỉ này và gửi cho người đang phụ trách.",
  "unreadable-address": "Hãy bỏ rồi nhập lại địa chỉ.",
  "state-address": "Nếu gửi ra ngoài Bộ là đúng ý thì không cần làm gì.",
  "outside-sender": "Hãy gửi từ hộp thư do Bộ Tư pháp cấp.",
  "foreign-sender": "Hãy gửi trực tiếp từ hộp thư do Bộ Tư pháp cấp.",
  "personal-sender": "Hãy đổi ô Từ sang hộp thư chung của đơn vị.",
  "not-supplied": "Hãy bấm “Cung cấp cho Cục CNTT”; văn bản đi cùng thư này.",
  "draft-attached": "Hãy gỡ dự thảo khỏi thư và gửi cho Ban biên tập đăng tải.",
  "secrecy-mark": "Hãy gỡ văn bản khỏi thư và chuyển theo chế độ văn bản mật.",
  "withheld-document": "Hãy bỏ người nhận đó hoặc gỡ văn bản khỏi thư.",
  "missing-attachment": "Hãy đính kèm tệp, hoặc sửa lại câu đó.",
  "unread-attachment": "Hãy tự kiểm tra mục của Danh mục và dấu độ mật trong tệp.",
  "recipients-incomplete": "Hãy tự kiểm tra những người nhận chưa xét được.",
};
