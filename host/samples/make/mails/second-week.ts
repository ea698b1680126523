import type { SampleMail } from "../sample-mail";

/** 02/11–06/11/2026: opinions are asked for; the document system goes down for maintenance. */
export const secondWeek: readonly SampleMail[] = [
  {
    key: "bao-tri-he-thong", at: "2026-11-02 09:10", from: "cntt", to: ["units"], bcc: ["board"],
    subject: "Thông báo số 263/TB-CNTT: tạm dừng Hệ thống quản lý văn bản và điều hành để bảo trì",
    body: ["Kính gửi: Các đơn vị thuộc Bộ,", "Cục Công nghệ thông tin gửi Thông báo số 263/TB-CNTT ngày 02/11/2026. Thời gian bảo trì từ 20 giờ 00 ngày 06/11 đến 06 giờ 00 ngày 08/11/2026.", "Trân trọng./."],
    attach: [["maintenanceNotice", "263-TB-CNTT.docx"]],
    supplied: { entry: "TB-02", unit: "CNTT", type: "TB", symbol: "263/TB-CNTT", issuedDate: "2026-11-02", issuer: "Cục Công nghệ thông tin", subject: "Về việc tạm dừng Hệ thống thông tin quản lý văn bản và điều hành để bảo trì", signer: "Tạ Đình Vinh", attachment: "263-TB-CNTT.docx", destinations: ["portal", "document-system"], by: "long.pd@moj.gov.vn" },
    places: ["cntt:sentitems", "board:inbox", "plhshc:inbox", "office:inbox", "an:inbox"], unread: ["board:inbox"],
  },
  {
    key: "to-cong-tac-2199", at: "2026-11-03 15:32", from: "office", to: ["units"],
    subject: "Quyết định số 2199/QĐ-BTP thành lập Tổ công tác theo dõi việc sử dụng văn bản điện tử",
    body: ["Kính gửi: Thủ trưởng các đơn vị thuộc Bộ,", "Văn phòng Bộ gửi Quyết định số 2199/QĐ-BTP ngày 03/11/2026 của Bộ trưởng Bộ Tư pháp để biết, phối hợp thực hiện."],
    attach: [["taskForce", "QD 2199 thanh lap To cong tac.pdf"]],
    places: ["office:sentitems", "plhshc:inbox", "cntt:inbox", "thads:inbox"],
  },
  {
    key: "bao-cao-ha-noi", at: "2026-11-03 16:40", from: "hanoi", to: ["thads"],
    subject: "Báo cáo kết quả công tác thi hành án dân sự tháng 10/2026",
    body: ["Kính gửi: Tổng cục Thi hành án dân sự,", "Cục Thi hành án dân sự thành phố Hà Nội gửi Báo cáo số 1508/BC-CTHADS ngày 03/11/2026 (bản điện tử, không gửi bản giấy)."],
    attach: [["localMonthlyReport", "BC T10 CTHADS Ha Noi.docx"]],
    places: ["hanoi:sentitems", "thads:inbox"],
  },
  {
    key: "kien-nghi-son-la", at: "2026-11-02 14:05", from: "sonla", to: ["plhshc"],
    subject: "Công văn số 1042/STP-QLXLVPHC đề nghị hướng dẫn áp dụng tình tiết tăng nặng", plainOnly: true,
    body: ["Kính gửi: Vụ Pháp luật hình sự - hành chính, Bộ Tư pháp,", "Sở Tư pháp tỉnh Sơn La đề nghị Quý Vụ hướng dẫn việc áp dụng tình tiết tăng nặng khi xử phạt nhiều hành vi vi phạm trong cùng một lần. Đề nghị Quý Vụ trả lời trước ngày 20/11/2026.", "Trân trọng cảm ơn./."],
    places: ["plhshc:inbox"],
  },
  {
    key: "lay-y-kien-nghi-dinh", at: "2026-11-04 10:30", from: "plhshc", to: ["office", "htqt", "cntt", "thads"],
    subject: "Công văn số 4780/BTP-PLHSHC lấy ý kiến đối với dự thảo Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính",
    body: ["Kính gửi: Các đơn vị thuộc Bộ,", "Vụ Pháp luật hình sự - hành chính gửi Công văn số 4780/BTP-PLHSHC ngày 04/11/2026 kèm theo dự thảo Nghị định. Đề nghị Quý đơn vị gửi ý kiến trước ngày 16/11/2026.", "Trân trọng./."],
    attach: [["consultationLetter", "CV lay y kien.docx"], ["draftDecree", "Du thao Nghi dinh (lan 3).docx"]],
    places: ["plhshc:sentitems", "office:inbox", "htqt:inbox", "cntt:inbox", "thads:inbox"],
  },
  {
    key: "nhac-du-thao", at: "2026-11-04 14:12", from: "huy", to: ["ha"], answers: "lay-y-kien-nghi-dinh",
    subject: "RE: Công văn số 4780/BTP-PLHSHC lấy ý kiến đối với dự thảo Nghị định",
    body: ["Chào Hà,", "Theo quy định thì công văn xin ý kiến chỉ gửi một mình, dự thảo chuyển cho Ban biên tập để đăng ở mục Văn bản lấy ý kiến nội bộ. Lần sau em tách dự thảo ra giúp anh nhé, lần này anh tải từ thư của em để đăng."],
    places: ["huy:sentitems", "ha:inbox"],
  },
  {
    key: "huong-dan-588", at: "2026-11-04 16:05", from: "plhshc", to: ["sonla"], cc: ["lan"],
    subject: "Công văn số 588/PLHSHC-HC hướng dẫn lập hồ sơ đề nghị xây dựng nghị định về xử phạt vi phạm hành chính",
    body: ["Kính gửi: Sở Tư pháp tỉnh Sơn La,", "Vụ Pháp luật hình sự - hành chính gửi Công văn số 588/PLHSHC-HC ngày 04/11/2026 để Quý Sở nghiên cứu, thực hiện."],
    attach: [["guidance", "588_PLHSHC-HC.pdf"]],
    notSupplied: true,
    places: ["plhshc:sentitems"],
  },
  {
    key: "thads-5120", at: "2026-11-05 09:25", from: "thads", to: ["hanoi", "danang"], bcc: ["board"],
    subject: "Công văn số 5120/TCTHADS-VP quán triệt việc sử dụng hộp thư điện tử công vụ, văn bản điện tử",
    body: ["Kính gửi: Cục Thi hành án dân sự các tỉnh, thành phố,", "Tổng cục Thi hành án dân sự gửi Công văn số 5120/TCTHADS-VP ngày 05/11/2026 để quán triệt, thực hiện. Báo cáo kết quả trước ngày 25/11/2026."],
    attach: [["enforcementGuidance", "5120-TCTHADS-VP.pdf"]],
    supplied: { entry: "CD-04", unit: "THADS", type: "CV", symbol: "5120/TCTHADS-VP", issuedDate: "2026-11-05", issuer: "Tổng cục Thi hành án dân sự", subject: "V/v quán triệt việc sử dụng hộp thư điện tử công vụ, văn bản điện tử tại các cơ quan thi hành án dân sự địa phương", signer: "Cao Xuân Trường", attachment: "5120-TCTHADS-VP.pdf", destinations: ["portal", "document-system"], by: "thads@moj.gov.vn" },
    places: ["thads:sentitems", "hanoi:inbox", "board:inbox"],
  },
  {
    key: "giay-moi-156", at: "2026-11-05 14:50", from: "office", to: ["units"],
    subject: "Giấy mời số 156/GM-BTP dự Hội nghị sơ kết công tác văn thư, lưu trữ năm 2026",
    body: ["Kính gửi: Thủ trưởng các đơn vị thuộc Bộ,", "Văn phòng Bộ gửi Giấy mời số 156/GM-BTP ngày 05/11/2026. Hội nghị bắt đầu lúc 14 giờ 00, ngày 11/11/2026 tại hội trường tầng 3.", "Đề nghị đăng ký người dự trước ngày 09/11/2026."],
    attach: [["meetingInvitation", "156_GM-BTP.pdf"]],
    places: ["office:sentitems", "plhshc:inbox", "htqt:inbox", "cntt:inbox"],
  },
  {
    key: "dang-ky-du-hop", at: "2026-11-06 08:15", from: "plhshc", sender: "ha", to: ["office"], answers: "giay-moi-156",
    subject: "RE: Giấy mời số 156/GM-BTP dự Hội nghị sơ kết công tác văn thư, lưu trữ năm 2026",
    body: ["Kính gửi: Văn phòng Bộ,", "Vụ Pháp luật hình sự - hành chính đăng ký 02 người dự hội nghị: Phó Vụ trưởng Ngô Thị Bích Hạnh và văn thư Trần Thu Hà."],
    places: ["plhshc:sentitems", "office:inbox"],
  },
  {
    key: "ke-hoach-kiem-tra-2215", at: "2026-11-06 15:20", from: "plhshc", to: ["office", "thads"],
    subject: "Quyết định số 2215/QĐ-BTP ban hành Kế hoạch kiểm tra công tác thi hành pháp luật về xử lý vi phạm hành chính năm 2027",
    body: ["Kính gửi: Quý đơn vị,", "Vụ Pháp luật hình sự - hành chính gửi Quyết định số 2215/QĐ-BTP ngày 06/11/2026 để phối hợp thực hiện."],
    attach: [["planDecision", "2215_QD-BTP.pdf"]],
    places: ["plhshc:sentitems", "office:inbox", "thads:inbox"],
  },
  {
    key: "thong-cao-bao-chi", at: "2026-11-06 17:01", from: "office", to: ["board"],
    subject: "Thông cáo báo chí về các hoạt động hưởng ứng Ngày Pháp luật năm 2026",
    body: ["Kính gửi: Ban biên tập,", "Văn phòng Bộ gửi Thông cáo báo chí về các hoạt động hưởng ứng Ngày Pháp luật để đăng tải trên Cổng thông tin điện tử trong ngày."],
    attach: [["pressRelease", "Thong cao bao chi - Ngay PL 2026.docx"]],
    places: ["office:sentitems", "board:inbox"], unread: ["board:inbox"],
  },
];
