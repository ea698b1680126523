import type { OfficialDocument } from "../official-document";
import { cooperationByOrder, criminalLawByOrder, criminalLawDeputy, criminalLawUnit, enforcement, enforcementUnit, ministry, portal, technology, technologyUnit } from "./signers";

export const consultationLetter: OfficialDocument = {
  ...ministry,
  symbol: "4780/BTP-PLHSHC",
  date: "2026-11-04",
  subject: "lấy ý kiến đối với dự thảo Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính",
  to: ["Các đơn vị thuộc Bộ"],
  body: [
    "Thực hiện Chương trình công tác năm 2026, Vụ Pháp luật hình sự - hành chính đã xây dựng dự thảo Nghị định sửa đổi, bổ sung một số điều của các nghị định xử phạt vi phạm hành chính.",
    "Đề nghị Quý đơn vị nghiên cứu, có ý kiến góp ý bằng văn bản đối với dự thảo, tập trung vào: mức phạt đối với hành vi mới; thẩm quyền xử phạt; quy định chuyển tiếp.",
    "Ý kiến góp ý gửi về Bộ Tư pháp (qua Vụ Pháp luật hình sự - hành chính, hộp thư plhshc@moj.gov.vn) trước ngày 16/11/2026 để tổng hợp. Quá thời hạn trên, đơn vị không có ý kiến được coi là đồng ý với dự thảo./.",
  ],
  recipients: ["Như trên", "Thứ trưởng phụ trách (để báo cáo)", portal, "Lưu: VT, PLHSHC"],
  signer: criminalLawByOrder,
};

export const draftDecree: OfficialDocument = {
  agency: "CHÍNH PHỦ",
  symbol: "/2026/NĐ-CP",
  type: "NGHỊ ĐỊNH",
  subject: "Sửa đổi, bổ sung một số điều của các nghị định quy định xử phạt vi phạm hành chính",
  draft: true,
  body: [
    "Căn cứ Luật Tổ chức Chính phủ;",
    "Căn cứ Luật Xử lý vi phạm hành chính;",
    "Theo đề nghị của Bộ trưởng Bộ Tư pháp;",
    "Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của các nghị định quy định xử phạt vi phạm hành chính.",
    "Điều 1. Sửa đổi, bổ sung quy định về lập biên bản vi phạm hành chính bằng phương thức điện tử",
    "1. Biên bản điện tử được lập trên hệ thống của cơ quan có thẩm quyền, có chữ ký số của người lập biên bản.",
    "2. Trường hợp người vi phạm không có chữ ký số thì xác nhận bằng mã gửi đến số điện thoại đã đăng ký.",
    "Điều 2. Bổ sung hành vi cung cấp thông tin sai lệch trên môi trường mạng trong lĩnh vực bổ trợ tư pháp",
    "Phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng đối với hành vi quảng cáo sai sự thật về phạm vi hành nghề.",
    "Điều 3. Điều khoản chuyển tiếp",
    "Điều 4. Hiệu lực thi hành",
  ],
  signer: { powers: ["TM. CHÍNH PHỦ", "THỦ TƯỚNG"], name: " " },
};

export const draftDecision: OfficialDocument = {
  ...ministry,
  symbol: "/QĐ-BTP",
  type: "QUYẾT ĐỊNH",
  subject: "Ban hành Quy chế phối hợp theo dõi thi hành pháp luật về xử lý vi phạm hành chính",
  draft: true,
  body: [
    "c|BỘ TRƯỞNG BỘ TƯ PHÁP",
    "Căn cứ Luật Xử lý vi phạm hành chính;",
    "Theo đề nghị của Vụ trưởng Vụ Pháp luật hình sự - hành chính.",
    "c|QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp theo dõi thi hành pháp luật về xử lý vi phạm hành chính.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày … tháng … năm 2026.",
    "Điều 3. Chánh Văn phòng Bộ, Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thi hành./.",
  ],
};

/** Goes with `draftDecision`, and by the rule should go without it. */
export const regulationConsultation: OfficialDocument = {
  ...ministry,
  symbol: "4902/BTP-PLHSHC",
  date: "2026-11-20",
  subject: "lấy ý kiến đối với dự thảo Quyết định ban hành Quy chế phối hợp theo dõi thi hành pháp luật về xử lý vi phạm hành chính",
  to: ["Văn phòng Bộ", "Cục Công nghệ thông tin", "Vụ Hợp tác quốc tế"],
  body: [
    "Vụ Pháp luật hình sự - hành chính đã xây dựng dự thảo Quyết định của Bộ trưởng Bộ Tư pháp ban hành Quy chế phối hợp theo dõi thi hành pháp luật về xử lý vi phạm hành chính.",
    "Đề nghị Quý đơn vị nghiên cứu, cho ý kiến góp ý bằng văn bản, tập trung vào trách nhiệm cung cấp thông tin và thời hạn phối hợp. Ý kiến gửi về Vụ Pháp luật hình sự - hành chính trước ngày 30/11/2026 để tổng hợp, trình Lãnh đạo Bộ./.",
  ],
  recipients: ["Như trên", "Thứ trưởng phụ trách (để báo cáo)", "Lưu: VT, PLHSHC"],
  signer: criminalLawByOrder,
};

