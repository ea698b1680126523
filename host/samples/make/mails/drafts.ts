import type { SampleMail } from "../sample-mail";

/** Drafts to press Send on: each shows one thing the add-in says, or that it says nothing. */
export const drafts: readonly SampleMail[] = [
  {
    key: "nhap-cong-van-gmail", at: "2026-11-20 09:00", from: "plhshc", to: ["office", "Chuyên gia Lê Văn Mẫu <chuyengia.vidu@gmail.com>"],
    subject: "Thông báo số 61/TB-PLHSHC kết luận của Vụ trưởng tại cuộc họp giao ban Vụ tháng 11",
    body: ["Kính gửi: Quý đơn vị và chuyên gia,", "Vụ Pháp luật hình sự - hành chính gửi Thông báo số 61/TB-PLHSHC ngày 11/11/2026 để phối hợp."],
    attach: [["unitConclusion", "61_TB-PLHSHC.docx"]],
    places: ["ha:drafts"],
  },
  {
    key: "nhap-lay-y-kien-kem-du-thao", at: "2026-11-20 09:05", from: "plhshc", to: ["office", "cntt", "htqt"],
    subject: "Công văn số 4902/BTP-PLHSHC lấy ý kiến đối với dự thảo Quyết định ban hành Quy chế phối hợp",
    body: ["Kính gửi: Các đơn vị thuộc Bộ,", "Vụ Pháp luật hình sự - hành chính gửi Công văn số 4902/BTP-PLHSHC ngày 20/11/2026 lấy ý kiến đối với dự thảo Quyết định ban hành Quy chế phối hợp theo dõi thi hành pháp luật về xử lý vi phạm hành chính (dự thảo gửi kèm). Ý kiến xin gửi trước ngày 30/11/2026.", "Trân trọng./."],
    attach: [["regulationConsultation", "CV lay y kien.docx"], ["draftDecision", "du thao Quyet dinh.docx"]],
    places: ["ha:drafts"],
  },
  {
    key: "nhap-van-ban-mat", at: "2026-11-20 09:10", from: "an", to: ["nam"],
    subject: "Công văn phối hợp phục vụ đoàn kiểm tra",
    body: ["Nam ơi, mình gửi bạn công văn phối hợp nhé (đính kèm)."],
    attach: [["secretLetter", "37 BTP-PLHSHC.docx"]],
    places: ["an:drafts"],
  },
  {
    key: "nhap-binh-thuong", at: "2026-11-20 09:12", from: "an", to: ["lan"],
    subject: "Chiều nay em lên phòng chị lúc 3 giờ nhé",
    body: ["Chị Lan ơi, chiều nay 3 giờ em lên trao đổi với chị về bảng tổng hợp góp ý ạ."],
    places: ["an:drafts"],
  },
  {
    key: "nhap-an-trua-gmail", at: "2026-11-20 09:14", from: "an", to: ["Bạn cùng lớp <banhoc.vidu@gmail.com>"],
    subject: "Trưa thứ Bảy ăn lẩu nhé",
    body: ["Lâu rồi không gặp, trưa thứ Bảy mình ăn lẩu ở chỗ cũ nhé. Nhớ rủ cả lớp."],
    places: ["an:drafts"],
  },
  {
    key: "nhap-quen-tep", at: "2026-11-20 09:16", from: "an", to: ["lan"], cc: ["ha"],
    subject: "Bảng tổng hợp ý kiến góp ý dự thảo Nghị định",
    body: ["Chị Lan ơi,", "Em gửi kèm bảng tổng hợp ý kiến góp ý của các đơn vị, chị xem file đính kèm giúp em ạ."],
    places: ["an:drafts"],
  },
  {
    key: "nhap-van-ban-hop-thu-rieng", at: "2026-11-20 09:18", from: "an", to: ["office", "cntt"],
    subject: "Quyết định số 2215/QĐ-BTP ban hành Kế hoạch kiểm tra năm 2027",
    body: ["Kính gửi: Văn phòng Bộ, Cục Công nghệ thông tin,", "Vụ Pháp luật hình sự - hành chính gửi Quyết định số 2215/QĐ-BTP ngày 06/11/2026 để phối hợp thực hiện."],
    attach: [["planDecision", "2215_QD-BTP.pdf"]],
    places: ["an:drafts"],
  },
  {
    key: "nhap-chua-cung-cap", at: "2026-11-20 09:20", from: "plhshc", to: ["office", "thads"],
    subject: "Công văn số 4856/BTP-PLHSHC V/v cung cấp số liệu xử phạt vi phạm hành chính",
    body: ["Kính gửi: Văn phòng Bộ, Tổng cục Thi hành án dân sự,", "Vụ Pháp luật hình sự - hành chính gửi Công văn số 4856/BTP-PLHSHC ngày 12/11/2026 để biết, phối hợp."],
    attach: [["urgentLetter", "4856_BTP-PLHSHC.pdf"]],
    places: ["ha:drafts"],
  },
  {
    key: "nhap-dia-chi-gia", at: "2026-11-20 09:22", from: "an", to: ["Cục Công nghệ thông tin <cntt@m0j.gov.vn>"],
    subject: "Nhờ hỗ trợ cài lại Outlook",
    body: ["Nhờ các anh hỗ trợ cài lại Outlook cho máy ở phòng 412 ạ."],
    places: ["an:drafts"],
  },
  {
    key: "nhap-khen-thuong-bbt", at: "2026-11-20 09:24", from: "plhshc", to: ["board"],
    subject: "Quyết định số 2241/QĐ-BTP về việc tặng Bằng khen của Bộ trưởng",
    body: ["Kính gửi: Ban biên tập,", "Vụ Pháp luật hình sự - hành chính gửi Quyết định số 2241/QĐ-BTP ngày 13/11/2026."],
    attach: [["awardDecision", "2241_QD-BTP khen thuong.pdf"]],
    places: ["ha:drafts"],
  },
  {
    key: "nhap-da-du", at: "2026-11-20 09:26", from: "plhshc", to: ["office", "cntt"], bcc: ["board"],
    subject: "Thông báo số 61/TB-PLHSHC kết luận của Vụ trưởng tại cuộc họp giao ban Vụ tháng 11",
    body: ["Kính gửi: Văn phòng Bộ, Cục Công nghệ thông tin,", "Vụ Pháp luật hình sự - hành chính gửi Thông báo số 61/TB-PLHSHC ngày 11/11/2026 để biết, phối hợp."],
    attach: [["unitConclusion", "61_TB-PLHSHC.docx"]],
    places: ["ha:drafts"],
  },
];
