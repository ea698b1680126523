import type { OfficialDocument } from "../official-document";
import { chiefOfOfficeByOrder, criminalLawByOrder, criminalLawUnit, enforcement, enforcementUnit, minister, ministry, portal, viceMinister } from "./signers";

export const directive: OfficialDocument = {
  ...ministry,
  symbol: "05/CT-BTP",
  date: "2026-10-26",
  type: "CHỈ THỊ",
  subject: "Về việc đẩy mạnh sử dụng văn bản điện tử trong hoạt động của các đơn vị thuộc Bộ",
  eSignature: { by: "Bộ Tư pháp", at: "26.10.2026 16:42:07 +07:00" },
  body: [
    "Thời gian qua, các đơn vị thuộc Bộ đã có nhiều cố gắng trong việc sử dụng văn bản điện tử thay thế văn bản giấy. Tuy nhiên, qua kiểm tra cho thấy một số đơn vị còn chậm cung cấp văn bản để đăng tải, còn in gửi dự thảo khi lấy ý kiến và còn dùng hộp thư cá nhân trong trao đổi công việc.",
    "Để khắc phục tình trạng trên, Bộ trưởng Bộ Tư pháp chỉ thị:",
    "1. Thủ trưởng các đơn vị thuộc Bộ phân công người chịu trách nhiệm quản lý, khai thác hộp thư điện tử chung của đơn vị; kiểm tra hộp thư ít nhất hai lần trong ngày làm việc; chỉ sử dụng hộp thư do Bộ cấp để trao đổi chính thức.",
    "2. Văn bản thuộc danh mục văn bản thông tin chính thức bằng hình thức văn bản điện tử phải được cung cấp về Cục Công nghệ thông tin đồng thời với việc phát hành văn bản giấy, chậm nhất trong ngày làm việc tiếp theo.",
    "3. Khi lấy ý kiến về dự thảo văn bản, đề án, đơn vị chủ trì chỉ gửi văn bản xin ý kiến; dự thảo được gửi Ban biên tập để đăng tại mục Văn bản lấy ý kiến nội bộ.",
    "4. Văn phòng Bộ theo dõi, tổng hợp tình hình thực hiện của từng đơn vị, báo cáo tại cuộc họp giao ban Thủ trưởng các đơn vị hằng tháng.",
    "5. Cục Công nghệ thông tin bảo đảm hạ tầng, hướng dẫn các đơn vị và công bố kịp thời văn bản đã tiếp nhận.",
    "Chỉ thị này có hiệu lực kể từ ngày ký. Yêu cầu Thủ trưởng các đơn vị thuộc Bộ nghiêm túc tổ chức thực hiện./.",
  ],
  recipients: ["Các Thứ trưởng", "Thủ trưởng các đơn vị thuộc Bộ", portal, "Lưu: VT, VP"],
  signer: minister,
};

export const urgingLetter: OfficialDocument = {
  ...ministry,
  symbol: "4712/BTP-VP",
  date: "2026-10-28",
  subject: "đôn đốc thực hiện nhiệm vụ trọng tâm quý IV năm 2026",
  to: ["Thủ trưởng các đơn vị thuộc Bộ"],
  body: [
    "Theo kết quả rà soát của Văn phòng Bộ, tính đến ngày 25/10/2026 còn 37 nhiệm vụ thuộc Chương trình công tác năm 2026 chưa hoàn thành, trong đó 9 nhiệm vụ đã quá hạn. Để bảo đảm tiến độ, Bộ Tư pháp yêu cầu Thủ trưởng các đơn vị:",
    "1. Rà soát toàn bộ nhiệm vụ được giao, xác định rõ nguyên nhân đối với từng nhiệm vụ chậm tiến độ; tập trung nguồn lực hoàn thành các nhiệm vụ quá hạn trước ngày 20/11/2026.",
    "2. Cập nhật tiến độ trên Hệ thống thông tin quản lý văn bản và điều hành vào thứ Sáu hằng tuần; không đề nghị lùi thời hạn khi chưa báo cáo Lãnh đạo Bộ phụ trách.",
    "3. Gửi báo cáo bằng văn bản điện tử về Văn phòng Bộ qua hộp thư vanphongbo@moj.gov.vn trước 16 giờ 00 ngày 06/11/2026.",
    "Yêu cầu Thủ trưởng các đơn vị khẩn trương triển khai thực hiện./.",
  ],
  recipients: ["Như trên", "Bộ trưởng (để báo cáo)", portal, "Lưu: VT, VP (TH)"],
  signer: chiefOfOfficeByOrder,
};