export const draftScheme: OfficialDocument = {
  ...ministry,
  symbol: "",
  type: "ĐỀ ÁN",
  subject: "Nâng cao năng lực đội ngũ làm công tác hợp tác quốc tế về pháp luật giai đoạn 2027 - 2030",
  draft: true,
  body: [
    "b|I. SỰ CẦN THIẾT",
    "Khối lượng công việc hợp tác quốc tế về pháp luật tăng nhanh trong khi đội ngũ còn mỏng, năng lực ngoại ngữ và kỹ năng đàm phán chưa đồng đều.",
    "b|II. MỤC TIÊU",
    "Đến năm 2030, 100% công chức làm công tác hợp tác quốc tế sử dụng thành thạo một ngoại ngữ; hình thành nhóm chuyên gia đàm phán nòng cốt.",
    "b|III. GIẢI PHÁP",
    "Đào tạo tại chỗ; biệt phái ngắn hạn; xây dựng bộ tài liệu thuật ngữ pháp lý song ngữ dùng chung.",
  ],
};

export const schemeConsultation: OfficialDocument = {
  ...ministry,
  symbol: "4821/BTP-HTQT",
  date: "2026-11-09",
  subject: "xin ý kiến về dự thảo Đề án nâng cao năng lực đội ngũ làm công tác hợp tác quốc tế về pháp luật",
  to: ["Các đơn vị thuộc Bộ"],
  body: [
    "Vụ Hợp tác quốc tế đang xây dựng dự thảo Đề án nâng cao năng lực đội ngũ làm công tác hợp tác quốc tế về pháp luật giai đoạn 2027 - 2030.",
    "Dự thảo đã được gửi Ban biên tập để đăng tại Trang Thông tin điều hành, mục Văn bản lấy ý kiến nội bộ. Đề nghị Quý đơn vị truy cập, nghiên cứu và gửi ý kiến góp ý về Vụ Hợp tác quốc tế trước ngày 20/11/2026./.",
  ],
  recipients: ["Như trên", "Lưu: VT, HTQT"],
  signer: cooperationByOrder,
};

export const replyTechnology: OfficialDocument = {
  ...technologyUnit,
  symbol: "902/CNTT-HT",
  date: "2026-11-12",
  subject: "góp ý dự thảo Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính",
  to: ["Vụ Pháp luật hình sự - hành chính"],
  body: [
    "Phúc đáp Công văn số 4780/BTP-PLHSHC ngày 04/11/2026 về việc lấy ý kiến đối với dự thảo Nghị định, Cục Công nghệ thông tin có ý kiến như sau:",
    "1. Tại khoản 2 Điều 1, đề nghị làm rõ giá trị của mã xác nhận gửi qua điện thoại và thời gian lưu vết.",
    "2. Đề nghị bổ sung quy định về định dạng biên bản điện tử để bảo đảm khả năng trao đổi giữa các hệ thống.",
    "3. Nhất trí với các nội dung khác của dự thảo./.",
  ],
  recipients: ["Như trên", "Lưu: VT, HT"],
  signer: technology,
};

export const replyEnforcement: OfficialDocument = {
  ...enforcementUnit,
  symbol: "5188/TCTHADS-NV1",
  date: "2026-11-16",
  subject: "tham gia ý kiến đối với dự thảo Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính",
  to: ["Vụ Pháp luật hình sự - hành chính"],
  body: [
    "Trả lời Công văn số 4780/BTP-PLHSHC ngày 04/11/2026, Tổng cục Thi hành án dân sự cơ bản nhất trí với dự thảo Nghị định và đề nghị cân nhắc bổ sung thẩm quyền xử phạt của Chấp hành viên đối với hành vi không cung cấp thông tin về tài sản trong thời hạn yêu cầu./.",
  ],
  recipients: ["Như trên", "Lưu: VT, NV1"],
  signer: enforcement,
};

export const replyLocal: OfficialDocument = {
  ...criminalLawUnit,
  symbol: "615/PLHSHC-HS",
  date: "2026-11-17",
  subject: "trả lời kiến nghị của Sở Tư pháp tỉnh Sơn La về áp dụng tình tiết tăng nặng",
  to: ["Sở Tư pháp tỉnh Sơn La"],
  body: [
    "Vụ Pháp luật hình sự - hành chính nhận được Công văn số 1042/STP-QLXLVPHC ngày 02/11/2026 của Sở Tư pháp tỉnh Sơn La đề nghị hướng dẫn về áp dụng tình tiết tăng nặng. Về vấn đề này, Vụ có ý kiến như sau:",
    "1. Tình tiết tăng nặng đã được quy định là hành vi vi phạm thì không được coi là tình tiết tăng nặng khi xác định mức phạt.",
    "2. Trường hợp vi phạm nhiều lần, người có thẩm quyền lựa chọn một trong hai cách: xử phạt về từng hành vi hoặc áp dụng tình tiết tăng nặng, không áp dụng đồng thời.",
    "Trên đây là ý kiến của Vụ Pháp luật hình sự - hành chính, gửi Quý Sở để tham khảo, thực hiện./.",
  ],
  recipients: ["Như trên", "Vụ trưởng (để báo cáo)", "Lưu: VT, HS"],
  signer: criminalLawDeputy,
};
