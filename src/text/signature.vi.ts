import type { SignatureWords } from "./signature-words";

export const signatureVi: SignatureWords = {
  signed: (signer) => `Ký số: ${signer}`,
  nameless: "Ký số: không đọc được tên người ký",
  at: (moment) => `lúc ${moment}`,
  intact: "Nội dung nguyên vẹn từ khi ký.",
  changed: "Nội dung đã bị sửa sau khi ký, hoặc chữ ký hỏng. Hãy lấy lại tệp từ nơi ban hành.",
  added: "Chữ ký này không bao trùm cả tệp: có phần được thêm sau khi ký, hoặc không được ký.",
  unchecked: "Chưa kiểm tra được chữ ký này.",
  trusted: (authority) => `Chứng thư số thuộc nơi cấp được Bộ tin cậy (${authority}), còn hạn vào giờ ký ghi trong chữ ký. Chưa tra cứu chứng thư có bị thu hồi hay không.`,
  untrusted: "Chứng thư số không thuộc danh sách nơi cấp được Bộ tin cậy, hoặc không còn hạn vào giờ ký.",
  notCompared: "Chưa đối chiếu chứng thư số với nơi cấp.",
};
