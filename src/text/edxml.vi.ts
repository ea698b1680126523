import type { EdxmlWords } from "./edxml-words";
import { listed, quote } from "./quote";

export const edxmlVi: EdxmlWords = {
  heading: "Gói tin edXML",
  act: { new: "Văn bản mới", recall: "Thu hồi văn bản", update: "Cập nhật văn bản", replace: "Thay thế văn bản" },
  signature: { none: "Gói tin không có chữ ký số.", "not-checked": "Gói tin có chữ ký số; phần bổ trợ chưa kiểm tra chữ ký này." },
  fault: (fault) => {
    switch (fault.kind) {
      case "impossible-date":
        return `Ngày “${quote(fault.value)}” (${quote(fault.field)}) không có thật nên không dùng. Hãy xem ngày trên văn bản.`;
      case "other-namespace":
        return `Gói tin không theo QCVN 102:2016/BTTTT${fault.namespaces.length === 0 ? "" : ` mà theo “${listed(fault.namespaces.map((one) => quote(one)), (count) => `và ${count} tên khác`)}”`}. Hãy đối chiếu thông tin với văn bản.`;
      case "junk-before":
        return "Đầu gói tin có ký tự lạ, phần bổ trợ đã bỏ qua.";
      case "unknown-act":
        return `Không rõ nghiệp vụ “${quote(fault.value)}” của gói tin. Hãy hỏi nơi gửi trước khi xử lý.`;
      case "document-id-differs":
        return `Mã định danh “${quote(fault.value)}” không khớp với “${quote(fault.other)}” trong cùng gói tin. Hãy xem số và ngày trên văn bản.`;
      case "attachment":
        return fault.problem === null ? `Gói tin có tên tệp “${quote(fault.name)}” nhưng không có tệp. Hãy đề nghị nơi gửi gửi lại.` : `Tệp “${quote(fault.name)}” ${problems[fault.problem]} nên không mở được. Hãy đề nghị nơi gửi gửi lại.`;
    }
  },
};

const problems = { encrypted: "có mật khẩu", damaged: "hỏng", "too-large": "quá lớn", unsupported: "được nén theo cách lạ" } as const;
