import type { OfficialDocument } from "../official-document";
import { criminalLaw, criminalLawUnit, enforcementHanoi, ministry, portal, technology, technologyUnit, viceMinister } from "./signers";

export const monthlyReport: OfficialDocument = {
  ...criminalLawUnit,
  symbol: "412/BC-PLHSHC",
  date: "2026-10-27",
  type: "BÁO CÁO",
  subject: "Kết quả công tác tháng 10 và nhiệm vụ trọng tâm tháng 11 năm 2026",
  to: ["Văn phòng Bộ"],
  body: [
    "b|I. KẾT QUẢ CÔNG TÁC THÁNG 10",
    "1. Công tác xây dựng pháp luật: hoàn thành dự thảo lần 3 Nghị định sửa đổi các nghị định xử phạt; thẩm định 05 dự thảo nghị định.",
    "2. Công tác thi hành pháp luật: trả lời 12 kiến nghị của địa phương; kiểm tra tại 02 tỉnh.",
    "3. Sử dụng văn bản điện tử: Vụ phát hành 46 văn bản, 41 văn bản chỉ phát hành bản điện tử.",
    "b|II. TỒN TẠI, HẠN CHẾ",
    "Còn 03 kiến nghị trả lời chậm; việc cung cấp văn bản để đăng tải có lúc chưa kịp thời.",
    "b|III. NHIỆM VỤ THÁNG 11",
    "Lấy ý kiến dự thảo Nghị định; trình Thông tư về chế độ báo cáo thống kê; chuẩn bị phiên giải trình./.",
  ],
  recipients: ["Như trên", "Lãnh đạo Vụ", "Lưu: VT"],
  signer: criminalLaw,
};

export const quarterlyReport: OfficialDocument = {
  ...technologyUnit,
  symbol: "377/BC-CNTT",
  date: "2026-10-26",
  type: "BÁO CÁO",
  subject: "Tình hình công tác quý III và phương hướng nhiệm vụ quý IV năm 2026",
  to: ["Văn phòng Bộ"],
  body: [
    "b|I. KẾT QUẢ QUÝ III",
    "1. Cổng Thông tin điện tử đăng tải 1.286 tin, bài và văn bản; thời gian đăng tải trung bình 1,2 ngày kể từ khi tiếp nhận.",
    "2. Hệ thống thông tin quản lý văn bản và điều hành hoạt động ổn định, tỷ lệ sẵn sàng 99,7%.",
    "3. Hỗ trợ 412 lượt yêu cầu về hộp thư điện tử, trong đó 38 lượt cấp mới, 21 lượt khóa hộp thư của người nghỉ hưu, chuyển công tác.",
    "b|II. PHƯƠNG HƯỚNG QUÝ IV",
    "Bảo trì Hệ thống vào tháng 11; triển khai công cụ hỗ trợ văn thư trong Outlook; rà soát an toàn thông tin./.",
  ],
  recipients: ["Như trên", "Lãnh đạo Cục", "Lưu: VT"],
  signer: technology,
};

export const localMonthlyReport: OfficialDocument = {
  superior: "TỔNG CỤC THI HÀNH ÁN DÂN SỰ",
  agency: "CỤC THI HÀNH ÁN DÂN SỰ THÀNH PHỐ HÀ NỘI",
  symbol: "1508/BC-CTHADS",
  date: "2026-11-03",
  type: "BÁO CÁO",
  subject: "Kết quả công tác thi hành án dân sự tháng 10 năm 2026",
  to: ["Tổng cục Thi hành án dân sự"],
  body: [
    "b|I. KẾT QUẢ",
    "Về việc: đã thi hành xong 3.104 việc trong tổng số 4.420 việc có điều kiện, đạt 70,2%. Về tiền: thu được 412 tỷ đồng, đạt 41,5% số có điều kiện.",
    "b|II. KHÓ KHĂN",
    "Một số vụ việc phải tạm dừng cưỡng chế do thời tiết; việc xác minh tài sản qua hệ thống còn chậm.",
    "b|III. NHIỆM VỤ THÁNG 11",
    "Tập trung các việc có điều kiện thi hành trên 01 năm; hoàn thành kiểm kê kho vật chứng./.",
  ],
  recipients: ["Như trên", "Lưu: VT, NV"],
  signer: enforcementHanoi,
};

export const thematicReport: OfficialDocument = {
  ...ministry,
  symbol: "436/BC-BTP",
  date: "2026-11-18",
  type: "BÁO CÁO",
  subject: "Chuyên đề về tình hình sử dụng văn bản điện tử tại các đơn vị thuộc Bộ năm 2026",
  body: [
    "b|I. TÌNH HÌNH CHUNG",
    "Trong năm 2026, các đơn vị thuộc Bộ phát hành 9.412 văn bản, trong đó 92,8% là văn bản điện tử có ký số. Số văn bản được cung cấp để đăng tải đạt 81% số phải cung cấp, tăng 17 điểm so với năm trước.",
    "b|II. NHẬN XÉT",
    "Các đơn vị có người chịu trách nhiệm hộp thư chung cung cấp văn bản nhanh gấp ba lần các đơn vị còn lại.",
    "b|III. KIẾN NGHỊ",
    "Đưa tỷ lệ cung cấp văn bản vào tiêu chí đánh giá đơn vị; nhân rộng công cụ hỗ trợ văn thư trong Outlook./.",
  ],
  recipients: ["Bộ trưởng", "Các đơn vị thuộc Bộ", portal, "Lưu: VT, VP"],
  signer: viceMinister,
};

export const submission: OfficialDocument = {
  ...criminalLawUnit,
  symbol: "88/TTr-PLHSHC",
  date: "2026-11-09",
  type: "TỜ TRÌNH",
  subject: "Về việc ban hành Thông tư quy định chế độ báo cáo thống kê trong quản lý xử lý vi phạm hành chính",
  to: ["Thứ trưởng Trịnh Hải Đăng"],
  body: [
    "Vụ Pháp luật hình sự - hành chính kính trình Thứ trưởng xem xét, ký ban hành Thông tư quy định chế độ báo cáo thống kê trong quản lý công tác thi hành pháp luật về xử lý vi phạm hành chính với các nội dung chính sau:",
    "1. Sự cần thiết: chế độ báo cáo hiện hành có 14 biểu, nhiều chỉ tiêu trùng lặp; báo cáo giấy gây tốn kém.",
    "2. Nội dung: giảm còn 06 biểu; báo cáo bằng văn bản điện tử có ký số; kỳ báo cáo 06 tháng và hằng năm.",
    "3. Quá trình xây dựng: đã lấy ý kiến các đơn vị, được Hội đồng thẩm định nhất trí thông qua.",
    "Vụ Pháp luật hình sự - hành chính kính trình Thứ trưởng xem xét, quyết định./.",
  ],
  recipients: ["Như trên", "Lưu: VT, HC"],
  signer: criminalLaw,
};

export const oldMonthlyAnnex: OfficialDocument = {
  ...criminalLawUnit,
  symbol: "",
  date: "2026-10-27",
  type: "PHỤ LỤC",
  subject: "Số liệu kèm theo Báo cáo công tác tháng 10 năm 2026",
  body: [],
  table: {
    head: ["TT", "Nội dung", "Tháng 9", "Tháng 10"],
    rows: [
      ["1", "Văn bản đến", "211", "236"],
      ["2", "Văn bản đi", "39", "46"],
      ["3", "Văn bản cung cấp để đăng tải", "12", "19"],
      ["4", "Kiến nghị đã trả lời", "9", "12"],
    ],
  },
};
