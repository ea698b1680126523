import type { SampleMail } from "../sample-mail";

/** 26/10–30/10/2026: the directive comes out and the month's reports are due. */
export const firstWeek: readonly SampleMail[] = [
  {
    key: "chi-thi-05", at: "2026-10-26 17:05", from: "office", to: ["units"], cc: ["cntt"],
    subject: "Chỉ thị số 05/CT-BTP ngày 26/10/2026 về việc đẩy mạnh sử dụng văn bản điện tử",
    body: ["Kính gửi: Thủ trưởng các đơn vị thuộc Bộ,", "Văn phòng Bộ gửi Chỉ thị số 05/CT-BTP ngày 26/10/2026 của Bộ trưởng Bộ Tư pháp (file đính kèm) để Quý đơn vị quán triệt, tổ chức thực hiện.", "Trân trọng./."],
    attach: [["directive", "05_CT-BTP.signed.pdf"]],
    places: ["office:sentitems", "plhshc:inbox", "htqt:inbox", "cntt:inbox", "thads:inbox"], unread: ["htqt:inbox"],
  },
  {
    key: "bao-cao-quy-3", at: "2026-10-26 10:20", from: "cntt", to: ["office"],
    subject: "Báo cáo tình hình công tác quý III năm 2026 của Cục Công nghệ thông tin",
    body: ["Kính gửi: Văn phòng Bộ,", "Cục Công nghệ thông tin gửi Báo cáo số 377/BC-CNTT ngày 26/10/2026 về tình hình công tác quý III và phương hướng nhiệm vụ quý IV năm 2026. Báo cáo chỉ phát hành bản điện tử.", "Trân trọng./."],
    attach: [["quarterlyReport", "377_BC-CNTT.pdf"]],
    places: ["cntt:sentitems", "office:inbox"],
  },
  {
    key: "chuong-trinh-thang-11", at: "2026-10-26 15:10", from: "plhshc", to: ["office", "lan", "an"],
    subject: "Chương trình công tác tháng 11/2026 của Vụ Pháp luật hình sự - hành chính",
    body: ["Kính gửi: Văn phòng Bộ và các phòng thuộc Vụ,", "Vụ Pháp luật hình sự - hành chính gửi Chương trình số 51/CTr-PLHSHC ngày 26/10/2026 để theo dõi, thực hiện."],
    attach: [["quarterProgramme", "51-CTr-PLHSHC.docx"]],
    places: ["plhshc:sentitems", "office:inbox", "an:inbox"],
  },
  {
    key: "bao-cao-thang-10", at: "2026-10-27 16:31", from: "plhshc", to: ["office"],
    subject: "Báo cáo kết quả công tác tháng 10/2026",
    body: ["Kính gửi: Văn phòng Bộ,", "Vụ Pháp luật hình sự - hành chính gửi Báo cáo số 412/BC-PLHSHC ngày 27/10/2026 về kết quả công tác tháng 10, nhiệm vụ trọng tâm tháng 11 và phụ lục số liệu (gửi kèm thư này).", "Trân trọng./."],
    attach: [["monthlyReport", "BC thang 10 (412-BC-PLHSHC).docx"], ["oldMonthlyAnnex", "Phu luc so lieu T10.docx"]],
    places: ["plhshc:sentitems", "office:inbox"],
  },
  {
    key: "ke-hoach-ngay-phap-luat", at: "2026-10-27 09:45", from: "office", to: ["units"],
    subject: "Kế hoạch số 318/KH-BTP tổ chức các hoạt động hưởng ứng Ngày Pháp luật năm 2026",
    body: ["Kính gửi: Các đơn vị thuộc Bộ,", "Văn phòng Bộ gửi Kế hoạch số 318/KH-BTP ngày 27/10/2026. Đề nghị các đơn vị phân công người trực tư vấn trực tuyến và gửi danh sách trước ngày 30/10/2026."],
    attach: [["legalDayPlan", "318_KH-BTP Ngay Phap luat.docx"]],
    places: ["office:sentitems", "plhshc:inbox", "htqt:inbox", "cntt:inbox"],
  },
  {
    key: "don-doc-quy-4", at: "2026-10-28 08:40", from: "office", to: ["units"],
    subject: "Công văn số 4712/BTP-VP V/v đôn đốc thực hiện nhiệm vụ trọng tâm quý IV năm 2026",
    body: ["Kính gửi: Thủ trưởng các đơn vị thuộc Bộ,", "Văn phòng Bộ gửi Công văn số 4712/BTP-VP ngày 28/10/2026. Thời hạn báo cáo: trước 16 giờ 00 ngày 06/11/2026.", "Trân trọng./."],
    attach: [["urgingLetter", "CV don doc 4712.pdf"]],
    places: ["office:sentitems", "plhshc:inbox", "htqt:inbox", "thads:inbox"], flagged: true,
  },
  {
    key: "don-doc-hoi-lai", at: "2026-10-28 10:02", from: "lan", to: ["ha"], answers: "don-doc-quy-4",
    subject: "FW: Công văn số 4712/BTP-VP V/v đôn đốc thực hiện nhiệm vụ trọng tâm quý IV năm 2026",
    body: ["Hà ơi, em mở sổ theo dõi giúp chị các việc quá hạn của phòng mình nhé, chiều mình rà lại.", "Cảm ơn em."],
    places: ["ha:inbox"],
  },
  {
    key: "ket-luan-247", at: "2026-10-29 17:20", from: "office", to: ["plhshc", "htqt", "cntt"],
    subject: "Thông báo kết luận số 247/TB-BTP của Thứ trưởng Trịnh Hải Đăng",
    body: ["Kính gửi: Quý đơn vị,", "Văn phòng Bộ gửi Thông báo số 247/TB-BTP ngày 29/10/2026 về kết luận của Thứ trưởng Trịnh Hải Đăng tại cuộc họp về tiến độ xây dựng Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính (file gửi kèm).", "Đề nghị các đơn vị thực hiện đúng thời hạn được giao."],
    attach: [["conclusion", "247_TB-BTP.signed.pdf"]],
    places: ["office:sentitems", "plhshc:inbox", "htqt:inbox", "cntt:inbox"], unread: ["plhshc:inbox"],
  },
  {
    key: "hoi-ve-247", at: "2026-10-29 17:48", from: "an", to: ["lan"], answers: "ket-luan-247",
    subject: "RE: Thông báo kết luận số 247/TB-BTP của Thứ trưởng Trịnh Hải Đăng",
    body: ["Em chào chị,", "Theo Thông báo 247 thì mình phải gửi lấy ý kiến trước 06/11. Sáng mai em hoàn thiện công văn, chị xem giúp em nhé ạ."],
    places: ["an:sentitems"],
  },
  {
    key: "cong-dien-bao", at: "2026-10-30 11:15", from: "office", to: ["thads", "hanoi", "danang", "cntt"], cc: ["vpcp"],
    subject: "HỎA TỐC: Công điện số 09/CĐ-BTP về chủ động ứng phó với bão",
    body: ["Kính gửi: Tổng cục Thi hành án dân sự, Cục Thi hành án dân sự các địa phương,", "Văn phòng Bộ gửi Công điện số 09/CĐ-BTP ngày 30/10/2026 của Bộ trưởng Bộ Tư pháp. Đề nghị triển khai ngay và báo cáo trước 10 giờ 00 hằng ngày."],
    attach: [["telegram", "CD09_ung pho bao.pdf"]], headers: { Importance: "high", "X-Priority": "1 (Highest)" },
    places: ["office:sentitems", "thads:inbox", "hanoi:inbox", "cntt:inbox"],
  },
  {
    key: "lich-tuan-45", at: "2026-10-30 16:00", from: "office", to: ["units"],
    subject: "Lịch công tác tuần 45 của Lãnh đạo Bộ (02/11 - 06/11/2026)",
    body: ["Kính gửi: Các đơn vị,", "Văn phòng Bộ gửi lịch công tác tuần 45 của Lãnh đạo Bộ. Lịch có thể thay đổi, đề nghị theo dõi trên Trang Thông tin điều hành."],
    attach: [["weekSchedule", "Lich tuan 45.docx"]],
    places: ["office:sentitems", "plhshc:inbox", "htqt:inbox"],
  },
  {
    key: "dieu-dong", at: "2026-10-30 14:25", from: "tccb", to: ["office", "htqt"], cc: ["nam"],
    subject: "Quyết định số 2187/QĐ-BTP về việc điều động công chức",
    body: ["Kính gửi: Văn phòng Bộ, Vụ Hợp tác quốc tế,", "Vụ Tổ chức cán bộ gửi Quyết định số 2187/QĐ-BTP ngày 30/10/2026 về việc điều động công chức để thực hiện. Đề nghị không phổ biến rộng."],
    attach: [["transferDecision", "2187_QD-BTP dieu dong.pdf"]],
    places: ["office:inbox", "htqt:inbox"],
  },
];
