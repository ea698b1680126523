import type { SampleMail } from "../sample-mail";

/** 16/11–20/11/2026: replies come in, the report is written, the editors answer. */
export const fourthWeek: readonly SampleMail[] = [
  {
    key: "thong-tu-12", at: "2026-11-16 10:00", from: "plhshc", to: ["office", "board"],
    subject: "Thông tư số 12/2026/TT-BTP quy định chế độ báo cáo thống kê",
    body: ["Kính gửi: Văn phòng Bộ, Ban biên tập,", "Vụ Pháp luật hình sự - hành chính gửi Thông tư số 12/2026/TT-BTP ngày 16/11/2026 để đăng tải và cập nhật theo quy định."],
    attach: [["circular", "12_2026_TT-BTP.pdf"]],
    supplied: { entry: "QP-01", unit: "PLHSHC", type: "TT", symbol: "12/2026/TT-BTP", issuedDate: "2026-11-16", issuer: "Bộ Tư pháp", subject: "Quy định chế độ báo cáo thống kê trong quản lý công tác thi hành pháp luật về xử lý vi phạm hành chính", signer: "Trịnh Hải Đăng", attachment: "12_2026_TT-BTP.pdf", destinations: ["portal", "document-system"], by: "ha.tt@moj.gov.vn" },
    places: ["plhshc:sentitems", "office:inbox", "board:inbox"], unread: ["board:inbox"],
  },
  {
    key: "bbt-tra-lai-thong-tu", at: "2026-11-16 16:45", from: "board", to: ["plhshc"], answers: "thong-tu-12",
    subject: "RE: Thông tư số 12/2026/TT-BTP quy định chế độ báo cáo thống kê",
    body: ["Kính gửi: Vụ Pháp luật hình sự - hành chính,", "Ban biên tập đã nhận Thông tư số 12/2026/TT-BTP. Trang 3 của tệp bị thiếu phụ lục biểu mẫu; đề nghị Vụ gửi lại bản đầy đủ để đăng tải trong ngày 17/11/2026."],
    answer: { by: "huy.lq@moj.gov.vn", says: { k: "returned", r: "Trang 3 của tệp thiếu phụ lục biểu mẫu; đề nghị gửi lại bản đầy đủ trong ngày 17/11/2026." } },
    places: ["board:sentitems", "plhshc:inbox"], unread: ["plhshc:inbox"],
  },
  {
    key: "y-kien-thads", at: "2026-11-16 15:12", from: "thads", to: ["plhshc"], answers: "lay-y-kien-nghi-dinh",
    subject: "RE: Công văn số 4780/BTP-PLHSHC lấy ý kiến đối với dự thảo Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính",
    body: ["Kính gửi: Vụ Pháp luật hình sự - hành chính,", "Tổng cục Thi hành án dân sự gửi Công văn số 5188/TCTHADS-NV1 ngày 16/11/2026 tham gia ý kiến đối với dự thảo Nghị định."],
    attach: [["replyEnforcement", "scan0007.pdf"]],
    places: ["thads:sentitems", "plhshc:inbox"],
  },
  {
    key: "tra-loi-son-la", at: "2026-11-17 09:35", from: "plhshc", to: ["sonla"], answers: "kien-nghi-son-la",
    subject: "RE: Công văn số 1042/STP-QLXLVPHC đề nghị hướng dẫn áp dụng tình tiết tăng nặng",
    body: ["Kính gửi: Sở Tư pháp tỉnh Sơn La,", "Vụ Pháp luật hình sự - hành chính gửi Công văn số 615/PLHSHC-HS ngày 17/11/2026 trả lời kiến nghị của Quý Sở (văn bản ký số gửi kèm)."],
    attach: [["replyLocal", "615_PLHSHC-HS.signed.pdf"]],
    places: ["plhshc:sentitems"],
  },
  {
    key: "chuyen-de-van-ban-dien-tu", at: "2026-11-18 14:00", from: "office", to: ["units"],
    subject: "Báo cáo số 436/BC-BTP chuyên đề về tình hình sử dụng văn bản điện tử năm 2026",
    body: ["Kính gửi: Thủ trưởng các đơn vị thuộc Bộ,", "Văn phòng Bộ gửi Báo cáo chuyên đề số 436/BC-BTP ngày 18/11/2026 để các đơn vị nghiên cứu, rút kinh nghiệm."],
    attach: [["thematicReport", "436_BC-BTP.pdf"]],
    notSupplied: true,
    places: ["office:sentitems", "plhshc:inbox", "cntt:inbox", "htqt:inbox"],
  },
  {
    key: "thieu-tep", at: "2026-11-18 16:20", from: "nam", to: ["htqt"], cc: ["mai"],
    subject: "Danh sách đại biểu tọa đàm 19/11",
    body: ["Chào chị Mai,", "Em gửi kèm danh sách đại biểu của Văn phòng Bộ dự tọa đàm ngày 19/11 ạ. Chị xem file đính kèm giúp em."],
    places: ["htqt:inbox"],
  },
  {
    key: "thieu-tep-hoi-lai", at: "2026-11-18 16:31", from: "mai", to: ["nam"], answers: "thieu-tep",
    subject: "RE: Danh sách đại biểu tọa đàm 19/11",
    body: ["Nam ơi, thư của em chưa có tệp nào cả, em gửi lại giúp chị nhé."],
    places: ["htqt:archive"],
  },
  {
    key: "hop-thu-ca-nhan", at: "2026-11-17 21:14", from: "Hoàng Văn Nam <hoangvannam.vidu@gmail.com>", to: ["plhshc"],
    subject: "Gửi lại danh mục nhiệm vụ quý IV (gửi từ hộp thư cá nhân)", signature: ["Hoàng Văn Nam", "Gửi từ điện thoại"],
    body: ["Kính gửi: Vụ Pháp luật hình sự - hành chính,", "Do không vào được hộp thư cơ quan, em gửi tạm từ hộp thư cá nhân công văn đôn đốc để Vụ kịp báo cáo. Đề nghị Vụ gửi số liệu trước ngày 20/11/2026."],
    attach: [["urgingLetter", "CV don doc 4712.pdf"]],
    places: ["plhshc:inbox"], unread: ["plhshc:inbox"],
  },
  {
    key: "gia-mao-van-phong", at: "2026-11-19 07:58", from: "Văn phòng Bộ <vanphongbo@moj.gov.vn.example>", to: ["plhshc"],
    subject: "Yêu cầu cung cấp danh sách cán bộ và số tài khoản nhận thưởng", signature: ["Văn phòng Bộ Tư pháp"],
    body: ["Kính gửi: Vụ Pháp luật hình sự - hành chính,", "Để chuyển tiền thưởng cuối năm, đề nghị Quý Vụ gửi danh sách cán bộ kèm số tài khoản trước 11 giờ 00 hôm nay."],
    places: ["plhshc:inbox"], unread: ["plhshc:inbox"],
  },
  {
    key: "khieu-nai-xep-loai", at: "2026-11-19 10:08", from: "tccb", to: ["plhshc"],
    subject: "Chuyển đơn khiếu nại về việc xếp loại chất lượng công chức",
    body: ["Kính gửi: Vụ Pháp luật hình sự - hành chính,", "Vụ Tổ chức cán bộ chuyển đơn khiếu nại để Quý Vụ có ý kiến theo thẩm quyền. Đề nghị giữ kín thông tin người khiếu nại."],
    attach: [["complaint", "Don khieu nai.docx"]],
    places: ["plhshc:inbox"],
  },
  {
    key: "nhac-cung-cap", at: "2026-11-20 08:05", from: "office", sender: "nam", to: ["plhshc", "htqt"],
    subject: "Nhắc cung cấp văn bản về Cục Công nghệ thông tin trước cuộc họp giao ban tháng 11",
    body: ["Kính gửi: Văn thư các đơn vị,", "Để kịp tổng hợp báo cáo tại cuộc họp giao ban Thủ trưởng các đơn vị ngày 26/11/2026, đề nghị các đơn vị rà soát và cung cấp các văn bản đã phát hành từ ngày 26/10/2026 mà chưa gửi Ban biên tập.", "Xin cảm ơn các đồng chí."],
    places: ["office:sentitems", "plhshc:inbox", "htqt:inbox"], unread: ["plhshc:inbox", "htqt:inbox"],
  },
];
