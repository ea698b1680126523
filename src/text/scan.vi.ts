import type { ScanWords } from "./scan-words";

export const scanVi: ScanWords = {
  heading: "Bản quét trong thư",
  underWay: (name) => `Đang nhận dạng chữ trong “${name}”, ngay trên máy này.`,
  skip: "Bỏ qua tệp này",
  recognised: "Thông tin văn bản được nhận dạng từ bản quét. Số viết tay và chữ bị dấu đè dễ đọc sai, hãy đối chiếu với bản quét.",
  poor: "Bản quét mờ hoặc nghiêng, nhiều chữ đọc chưa chắc. Hãy tự xem lại mục, số, ngày và dấu độ mật.",
  leftAlone: (names) => `Chưa nhận dạng chữ trong ${list(names)}; mới xét theo tên tệp.`,
  recognise: "Nhận dạng chữ",
  forbidden: (names) => `Chính sách của Bộ đang tắt việc nhận dạng chữ nên ${list(names)} mới được xét theo tên tệp. Hãy tự xem mục và dấu độ mật.`,
  always: "Tự nhận dạng chữ trong bản quét",
};

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
