import { showMoment } from "./dates";
import type { HealthWords } from "./health-words";
import { showCount } from "./numbers";
import { quote } from "./quote";

const kinds: Readonly<Record<string, string>> = {
  outlook: "Outlook không thực hiện được",
  offline: "Không có kết nối",
  "no-token": "Chưa đăng nhập được",
  "no-nested-app-auth": "Outlook chưa cho đăng nhập",
  refused: "Máy chủ thư từ chối",
  busy: "Máy chủ thư bận",
  unexpected: "Lỗi ngoài dự kiến",
};

export const healthVi: HealthWords = {
  open: "Tình trạng phần bổ trợ, nhờ hỗ trợ",
  heading: "Tình trạng phần bổ trợ",
  looking: "Đang xem…",
  privacy: "Gửi kèm khi nhờ hỗ trợ. Ở đây không có nội dung thư, tiêu đề, tên tệp hay địa chỉ nào.",
  copy: "Sao chép",
  copied: "Đã sao chép.",
  copyByHand: "Chưa sao chép được. Nội dung đã được chọn sẵn: hãy bấm Ctrl+C.",
  selected: "Nội dung để sao chép",
  askForHelp: "Nhờ hỗ trợ",
  opening: "Đang mở thư…",
  opened: "Đã mở thư, chưa gửi gì: bạn viết thêm điều gặp phải rồi bấm Gửi.",
  noHelp: "Chính sách chưa ghi hộp thư hỗ trợ: hãy sao chép và gửi cho quản trị của đơn vị.",
  notOpened: (mail) => `Outlook chưa mở được thư: hãy sao chép và gửi tới ${quote(mail, 80)}.`,
  lookAgain: "Xem lại",
  subject: (version) => `Nhờ hỗ trợ phần bổ trợ văn bản điện tử ${version}`,
  greeting: "Tôi gặp trục trặc sau (xin viết ở đây):",
  section: { addin: "Phần bổ trợ", client: "Outlook", able: "Outlook này làm được", rules: "Chính sách", work: "Đăng nhập và hàng chờ", troubles: "Sự cố gần đây" },
  row: {
    version: "Phiên bản",
    build: "Bản dựng",
    at: "Xem lúc",
    product: "Ứng dụng",
    platform: "Chạy trên",
    language: "Ngôn ngữ",
    sets: "Bộ yêu cầu",
    signInAble: "Cho phần bổ trợ đăng nhập",
    readFiles: "Đọc tệp đính kèm",
    supplyInMail: "Cung cấp ngay trong thư đang soạn",
    severalMails: "Cung cấp nhiều thư một lúc",
    atSend: "Kiểm tra khi bấm Gửi",
    policy: "Tên",
    inForce: "Áp dụng",
    office: "Của đơn vị",
    source: "Nguồn",
    published: "Ban hành",
    loaded: "Lấy về",
    comes: "Bản mới có hiệu lực",
    problem: "Bản trên máy chủ không dùng được",
    needs: "Cần phần bổ trợ từ bản",
    catalogue: "Danh mục",
    signIn: "Đăng nhập",
    queued: "Chờ cung cấp",
  },
  yes: "Có",
  no: "Không",
  unknown: "Không rõ",
  ministry: "Bộ (chung)",
  atSend: { all: "Đầy đủ", stops: "Chỉ giữ lại thư phải dừng", none: "Không" },
  inForce: { on: "Đang bật", off: "Đang tắt", "outside-pilot": "Chưa áp dụng cho người này (thí điểm)" },
  source: { server: "Máy chủ", "last-good": "Bản đã lưu lần trước", "built-in": "Bản kèm theo khi cài" },
  age: (at, hours) => `${showMoment(at)} (${hours < 48 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`} trước)`,
  catalogue: (status, entries) => `${showCount(entries, "vi")} mục, ${status === "official" ? "bản chính thức" : "bản dựng lại, chưa phải văn bản của Bộ"}`,
  signIn: (state) => {
    switch (state.kind) {
      case "ready":
        return "Đã sẵn sàng";
      case "asks":
        return "Outlook sẽ hỏi khi cần";
      case "not-set-up":
        return "Chính sách chưa khai báo";
      case "failed":
        return healthVi.trouble(state.why);
    }
  },
  queued: (count) => (count === null ? "Chưa mở trong cửa sổ này" : `${showCount(count, "vi")} văn bản`),
  trouble: ({ kind, code, status, at }) => [at === "" ? "" : showMoment(at), kinds[kind] ?? kind, status === null ? "" : String(status), code ?? ""].filter((part) => part !== "").join(" · "),
  noTroubles: "Chưa có sự cố nào trong cửa sổ này.",
};
