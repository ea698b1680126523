import type { OfficialDocument } from "../official-document";
import { chiefOfOffice, chiefOfOfficeByOrder, criminalLawDeputy, criminalLawUnit, ministry, office, portal, technology, technologyUnit } from "./signers";

export const conclusion: OfficialDocument = {
  ...ministry,
  symbol: "247/TB-BTP",
  date: "2026-10-29",
  type: "THÔNG BÁO",
  subject: "Kết luận của Thứ trưởng Trịnh Hải Đăng tại cuộc họp về tiến độ xây dựng Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính",
  eSignature: { by: "Bộ Tư pháp", at: "29.10.2026 17:03:51 +07:00" },
  body: [
    "Ngày 27 tháng 10 năm 2026, tại trụ sở Bộ Tư pháp, Thứ trưởng Trịnh Hải Đăng đã chủ trì cuộc họp về tiến độ xây dựng Nghị định sửa đổi các nghị định xử phạt vi phạm hành chính. Tham dự cuộc họp có đại diện lãnh đạo Văn phòng Bộ, Vụ Pháp luật hình sự - hành chính, Vụ Hợp tác quốc tế, Cục Công nghệ thông tin.",
    "Sau khi nghe báo cáo của Vụ Pháp luật hình sự - hành chính và ý kiến của các đại biểu, Thứ trưởng Trịnh Hải Đăng kết luận như sau:",
    "1. Đánh giá cao sự chủ động của Vụ Pháp luật hình sự - hành chính trong việc chuẩn bị dự thảo. Dự thảo cơ bản bám sát chính sách đã được thông qua.",
    "2. Giao Vụ Pháp luật hình sự - hành chính tiếp thu ý kiến tại cuộc họp, hoàn thiện dự thảo, gửi lấy ý kiến các đơn vị thuộc Bộ trước ngày 06/11/2026; dự thảo đăng tại mục Văn bản lấy ý kiến nội bộ, không in gửi kèm văn bản xin ý kiến.",
    "3. Giao Cục Công nghệ thông tin bố trí chuyên mục lấy ý kiến và tổng hợp lượt góp ý hằng ngày.",
    "4. Thời hạn trình Lãnh đạo Bộ hồ sơ thẩm định: trước ngày 30/11/2026.",
    "Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.",
  ],
  recipients: ["Bộ trưởng (để báo cáo)", "Các đơn vị dự họp", portal, "Lưu: VT, VP (TH)"],
  signer: chiefOfOfficeByOrder,
};

export const unitConclusion: OfficialDocument = {
  ...criminalLawUnit,
  symbol: "61/TB-PLHSHC",
  date: "2026-11-11",
  type: "THÔNG BÁO",
  subject: "Kết luận của Vụ trưởng Đặng Hồng Phúc tại cuộc họp giao ban Vụ tháng 11 năm 2026",
  body: [
    "Ngày 10 tháng 11 năm 2026, Vụ trưởng Đặng Hồng Phúc chủ trì cuộc họp giao ban Vụ. Sau khi nghe các phòng báo cáo, Vụ trưởng kết luận:",
    "1. Phòng Hành chính tổng hợp đầy đủ ý kiến góp ý đối với dự thảo Nghị định, trình Lãnh đạo Vụ trước ngày 20/11/2026.",
    "2. Phòng Hình sự hoàn thành văn bản phúc đáp các kiến nghị của địa phương còn tồn, không để quá hạn sang tháng 12.",
    "3. Văn thư Vụ kiểm tra hộp thư chung vào đầu giờ sáng và đầu giờ chiều; cung cấp ngay văn bản thuộc danh mục về Cục Công nghệ thông tin; cuối tuần báo cáo số văn bản đã cung cấp.",
    "4. Công chức trong Vụ không dùng hộp thư cá nhân để gửi văn bản của Vụ./.",
  ],
  recipients: ["Lãnh đạo Vụ", "Các phòng thuộc Vụ", portal, "Lưu: VT"],
  signer: criminalLawDeputy,
};

export const maintenanceNotice: OfficialDocument = {
  ...technologyUnit,
  symbol: "263/TB-CNTT",
  date: "2026-11-02",
  type: "THÔNG BÁO",
  subject: "Về việc tạm dừng Hệ thống thông tin quản lý văn bản và điều hành để bảo trì",
  body: [
    "Cục Công nghệ thông tin thông báo đến các đơn vị thuộc Bộ lịch bảo trì Hệ thống thông tin quản lý văn bản và điều hành như sau:",
    "1. Thời gian: từ 20 giờ 00 ngày 06/11/2026 (thứ Sáu) đến 06 giờ 00 ngày 08/11/2026 (Chủ nhật).",
    "2. Phạm vi: toàn bộ chức năng của Hệ thống, kể cả ứng dụng trên thiết bị di động. Hộp thư điện tử công vụ và Cổng thông tin điện tử vẫn hoạt động bình thường.",
    "3. Trong thời gian bảo trì, văn bản khẩn được gửi qua hộp thư chung của đơn vị; văn thư cập nhật lên Hệ thống ngay khi hoạt động trở lại.",
    "Đề nghị các đơn vị chủ động bố trí công việc. Đầu mối hỗ trợ: Phòng Hạ tầng, máy lẻ 3120./.",
  ],
  recipients: ["Lãnh đạo Bộ (để báo cáo)", "Các đơn vị thuộc Bộ", portal, "Lưu: VT, HT"],
  signer: technology,
};

