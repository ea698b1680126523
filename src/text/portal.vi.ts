import { showCount } from "./numbers";
import type { PortalWords } from "./portal-words";
import { listed, quote } from "./quote";

const digits = (count: number): string => showCount(count, "vi");

export const portalVi: PortalWords = {
  feed: { title: "Văn bản điện tử của Bộ Tư pháp", author: "Cục Công nghệ thông tin, Bộ Tư pháp" },
  cleared: (count) => `${digits(count)} văn bản đưa lên Cổng.`,
  refused: (count) => `${digits(count)} văn bản không đưa lên Cổng:`,
  refusal: (reason) => {
    switch (reason.kind) {
      case "secret":
        return "Có dấu độ mật (MẬT, TỐI MẬT hoặc TUYỆT MẬT).";
      case "to-be-returned":
        return "Có dấu TÀI LIỆU THU HỒI.";
      case "inside-only":
        return "Có dấu LƯU HÀNH NỘI BỘ: chỉ cập nhật vào hệ thống quản lý văn bản và điều hành.";
      case "excluded":
        return `Thuộc trường hợp loại trừ ${quote(reason.code)} của Danh mục.`;
      case "unknown-entry":
        return `Mục ${quote(reason.code)} không có trong Danh mục. Hãy chọn lại mục.`;
      case "not-for-portal":
        return "Nơi đăng tải của văn bản không có Cổng thông tin điện tử.";
      case "recalled":
        return "Đơn vị đã đề nghị thu hồi văn bản.";
      case "draft":
        return "Là dự thảo: đăng ở Mục Văn bản lấy ý kiến nội bộ.";
      case "not-published":
        return "Ban biên tập chưa ghi ngày đăng lên Cổng.";
      case "unread":
        return `Chưa đọc được ${listed(reason.names.map((name) => `“${quote(name)}”`), (count) => `và ${digits(count)} tệp khác`)} nên chưa biết có dấu độ mật hay không. Hãy mở tệp để xem.`;
      case "superseded":
        return "Đơn vị đã gửi lại văn bản này; chỉ xét lần gửi mới nhất.";
    }
  },
};
