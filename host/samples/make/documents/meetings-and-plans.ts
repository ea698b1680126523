import type { OfficialDocument } from "../official-document";
import { chiefOfOfficeByOrder, cooperationByOrder, criminalLaw, criminalLawUnit, ministry, office, portal, viceMinister } from "./signers";

export const legalDayPlan: OfficialDocument = {
  ...ministry,
  symbol: "318/KH-BTP",
  date: "2026-10-27",
  type: "KẾ HOẠCH",
  subject: "Tổ chức các hoạt động hưởng ứng Ngày Pháp luật năm 2026",
  body: [
    "b|I. MỤC ĐÍCH, YÊU CẦU",
    "1. Nâng cao ý thức tôn trọng, chấp hành pháp luật của công chức, viên chức và người dân.",
    "2. Hoạt động thiết thực, tiết kiệm, ưu tiên hình thức trực tuyến.",
    "b|II. NỘI DUNG",
    "1. Tổ chức Lễ hưởng ứng Ngày Pháp luật: ngày 09/11/2026; Văn phòng Bộ chủ trì.",
    "2. Tuần lễ tư vấn pháp luật trực tuyến: từ ngày 02/11 đến ngày 08/11/2026; các đơn vị xây dựng pháp luật cử người trực.",
    "3. Chuyên mục trên Cổng Thông tin điện tử: Cục Công nghệ thông tin chủ trì.",
    "b|III. TỔ CHỨC THỰC HIỆN",
    "Các đơn vị căn cứ Kế hoạch này chủ động triển khai, gửi kết quả về Văn phòng Bộ trước ngày 16/11/2026 để tổng hợp, báo cáo Lãnh đạo Bộ./.",
  ],
  recipients: ["Các đơn vị thuộc Bộ", portal, "Lưu: VT, VP"],
  signer: viceMinister,
};

export const planDecision: OfficialDocument = {
  ...ministry,
  symbol: "2215/QĐ-BTP",
  date: "2026-11-06",
  type: "QUYẾT ĐỊNH",
  subject: "Ban hành Kế hoạch kiểm tra công tác thi hành pháp luật về xử lý vi phạm hành chính năm 2027",
  body: [
    "c|BỘ TRƯỞNG BỘ TƯ PHÁP",
    "Căn cứ Luật Xử lý vi phạm hành chính;",
    "Theo đề nghị của Vụ trưởng Vụ Pháp luật hình sự - hành chính.",
    "c|QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra công tác thi hành pháp luật về xử lý vi phạm hành chính năm 2027.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
    "Điều 3. Vụ trưởng Vụ Pháp luật hình sự - hành chính, Chánh Văn phòng Bộ và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
  ],
  annex: [
    "c|KẾ HOẠCH",
    "1. Đối tượng kiểm tra: 04 bộ, ngành và 06 địa phương theo danh sách do Lãnh đạo Bộ duyệt.",
    "2. Thời gian: từ tháng 3 đến tháng 9 năm 2027; thông báo cho nơi được kiểm tra trước ít nhất 15 ngày.",
    "3. Kinh phí: từ nguồn ngân sách nhà nước giao cho Bộ Tư pháp năm 2027.",
  ],
  recipients: ["Như Điều 3", portal, "Lưu: VT, PLHSHC"],
  signer: viceMinister,
};

export const quarterProgramme: OfficialDocument = {
  ...criminalLawUnit,
  symbol: "51/CTr-PLHSHC",
  date: "2026-10-26",
  type: "CHƯƠNG TRÌNH",
  subject: "Công tác tháng 11 năm 2026 của Vụ Pháp luật hình sự - hành chính",
  body: [
    "b|I. CÔNG TÁC XÂY DỰNG PHÁP LUẬT",
    "1. Hoàn thiện dự thảo Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính; lấy ý kiến các đơn vị trước ngày 06/11/2026.",
    "2. Trình ban hành Thông tư về chế độ báo cáo thống kê: trước ngày 16/11/2026.",
    "b|II. CÔNG TÁC KHÁC",
    "1. Kiểm tra liên ngành tại hai địa phương; chuẩn bị tài liệu cho phiên giải trình.",
    "2. Tổng hợp báo cáo tháng gửi Văn phòng Bộ trước ngày 25/11/2026.",
    "3. Rà soát hồ sơ nộp lưu năm 2025.",
  ],
  recipients: ["Văn phòng Bộ", "Các phòng thuộc Vụ", portal, "Lưu: VT"],
  signer: criminalLaw,
};

