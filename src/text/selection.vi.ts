import type { SelectionWords } from "./selection-words";

export const selectionVi: SelectionWords = {
  heading: (count) => `Đã chọn ${count} thư`,
  supplyAll: (count) => `Cung cấp ${count} văn bản`,
  owed: "Nếu đơn vị bạn ban hành các văn bản này, hãy cung cấp đồng thời với việc phát hành.",
  elsewhere: "Các văn bản này do nơi khác ban hành; đơn vị bạn không phải cung cấp.",
  issuedBy: (issuer) => `Do ${issuer} ban hành`,
  nothing: "Không có văn bản nào cần cung cấp trong các thư đã chọn.",
  progress: (done, all) => `Đã xong ${done}/${all} văn bản`,
  finished: (done, before, failed) => `${[done > 0 && `Vừa cung cấp ${done} văn bản`, before > 0 && `${before} đã cung cấp trước đó`, failed > 0 && `${failed} chưa được`].filter(Boolean).join("; ").replace(/^\d+/, "$& văn bản")}.`,
  correct: "Sửa thông tin",
  retry: "Thử lại",
  noSubject: "(không có tiêu đề)",
  state: {
    waiting: "Chờ đọc",
    reading: "Đang đọc…",
    judged: "Cần cung cấp",
    elsewhere: "Nơi khác ban hành",
    "not-owed": "Không phải cung cấp",
    queued: "Đang chờ gửi",
    supplying: "Đang cung cấp…",
    supplied: "Đã cung cấp",
    already: "Đã cung cấp trước đó",
    failed: "Chưa được",
  },
  notOwed: {
    "not-in-catalogue": "Không thuộc Danh mục.",
    secret: "Có dấu độ mật; không bao giờ cung cấp.",
    withheld: "Thuộc diện giữ lại (nhân sự, đơn thư, dữ liệu cá nhân). Nếu xếp nhầm, hãy mở riêng thư này và chọn mục.",
    "no-supply": "Mục này không phải cung cấp.",
  },
};
