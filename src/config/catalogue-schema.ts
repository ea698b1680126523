import * as z from "zod/mini";

z.config({ jitless: true });

const meant = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const filled = () => z.string().check(z.refine((text) => text.trim() !== "", { error: "Còn trống. Hãy ghi nội dung." }));

const cue = z.object({
  phrase: meant(z.string().check(z.refine((text) => text.replace(/[#*\s]/g, "") !== "", { error: "Cụm từ còn trống. Hãy ghi ít nhất một chữ." })), 'Cụm từ, không phân biệt hoa thường; "#" thay một số, "*" thay vài từ hoặc không từ nào. Tên loại đứng trước như trong trích yếu đầy đủ: "công văn hướng dẫn".'),
  weight: meant(z.number().check(z.refine((weight) => weight > 0 && weight <= 5, { error: "Trọng số phải lớn hơn 0 và không quá 5." })), "Sức nặng: 1 là gợi ý, 2 đến 3 gần như đủ quyết định, nhiều nhất 5."),
});
const cueList = () => z._default(z.array(cue), []);
const cues = z._default(
  z.object({
    subject: meant(cueList(), "Cụm từ trong trích yếu, tiêu đề thư, tên tệp. Nửa sau của tiêu đề dài tính một nửa."),
    text: meant(cueList(), "Cụm từ trong nội dung: chỉ hỗ trợ, không tự quyết định."),
    against: meant(cueList(), "Cụm từ nói rằng không phải mục này; trong nội dung tính một nửa."),
  }),
  { subject: [], text: [], against: [] },
);

export const destinations = ["portal", "document-system", "consultation-page"] as const;
export const bases = ["stated", "ministry", "general", "reconstructed"] as const;
export const roles = ["periodic-report", "reply", "consultation-letter", "consultation-draft"] as const;
export const effects = ["stop", "withhold", "ignore"] as const;
export const statuses = ["reconstructed", "official"] as const;

export const catalogueEntry = z.object({
  code: meant(filled(), "Mã mục, không đổi: thẻ đã gắn trên thư cũ ghi mã này."),
  group: meant(z._default(z.string(), ""), "Nhóm trong Danh mục."),
  vi: meant(filled(), "Tên mục."),
  en: meant(z._default(z.string(), ""), "Tên tiếng Anh."),
  types: meant(z._default(z.array(filled()), []), "Ký hiệu loại văn bản mục có thể có (QĐ, TB, KH…; CV là công văn). Trống: loại không nói lên điều gì."),
  destinations: meant(z._default(z.array(z.enum(destinations)), []), "Nơi đăng tải, lưu giữ."),
  supply: meant(z.boolean(), "Phải cung cấp về Cục Công nghệ thông tin khi phát hành."),
  electronicOnly: meant(z._default(z.boolean(), false), "Chỉ gửi bằng điện tử, không gửi bản giấy."),
  basis: meant(z.enum(bases), "Căn cứ của mục; reconstructed: suy đoán, chờ Bộ xác nhận."),
  role: meant(z._default(z.nullable(z.enum(roles)), null), "Vai trò trong quy định năm 2016; các kiểm tra dựa vào vai trò, không dựa vào mã."),
  cues,
});

export const exclusion = z.object({
  code: filled(),
  vi: filled(),
  en: z._default(z.string(), ""),
  effect: z.enum(effects),
  cues,
});

/** The catalogue of Decision 2043 as the ministry writes it; notes for readers (basisKinds, precedence…) may stand beside. */
export const catalogueSchema = z.object({
  title: filled(),
  instrument: z._default(z.string(), ""),
  status: z.enum(statuses),
  statusNote: z._default(z.string(), ""),
  entries: z.array(catalogueEntry).check(z.refine((entries) => entries.length > 0, { error: "Danh mục chưa có mục nào. Hãy ghi ít nhất một mục." })),
  exclusions: z._default(z.array(exclusion), []),
});