export const telegram: OfficialDocument = {
  ...ministry,
  symbol: "09/CĐ-BTP",
  date: "2026-10-30",
  type: "CÔNG ĐIỆN",
  subject: "Về việc chủ động ứng phó với bão và bảo vệ trụ sở, kho vật chứng, hồ sơ thi hành án",
  urgency: "HỎA TỐC",
  to: ["Tổng cục Thi hành án dân sự", "Cục Thi hành án dân sự các tỉnh, thành phố ven biển miền Trung", "Cục Công nghệ thông tin"],
  body: [
    "Theo dự báo, trong 48 giờ tới bão có khả năng ảnh hưởng trực tiếp đến các tỉnh ven biển miền Trung, gây mưa rất to và ngập úng. Bộ trưởng Bộ Tư pháp điện:",
    "1. Thủ trưởng các cơ quan thi hành án dân sự trong vùng ảnh hưởng tạm dừng các cuộc cưỡng chế đã có lịch từ ngày 31/10 đến hết ngày 02/11/2026; thông báo ngay cho đương sự và cơ quan phối hợp.",
    "2. Chuyển hồ sơ, tang vật lên tầng cao; cắt điện khu vực có nguy cơ ngập; bố trí người trực 24/24 giờ tại trụ sở và kho vật chứng.",
    "3. Cục Công nghệ thông tin kiểm tra hệ thống nguồn dự phòng của trung tâm dữ liệu, sao lưu dữ liệu trước 20 giờ 00 ngày 30/10/2026.",
    "4. Tổng cục Thi hành án dân sự tổng hợp thiệt hại (nếu có), báo cáo Bộ trưởng trước 10 giờ 00 hằng ngày./.",
  ],
  recipients: ["Như trên", "Văn phòng Chính phủ (để báo cáo)", portal, "Lưu: VT, VP"],
  signer: viceMinister,
};

export const taskForce: OfficialDocument = {
  ...ministry,
  symbol: "2199/QĐ-BTP",
  date: "2026-11-03",
  type: "QUYẾT ĐỊNH",
  subject: "Về việc thành lập Tổ công tác theo dõi việc sử dụng văn bản điện tử của Bộ Tư pháp",
  body: [
    "c|BỘ TRƯỞNG BỘ TƯ PHÁP",
    "Căn cứ Nghị định của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp;",
    "Căn cứ Chỉ thị số 05/CT-BTP ngày 26 tháng 10 năm 2026 của Bộ trưởng Bộ Tư pháp;",
    "Theo đề nghị của Chánh Văn phòng Bộ.",
    "c|QUYẾT ĐỊNH:",
    "Điều 1. Thành lập Tổ công tác theo dõi việc sử dụng văn bản điện tử của Bộ Tư pháp (sau đây gọi là Tổ công tác), do Thứ trưởng phụ trách công nghệ thông tin làm Tổ trưởng; Chánh Văn phòng Bộ làm Tổ phó thường trực; đại diện lãnh đạo Cục Công nghệ thông tin, Tổng cục Thi hành án dân sự làm thành viên.",
    "Điều 2. Tổ công tác kiểm tra việc quản lý hộp thư chung, việc cung cấp văn bản và việc lấy ý kiến dự thảo tại các đơn vị; đề xuất biện pháp chấn chỉnh. Tổ công tác tự giải thể khi hoàn thành nhiệm vụ.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
    "Điều 4. Chánh Văn phòng Bộ, Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thi hành Quyết định này./.",
  ],
  recipients: ["Như Điều 4", "Các Thứ trưởng", portal, "Lưu: VT, VP"],
  signer: viceMinister,
};

