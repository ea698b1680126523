import type { OfficialDocument } from "../official-document";
import { criminalLawByOrder, ministry, viceMinister } from "./signers";

/** Documents of the exclusions: never supplied. Names, cases and numbers are invented. */
export const awardDecision: OfficialDocument = {
  ...ministry,
  symbol: "2241/QĐ-BTP",
  date: "2026-11-13",
  type: "QUYẾT ĐỊNH",
  subject: "Về việc tặng Bằng khen của Bộ trưởng Bộ Tư pháp cho cá nhân có thành tích xuất sắc",
  body: [
    "c|BỘ TRƯỞNG BỘ TƯ PHÁP",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "Xét đề nghị của Hội đồng Thi đua - Khen thưởng.",
    "c|QUYẾT ĐỊNH:",
    "Điều 1. Tặng Bằng khen cho 03 cá nhân có thành tích xuất sắc trong đợt thi đua cao điểm năm 2026: ông Nguyễn Minh An, bà Trần Thu Hà (Vụ Pháp luật hình sự - hành chính) và ông Phạm Đức Long (Cục Công nghệ thông tin).",
    "Điều 2. Kèm theo Bằng khen là tiền thưởng theo quy định hiện hành.",
    "Điều 3. Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ],
  recipients: ["Như Điều 3", "Lưu: VT, TCCB"],
  signer: viceMinister,
};

export const transferDecision: OfficialDocument = {
  ...ministry,
  symbol: "2187/QĐ-BTP",
  date: "2026-10-30",
  type: "QUYẾT ĐỊNH",
  subject: "Về việc điều động công chức",
  body: [
    "c|BỘ TRƯỞNG BỘ TƯ PHÁP",
    "Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ.",
    "c|QUYẾT ĐỊNH:",
    "Điều 1. Điều động ông Hoàng Văn Nam, chuyên viên Văn phòng Bộ, đến nhận công tác tại Vụ Hợp tác quốc tế kể từ ngày 16/11/2026.",
    "Điều 2. Chế độ tiền lương của ông Hoàng Văn Nam thực hiện theo quy định của pháp luật.",
    "Điều 3. Vụ trưởng Vụ Tổ chức cán bộ, Chánh Văn phòng Bộ, Vụ trưởng Vụ Hợp tác quốc tế và ông Hoàng Văn Nam chịu trách nhiệm thi hành./.",
  ],
  recipients: ["Như Điều 3", "Lưu: VT, TCCB"],
  signer: viceMinister,
};

export const complaint: OfficialDocument = {
  agency: "NGƯỜI LÀM ĐƠN",
  symbol: "",
  date: "2026-11-08",
  type: "ĐƠN KHIẾU NẠI",
  subject: "Về việc xếp loại chất lượng công chức năm 2026",
  to: ["Vụ trưởng Vụ Tổ chức cán bộ"],
  body: [
    "Tôi là công chức của một đơn vị thuộc Bộ, làm đơn này khiếu nại kết quả xếp loại chất lượng năm 2026 của bản thân.",
    "Tôi cho rằng việc xếp loại chưa xem xét đầy đủ các nhiệm vụ đột xuất đã hoàn thành. Kính đề nghị xem xét lại và trả lời bằng văn bản theo quy định của pháp luật về khiếu nại.",
    "Tôi xin chịu trách nhiệm về nội dung đơn.",
  ],
  signer: { powers: ["NGƯỜI KHIẾU NẠI"], name: "(đã ký)" },
};

export const secretLetter: OfficialDocument = {
  ...ministry,
  symbol: "37/BTP-PLHSHC",
  date: "2026-11-10",
  subject: "phối hợp cung cấp thông tin phục vụ đoàn kiểm tra",
  secrecy: "MẬT",
  to: ["Văn phòng Bộ"],
  body: [
    "Vụ Pháp luật hình sự - hành chính đề nghị Văn phòng Bộ phối hợp bố trí địa điểm và phương tiện phục vụ đoàn kiểm tra theo kế hoạch đã được Lãnh đạo Bộ phê duyệt.",
    "Nội dung chi tiết được trao đổi trực tiếp giữa hai đơn vị. Đây là văn bản minh họa, không chứa thông tin thật./.",
  ],
  recipients: ["Như trên", "Lưu: VT, PLHSHC (02)"],
  signer: criminalLawByOrder,
};
