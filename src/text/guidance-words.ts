import type { Basis } from "../domain/catalogue";
import type { Language } from "./language";

/** What stands under "Vì sao?" beside what was found: the rule, how far it can be relied on, and where to read on. */
export interface GuidanceWords {
  readonly rule: string;
  /** What the rule asks of a document of an entry. */
  readonly asks: Readonly<Record<"supply" | "electronic" | "letter" | "draft", string>>;
  /** A reconstructed entry is never shown as law. */
  readonly basis: Readonly<Record<Basis | "official", string>>;
  readonly exclusion: string;
  readonly readMore: string;
  /** The page of the person's own office, or of the ministry; the policy may name it otherwise. */
  readonly own: string;
  readonly ministry: string;
}

export const guidanceWords: Readonly<Record<Language, GuidanceWords>> = {
  vi: {
    rule: "Căn cứ",
    asks: {
      supply: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 3: cung cấp các văn bản theo Danh mục về Cục Công nghệ thông tin đồng thời với việc phát hành văn bản giấy.",
      electronic: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 4: báo cáo định kỳ, văn bản phúc đáp, trả lời giữa các đơn vị thuộc Bộ chỉ dùng văn bản điện tử.",
      letter: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 4: chỉ gửi văn bản xin ý kiến, không in gửi kèm dự thảo.",
      draft: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 4: dự thảo xin ý kiến được đăng tải hoặc gửi Cục Công nghệ thông tin (Ban biên tập) để đăng tại Mục Văn bản lấy ý kiến nội bộ.",
    },
    basis: {
      official: "Mục này có trong Danh mục chính thức.",
      stated: "Loại văn bản này được nêu trong văn bản ngày 29/03/2016. Mã và tên mục do phần bổ trợ đặt, chờ Bộ xác nhận.",
      ministry: "Mục này dựng theo một văn bản khác của Bộ; chưa phải quy định của Danh mục, chờ Bộ xác nhận.",
      general: "Mục này dựng theo quy định chung; chưa phải quy định của Danh mục, chờ Bộ xác nhận.",
      reconstructed: "Mục này do phần bổ trợ dựng lại, không phải quy định; chờ Bộ xác nhận.",
    },
    exclusion: "Đây là nhắc việc để tránh lộ thông tin; không trích quy định nào của Danh mục.",
    readMore: "Đọc thêm về kiểm tra này",
    own: "Hướng dẫn của cơ quan bạn",
    ministry: "Hướng dẫn của Bộ",
  },
  en: {
    rule: "The rule",
    asks: {
      supply: "Text of 29/03/2016 of the Ministry of Justice, point 3: documents of the catalogue are supplied to the IT department at the moment the paper is issued.",
      electronic: "Text of 29/03/2016 of the Ministry of Justice, point 4: periodic reports and replies between its units have the electronic form only.",
      letter: "Text of 29/03/2016 of the Ministry of Justice, point 4: only the letter that asks for opinions is sent, without the draft.",
      draft: "Text of 29/03/2016 of the Ministry of Justice, point 4: the draft is posted, or sent to the IT department (editorial board) to be posted under “Mục Văn bản lấy ý kiến nội bộ”.",
    },
    basis: {
      official: "This entry is in the official catalogue.",
      stated: "This kind of document is named in the text of 29/03/2016. The entry's code and name are ours, to be confirmed by the ministry.",
      ministry: "This entry was made from another text of the ministry; the catalogue does not say it yet, to be confirmed.",
      general: "This entry was made from general rules; the catalogue does not say it yet, to be confirmed.",
      reconstructed: "This entry is a reconstruction and no rule; to be confirmed by the ministry.",
    },
    exclusion: "A reminder, so that nothing gets out that should not; no rule of the catalogue is quoted.",
    readMore: "Read more about this check (in Vietnamese)",
    own: "Guidance of your office",
    ministry: "The ministry's guidance",
  },
};
