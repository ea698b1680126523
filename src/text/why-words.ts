import type { Language } from "./language";

/** The headings under "Vì sao?"; they load with what stands under them. */
export interface WhyWords {
  readonly evidence: string;
  readonly noEvidence: string;
  readonly reckoning: string;
  readonly reckoningWhat: string;
  readonly byMark: string;
  readonly byPerson: string;
}

export const whyWords: Readonly<Record<Language, WhyWords>> = {
  vi: {
    evidence: "Căn cứ đọc được",
    noEvidence: "Không có căn cứ nào đọc được trong thư.",
    reckoning: "Cách xét",
    reckoningWhat: "Mỗi căn cứ cộng hoặc trừ điểm theo từ nhận diện của Danh mục; mục cao điểm nhất được nêu.",
    byMark: "Dấu trên văn bản đã quyết định; không xét điểm.",
    byPerson: "Mục ở trên do bạn chọn. Dưới đây là cách phần bổ trợ tự xét.",
  },
  en: {
    evidence: "What was read",
    noEvidence: "Nothing to go by could be read in the mail.",
    reckoning: "How it was weighed",
    reckoningWhat: "Each point adds or takes away by the catalogue's cues; the entry with the most is the one named.",
    byMark: "The mark on the document decided; nothing was weighed.",
    byPerson: "The entry above is your choice. This is how the add-in weighed it by itself.",
  },
};