export const weekSchedule: OfficialDocument = {
  ...office,
  symbol: "",
  date: "2026-10-30",
  type: "LỊCH CÔNG TÁC",
  subject: "Của Lãnh đạo Bộ, tuần 45 (từ ngày 02/11/2026 đến ngày 06/11/2026)",
  body: [],
  table: {
    head: ["Thứ, ngày", "Thời gian", "Nội dung", "Địa điểm", "Chủ trì"],
    rows: [
      ["Hai, 02/11", "08:00", "Giao ban Lãnh đạo Bộ", "Phòng họp 1", "Bộ trưởng"],
      ["Hai, 02/11", "14:00", "Nghe báo cáo dự thảo Nghị định sửa đổi các nghị định xử phạt", "Phòng họp 3", "Thứ trưởng Trịnh Hải Đăng"],
      ["Ba, 03/11", "08:30", "Làm việc với đoàn chuyên gia pháp luật nước ngoài", "Phòng khách quốc tế", "Thứ trưởng Trịnh Hải Đăng"],
      ["Tư, 04/11", "Cả ngày", "Tiếp công dân định kỳ", "Trụ sở tiếp công dân", "Bộ trưởng"],
      ["Năm, 05/11", "09:00", "Họp Ban Chỉ đạo chuyển đổi số của Bộ", "Hội trường tầng 3", "Bộ trưởng"],
      ["Sáu, 06/11", "14:30", "Duyệt chương trình Lễ hưởng ứng Ngày Pháp luật", "Hội trường tầng 3", "Chánh Văn phòng"],
    ],
  },
  recipients: ["Lãnh đạo Bộ", "Các đơn vị thuộc Bộ", portal, "Lưu: VP"],
};

export const meetingInvitation: OfficialDocument = {
  ...ministry,
  symbol: "156/GM-BTP",
  date: "2026-11-05",
  type: "GIẤY MỜI",
  subject: "Dự Hội nghị sơ kết công tác văn thư, lưu trữ năm 2026",
  to: ["Thủ trưởng các đơn vị thuộc Bộ"],
  body: [
    "Bộ Tư pháp trân trọng kính mời Thủ trưởng các đơn vị thuộc Bộ và 01 công chức văn thư của đơn vị tới dự Hội nghị sơ kết công tác văn thư, lưu trữ năm 2026.",
    "1. Chủ trì: Thứ trưởng Trịnh Hải Đăng.",
    "2. Thời gian: 14 giờ 00, ngày 11/11/2026 (thứ Tư).",
    "3. Địa điểm: hội trường tầng 3, trụ sở Bộ Tư pháp.",
    "Đề nghị các đơn vị đăng ký người dự với Văn phòng Bộ trước ngày 09/11/2026. Rất mong Quý đại biểu đến dự đúng giờ./.",
  ],
  recipients: ["Như trên", "Lưu: VT, VP"],
  signer: chiefOfOfficeByOrder,
};

export const trainingInvitation: OfficialDocument = {
  ...ministry,
  symbol: "4877/BTP-HTQT",
  date: "2026-11-13",
  subject: "mời tham dự tọa đàm kinh nghiệm quốc tế về xử lý vi phạm hành chính trên môi trường số",
  to: ["Vụ Pháp luật hình sự - hành chính", "Cục Công nghệ thông tin", "Tổng cục Thi hành án dân sự"],
  body: [
    "Trong khuôn khổ chương trình hợp tác năm 2026, Bộ Tư pháp tổ chức tọa đàm kinh nghiệm quốc tế về xử lý vi phạm hành chính trên môi trường số và trân trọng kính mời đại diện lãnh đạo và 02 chuyên viên của Quý đơn vị tham dự.",
    "Thời gian: 08 giờ 30, ngày 19/11/2026. Địa điểm: phòng họp 3, trụ sở Bộ. Ngôn ngữ: tiếng Việt và tiếng Anh, có phiên dịch.",
    "Đề nghị Quý đơn vị gửi danh sách người tham dự về Vụ Hợp tác quốc tế (hộp thư htqt@moj.gov.vn) trước ngày 17/11/2026./.",
  ],
  recipients: ["Như trên", "Lưu: VT, HTQT"],
  signer: cooperationByOrder,
};

export const meetingPaper: OfficialDocument = {
  ...office,
  symbol: "",
  date: "2026-11-09",
  type: "TÀI LIỆU HỘI NGHỊ",
  subject: "Sơ kết công tác văn thư, lưu trữ năm 2026 (phục vụ hội nghị ngày 11/11/2026)",
  body: [
    "b|1. Kết quả mười tháng",
    "Tổng số văn bản đi của Bộ là 9.412 văn bản, trong đó 8.730 văn bản phát hành điện tử có ký số, đạt 92,8%. Tỷ lệ văn bản gửi kèm bản giấy giảm từ 31% xuống 7%.",
    "b|2. Hạn chế",
    "Thời gian trung bình từ khi phát hành đến khi đăng tải là 3,4 ngày; 11 đơn vị chưa có người chịu trách nhiệm hộp thư chung; còn 14% văn bản xin ý kiến gửi kèm dự thảo.",
    "b|3. Nội dung đề nghị thảo luận",
    "Cách phân công quản lý hộp thư chung; thời hạn cung cấp văn bản; việc theo dõi ý kiến góp ý trên mạng.",
  ],
};