export const regulation: OfficialDocument = {
  ...ministry,
  symbol: "2230/QĐ-BTP",
  date: "2026-11-10",
  type: "QUYẾT ĐỊNH",
  subject: "Ban hành Quy chế quản lý, sử dụng hộp thư điện tử công vụ của Bộ Tư pháp",
  eSignature: { by: "Bộ Tư pháp", at: "10.11.2026 09:15:33 +07:00" },
  body: [
    "c|BỘ TRƯỞNG BỘ TƯ PHÁP",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
    "Theo đề nghị của Cục trưởng Cục Công nghệ thông tin.",
    "c|QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý, sử dụng hộp thư điện tử công vụ của Bộ Tư pháp.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 12 năm 2026.",
    "Điều 3. Chánh Văn phòng Bộ, Cục trưởng Cục Công nghệ thông tin, Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thi hành Quyết định này./.",
  ],
  annex: [
    "c|QUY CHẾ",
    "c|Quản lý, sử dụng hộp thư điện tử công vụ của Bộ Tư pháp",
    "Điều 1. Phạm vi điều chỉnh: Quy chế này quy định việc cấp, quản lý và sử dụng hộp thư điện tử công vụ của đơn vị và cá nhân thuộc Bộ.",
    "Điều 2. Hộp thư chung của đơn vị do Thủ trưởng đơn vị giao một công chức văn thư quản lý; văn bản gửi từ hộp thư chung có giá trị thông tin trong nội bộ cơ quan Bộ.",
    "Điều 3. Người dùng có trách nhiệm giữ bí mật mật khẩu, đổi mật khẩu theo định kỳ và không dùng hộp thư công vụ để đăng ký các dịch vụ cá nhân.",
    "Điều 4. Hộp thư của người chuyển công tác, nghỉ hưu được khóa trong vòng 05 ngày làm việc kể từ ngày quyết định có hiệu lực.",
  ],
  recipients: ["Như Điều 3", "Các Thứ trưởng", portal, "Lưu: VT, CNTT"],
  signer: viceMinister,
};

export const guidance: OfficialDocument = {
  ...criminalLawUnit,
  symbol: "588/PLHSHC-HC",
  date: "2026-11-04",
  subject: "hướng dẫn lập hồ sơ đề nghị xây dựng nghị định về xử phạt vi phạm hành chính",
  to: ["Tổ chức pháp chế các bộ, cơ quan ngang bộ", "Sở Tư pháp các tỉnh, thành phố trực thuộc trung ương"],
  body: [
    "Để thống nhất việc lập hồ sơ đề nghị xây dựng nghị định quy định xử phạt vi phạm hành chính, Vụ Pháp luật hình sự - hành chính hướng dẫn một số nội dung như sau:",
    "1. Thành phần hồ sơ: tờ trình; báo cáo tổng kết thi hành pháp luật; báo cáo đánh giá tác động của chính sách; đề cương chi tiết dự thảo nghị định; bản tổng hợp, giải trình ý kiến góp ý.",
    "2. Cách tính mức phạt: đối với hành vi mới, cơ quan chủ trì thuyết minh tính chất, mức độ nguy hại, số vụ việc phát sinh trong 03 năm gần nhất và so sánh với hành vi tương tự đã được quy định.",
    "3. Hình thức gửi: hồ sơ gửi bằng văn bản điện tử có ký số qua trục liên thông; không gửi bản giấy.",
    "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Vụ Pháp luật hình sự - hành chính (hộp thư plhshc@moj.gov.vn) để được hướng dẫn./.",
  ],
  recipients: ["Như trên", "Thứ trưởng phụ trách (để báo cáo)", portal, "Lưu: VT, HC"],
  signer: { powers: ["VỤ TRƯỞNG"], name: criminalLawByOrder.name },
};

