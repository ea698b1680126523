import { deskVi } from "./desk.vi";
import type { ExportsWords } from "./exports-words";
import { showCount } from "./numbers";
import { portalVi } from "./portal.vi";
import { quote } from "./quote";

const digits = (count: number): string => showCount(count, "vi");

export const exportsVi: ExportsWords = {
  label: "Đóng gói văn bản",
  name: { edxml: "Gói edXML", portal: "Gói cho Cổng" },
  does: { edxml: "để nhập vào hệ thống quản lý văn bản và điều hành", portal: "gồm nguồn tin Atom và tệp của từng văn bản" },
  listing: "Đang đọc hết danh sách…",
  progress: (done, of) => `Đang đọc văn bản ${Math.min(done + 1, of)}/${digits(of)}`,
  stop: "Dừng",
  stopped: "Đã dừng. Chưa có gói nào được tạo.",
  failed: "Chưa đóng gói được.",
  again: "Thử lại",
  packed: { edxml: (count) => `${digits(count)} văn bản đã vào gói edXML.`, portal: (count) => `${digits(count)} văn bản đã vào gói cho Cổng.` },
  nothing: { edxml: "Không có văn bản nào vào được gói edXML.", portal: "Không có văn bản nào vào được gói cho Cổng." },
  saved: (file) => `Đã tải về ${quote(file, 80)}.`,
  save: (count) => `Tải gói về (${digits(count)} văn bản)`,
  refused: (count) => `${digits(count)} văn bản không vào gói:`,
  refusal: (reason) => {
    switch (reason.kind) {
      case "no-record":
        return reason.where === null ? "Thư không có dữ liệu văn bản của phần bổ trợ. Hãy nhập văn bản này bằng tay, hoặc trả lại để đơn vị cung cấp bằng phần bổ trợ." : `Dữ liệu văn bản kèm thư không đọc được (${quote(reason.where, 40)}). Hãy đề nghị đơn vị cung cấp lại.`;
      case "two-documents":
        return "Dữ liệu ở đầu thư và ở tệp kèm nói về hai văn bản khác nhau. Hãy mở thư để xem.";
      case "no-files":
        return "Thư không có tệp nào.";
      case "damaged-mail":
        return "Thư gốc hỏng, không mở được. Hãy đề nghị đơn vị gửi lại.";
      case "not-loaded":
        return reason.why.kind === "refused" && reason.why.status === 404 ? "Thư không còn ở chỗ cũ. Hãy tải lại danh sách." : `Chưa tải được thư. ${deskVi.trouble(reason.why)}`;
      default:
        return portalVi.refusal(reason);
    }
  },
  open: (document) => `Mở ${document}`,
  looked: (document) => `Tôi đã xem các tệp này của ${document}; không có dấu độ mật`,
  packAgain: "Đóng gói lại",
  close: "Đóng",
  keys: [
    ["E", "gói edXML các văn bản đã chọn"],
    ["C", "gói cho Cổng các văn bản đã chọn"],
    ["M", "mở gói edXML nhận được"],
  ],
  received: {
    open: "Mở gói edXML (M)",
    drop: "Thả tệp .edxml vào đây để xem",
    opening: "Đang mở gói…",
    close: "Thôi xem gói",
    unnamed: "Văn bản không có số",
    local: "Gói chỉ được xem trên máy này; phần bổ trợ không gửi hay lưu gì vào hộp thư.",
    failed: (file, problem) => `${quote(file, 80)}: ${problems[problem]}`,
    data: "Dữ liệu trong gói",
    faults: "Cần xem lại",
    files: "Tệp trong gói",
    noFiles: "Gói không có tệp nào mở được.",
    fields: { from: "Nơi gửi", to: "Nơi nhận gói", place: "Địa danh", position: "Chức vụ người ký", dueDate: "Hạn trả lời", sphere: "Phạm vi lưu hành", reason: "Lý do", about: "Liên quan văn bản", toPlaces: "Nơi nhận văn bản", documentId: "Mã định danh văn bản", pages: "Số trang", content: "Nội dung" },
  },
};

const problems = {
  encrypted: "gói có mật khẩu nên không mở được.",
  damaged: "không phải gói edXML, hoặc gói đã hỏng. Hãy đề nghị nơi gửi gửi lại.",
  "too-large": "gói quá lớn nên không mở ở đây.",
  unsupported: "không phải gói edXML.",
} as const;