export const passwordNotice: OfficialDocument = {
  ...technologyUnit,
  symbol: "271/TB-CNTT",
  date: "2026-11-09",
  type: "THÔNG BÁO",
  subject: "Về việc đổi mật khẩu hộp thư điện tử công vụ và tăng cường bảo mật thông tin",
  body: [
    "Để bảo đảm an toàn thông tin mạng, Cục Công nghệ thông tin thông báo:",
    "1. Tất cả người dùng đổi mật khẩu hộp thư điện tử công vụ trước ngày 20/11/2026. Mật khẩu mới có ít nhất 12 ký tự, gồm chữ hoa, chữ thường, chữ số và ký tự đặc biệt.",
    "2. Không cung cấp mật khẩu cho bất kỳ ai, kể cả người tự xưng là cán bộ kỹ thuật. Cục Công nghệ thông tin không bao giờ hỏi mật khẩu qua thư điện tử hoặc điện thoại.",
    "3. Khóa bảo mật và thẻ ký số để đúng nơi quy định; báo mất ngay cho Cục qua máy lẻ 3115.",
    "Đề nghị Thủ trưởng các đơn vị phổ biến đến toàn thể công chức, viên chức, người lao động./.",
  ],
  recipients: ["Các đơn vị thuộc Bộ", portal, "Lưu: VT, ATTT"],
  signer: technology,
};

export const internalNotice: OfficialDocument = {
  ...office,
  symbol: "118/TB-VP",
  date: "2026-11-13",
  type: "THÔNG BÁO",
  subject: "Về việc bố trí, sắp xếp lại phòng làm việc tại trụ sở Bộ",
  circulation: "LƯU HÀNH NỘI BỘ",
  body: [
    "Thực hiện phương án sửa chữa khu nhà B, Văn phòng Bộ thông báo việc bố trí tạm thời phòng làm việc từ ngày 23/11/2026:",
    "1. Vụ Hợp tác quốc tế chuyển sang các phòng từ 301 đến 308 nhà D; Vụ Pháp luật hình sự - hành chính giữ nguyên tầng 4 nhà A.",
    "2. Các đơn vị tự đóng gói hồ sơ, niêm phong tủ tài liệu; Phòng Quản trị bố trí xe và người vận chuyển vào hai ngày cuối tuần 21 và 22/11/2026.",
    "3. Sơ đồ phòng, sơ đồ mạng và danh sách chìa khóa chỉ phổ biến trong nội bộ cơ quan./.",
  ],
  recipients: ["Các đơn vị tại trụ sở Bộ", "Lưu: VT, QT"],
  signer: chiefOfOffice,
};

export const scannedConclusion: OfficialDocument = {
  ...ministry,
  symbol: "259/TB-BTP",
  date: "2026-11-12",
  type: "THÔNG BÁO",
  subject: "Kết luận của Thứ trưởng Trịnh Hải Đăng tại Hội nghị sơ kết công tác văn thư, lưu trữ",
  body: [
    "Ngày 11 tháng 11 năm 2026, Thứ trưởng Trịnh Hải Đăng đã chủ trì Hội nghị sơ kết công tác văn thư, lưu trữ của Bộ Tư pháp. Sau khi nghe Văn phòng Bộ báo cáo và ý kiến thảo luận, Thứ trưởng kết luận:",
    "1. Văn thư các đơn vị chỉ phát hành văn bản khi đã đính kèm tệp điện tử trên Hệ thống; văn bản thuộc danh mục được cung cấp về Cục Công nghệ thông tin cùng lúc phát hành.",
    "2. Văn phòng Bộ tổ chức 02 lớp tập huấn cho văn thư các đơn vị trong tháng 12 năm 2026.",
    "3. Cục Công nghệ thông tin hoàn thiện công cụ hỗ trợ, bàn giao cho các đơn vị dùng thử trước ngày 15/12/2026./.",
  ],
  recipients: ["Các đơn vị thuộc Bộ", portal, "Lưu: VT, VP"],
  signer: chiefOfOfficeByOrder,
};

export const pressRelease: OfficialDocument = {
  ...ministry,
  symbol: "",
  date: "2026-11-06",
  type: "THÔNG CÁO BÁO CHÍ",
  subject: "Về các hoạt động hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2026",
  body: [
    "Từ ngày 02/11 đến ngày 09/11/2026, Bộ Tư pháp tổ chức chuỗi hoạt động hưởng ứng Ngày Pháp luật với chủ đề đưa pháp luật đến gần người dân.",
    "Điểm nhấn năm nay là tuần lễ tư vấn pháp luật trực tuyến miễn phí trên Cổng Thông tin điện tử Bộ Tư pháp, phiên tòa giả định tại ba trường trung học và cuộc thi tìm hiểu pháp luật dành cho công chức trẻ.",
    "Lễ hưởng ứng được tổ chức lúc 08 giờ 30 ngày 09/11/2026 tại hội trường tầng 3, trụ sở Bộ. Phóng viên đăng ký tác nghiệp với Văn phòng Bộ trước ngày 08/11/2026 qua máy lẻ 1022.",
    "c|VĂN PHÒNG BỘ TƯ PHÁP",
  ],
};
