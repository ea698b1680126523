import type { ByHandWords } from "./by-hand-words";
import { listed, quote } from "./quote";

export const byHandVi: ByHandWords = {
  why: "Outlook này chưa cho phần bổ trợ đăng nhập, nên phần bổ trợ không tự gửi được. Bạn gửi bằng một thư soạn sẵn.",
  button: "Mở thư soạn sẵn",
  opening: "Đang mở…",
  steps: (mailbox) => [
    `Thư gửi tới ${quote(mailbox, 80)}, có thông tin văn bản và đính kèm cả thư này.`,
    "Ở ô Từ, chọn hộp thư đơn vị; nếu không được gửi từ đó, bạn gửi từ tên mình (Outlook có thể hỏi lại).",
    "Muốn kèm dữ liệu cho Ban biên tập: trong cửa sổ ấy, mở ngăn này và bấm “Cung cấp cho Cục CNTT”, nếu nút ấy có.",
    "Bấm Gửi. Văn bản chỉ được tính khi thư đã tới nơi; mở và gửi hai lần là hai bản.",
  ],
  forward: (mailbox) => [
    `Outlook này chưa cho phần bổ trợ gửi, cũng chưa cho mở thư soạn sẵn: bấm Chuyển tiếp, gửi tới ${quote(mailbox, 80)}, giữ nguyên các tệp.`,
    "Ở ô Từ, chọn hộp thư đơn vị nếu được.",
    "Bấm Gửi. Văn bản chỉ được tính khi thư đã tới nơi.",
  ],
  opened: "Đã mở thư soạn sẵn, chưa gửi gì: bạn xem lại rồi bấm Gửi trong cửa sổ ấy.",
  again: "Mở lại thư soạn sẵn",
  many: "Outlook này chưa cho phần bổ trợ đăng nhập, nên không cung cấp nhiều thư một lúc được. Hãy mở từng thư một và dùng “Mở thư soạn sẵn”, hoặc chọn các thư này trong Outlook trên web hay Outlook mới.",
  draft: (board, names) => [
    `Outlook này chưa cho phần bổ trợ đăng nhập, nên bạn tự gửi dự thảo: soạn thư mới tới ${quote(board, 80)}, đính kèm ${listed(names.map((name) => `“${quote(name, 80)}”`), (count) => `và ${count} tệp nữa`)}, ghi hạn góp ý và đơn vị chủ trì rồi bấm Gửi.`,
    "Sau đó gỡ dự thảo khỏi công văn này trước khi gửi.",
  ],
};
