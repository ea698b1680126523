import { legalPoints } from "./finding-legal";

export const legalVi = legalPoints({
  issued: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 2: chỉ sử dụng hộp thư điện tử do Bộ Tư pháp cấp để trao đổi chính thức; hộp thư khác không có giá trị trong trao đổi thông tin với các đơn vị, cá nhân thuộc Bộ.",
  unit: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 2: văn bản được gửi từ hộp thư chung của đơn vị có giá trị thông tin trong nội bộ cơ quan Bộ Tư pháp.",
  supply: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 3: cung cấp các văn bản theo Danh mục (Quyết định số 2043/QĐ-BTP) về Cục Công nghệ thông tin đồng thời với việc phát hành văn bản giấy.",
  draft: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 4: chỉ gửi văn bản xin ý kiến; dự thảo đăng tải hoặc gửi Cục Công nghệ thông tin (Ban biên tập) để đăng tại Mục Văn bản lấy ý kiến nội bộ.",
  secrecy: "Nghị định 30/2020/NĐ-CP, phụ lục I (dấu chỉ các mức độ mật); văn bản mật thực hiện theo pháp luật về bảo vệ bí mật nhà nước.",
});