export const enforcementGuidance: OfficialDocument = {
  ...enforcementUnit,
  symbol: "5120/TCTHADS-VP",
  date: "2026-11-05",
  subject: "quán triệt việc sử dụng hộp thư điện tử công vụ, văn bản điện tử tại các cơ quan thi hành án dân sự địa phương",
  to: ["Cục Thi hành án dân sự các tỉnh, thành phố trực thuộc trung ương"],
  body: [
    "Thực hiện Chỉ thị số 05/CT-BTP ngày 26/10/2026 của Bộ trưởng Bộ Tư pháp, Tổng cục Thi hành án dân sự yêu cầu Cục trưởng Cục Thi hành án dân sự các tỉnh, thành phố:",
    "1. Quán triệt đến toàn thể công chức, người lao động việc chỉ dùng hộp thư do Bộ cấp (tên miền thads.moj.gov.vn) để trao đổi chính thức với Tổng cục và giữa các cơ quan thi hành án dân sự.",
    "2. Báo cáo thống kê định kỳ hằng tháng, hằng quý gửi bằng văn bản điện tử, không gửi bản giấy.",
    "3. Phân công người mở hộp thư chung vào đầu giờ sáng và đầu giờ chiều; lập sổ theo dõi văn bản đến qua thư điện tử.",
    "4. Báo cáo kết quả thực hiện về Tổng cục trước ngày 25/11/2026./.",
  ],
  recipients: ["Như trên", "Thứ trưởng phụ trách (để báo cáo)", "Tổng cục trưởng (để báo cáo)", portal, "Lưu: VT, VP"],
  signer: enforcement,
};

export const urgentLetter: OfficialDocument = {
  ...ministry,
  symbol: "4856/BTP-PLHSHC",
  date: "2026-11-12",
  subject: "cung cấp số liệu xử phạt vi phạm hành chính 10 tháng đầu năm 2026",
  urgency: "KHẨN",
  to: ["Sở Tư pháp các tỉnh, thành phố trực thuộc trung ương"],
  body: [
    "Để phục vụ phiên giải trình của Bộ trưởng vào cuối tháng 11 năm 2026, Bộ Tư pháp đề nghị Sở Tư pháp các tỉnh, thành phố cung cấp số liệu sau, tính từ ngày 01/01/2026 đến ngày 31/10/2026:",
    "1. Số vụ vi phạm đã ra quyết định xử phạt, phân theo lĩnh vực; tổng số tiền phạt đã thu.",
    "2. Số quyết định bị khiếu nại, khởi kiện và kết quả giải quyết.",
    "3. Số trường hợp áp dụng biện pháp xử lý hành chính.",
    "Số liệu gửi theo biểu mẫu điện tử trước 17 giờ 00 ngày 18/11/2026./.",
  ],
  recipients: ["Như trên", "Bộ trưởng (để báo cáo)", portal, "Lưu: VT, PLHSHC"],
  signer: criminalLawByOrder,
};

export const circular: OfficialDocument = {
  ...ministry,
  symbol: "12/2026/TT-BTP",
  date: "2026-11-16",
  type: "THÔNG TƯ",
  subject: "Quy định chế độ báo cáo thống kê trong quản lý công tác thi hành pháp luật về xử lý vi phạm hành chính",
  body: [
    "Căn cứ Luật Xử lý vi phạm hành chính và các luật sửa đổi, bổ sung;",
    "Theo đề nghị của Vụ trưởng Vụ Pháp luật hình sự - hành chính;",
    "Bộ trưởng Bộ Tư pháp ban hành Thông tư quy định chế độ báo cáo thống kê trong quản lý công tác thi hành pháp luật về xử lý vi phạm hành chính.",
    "c|Chương I",
    "c|QUY ĐỊNH CHUNG",
    "Điều 1. Phạm vi điều chỉnh",
    "Thông tư này quy định nội dung, thời hạn, hình thức và trách nhiệm báo cáo thống kê trong quản lý công tác thi hành pháp luật về xử lý vi phạm hành chính.",
    "Điều 2. Hình thức báo cáo",
    "Báo cáo được thể hiện dưới hình thức văn bản điện tử, có ký số của người có thẩm quyền và của cơ quan báo cáo.",
    "Điều 3. Hiệu lực thi hành",
    "Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027./.",
  ],
  recipients: ["Thủ tướng, các Phó Thủ tướng Chính phủ", "Các bộ, cơ quan ngang bộ", "Công báo", portal, "Lưu: VT, PLHSHC"],
  signer: viceMinister,
};
