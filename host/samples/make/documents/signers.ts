import type { OfficialDocument } from "../official-document";

type Signer = NonNullable<OfficialDocument["signer"]>;

/** Everyone here is invented. */
export const minister: Signer = { powers: ["BỘ TRƯỞNG"], name: "Vương Quốc Bảo" };
export const viceMinister: Signer = { powers: ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], name: "Trịnh Hải Đăng" };
export const chiefOfOfficeByOrder: Signer = { powers: ["TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG"], name: "Bùi Khánh Toàn" };
export const chiefOfOffice: Signer = { powers: ["CHÁNH VĂN PHÒNG"], name: "Bùi Khánh Toàn" };
export const criminalLawByOrder: Signer = { powers: ["TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ PHÁP LUẬT", "HÌNH SỰ - HÀNH CHÍNH"], name: "Đặng Hồng Phúc" };
export const criminalLaw: Signer = { powers: ["VỤ TRƯỞNG"], name: "Đặng Hồng Phúc" };
export const criminalLawDeputy: Signer = { powers: ["KT. VỤ TRƯỞNG", "PHÓ VỤ TRƯỞNG"], name: "Ngô Thị Bích Hạnh" };
export const cooperationByOrder: Signer = { powers: ["TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ HỢP TÁC QUỐC TẾ"], name: "Phan Gia Khiêm" };
export const technology: Signer = { powers: ["CỤC TRƯỞNG"], name: "Tạ Đình Vinh" };
export const enforcement: Signer = { powers: ["KT. TỔNG CỤC TRƯỞNG", "PHÓ TỔNG CỤC TRƯỞNG"], name: "Cao Xuân Trường" };
export const enforcementHanoi: Signer = { powers: ["CỤC TRƯỞNG"], name: "Mạc Thế Lâm" };

export const ministry = { agency: "BỘ TƯ PHÁP" } as const;
export const office = { superior: "BỘ TƯ PHÁP", agency: "VĂN PHÒNG" } as const;
export const criminalLawUnit = { superior: "BỘ TƯ PHÁP", agency: "VỤ PHÁP LUẬT HÌNH SỰ - HÀNH CHÍNH" } as const;
export const technologyUnit = { superior: "BỘ TƯ PHÁP", agency: "CỤC CÔNG NGHỆ THÔNG TIN" } as const;
export const enforcementUnit = { superior: "BỘ TƯ PHÁP", agency: "TỔNG CỤC THI HÀNH ÁN DÂN SỰ" } as const;

export const portal = "Cổng Thông tin điện tử Bộ Tư pháp";
