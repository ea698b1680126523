import type { Language } from "./language";

interface StrandedWords {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  readonly again: string;
}

/** What the pane says when neither its rules nor anything more could be loaded; so these words are there from the start, in both languages. */
export const strandedWords: Readonly<Record<Language, StrandedWords>> = {
  vi: {
    title: "Chưa mở được Văn bản điện tử",
    what: "Chưa tải được dữ liệu để kiểm tra thư: mất mạng, hoặc máy chủ chưa trả lời. Bạn vẫn gửi thư được như thường.",
    todo: "Hãy kiểm tra mạng rồi bấm Thử lại. Nếu vẫn vậy, báo quản trị kèm dòng dưới đây.",
    again: "Thử lại",
  },
  en: {
    title: "Văn bản điện tử could not be opened",
    what: "What checks your mail could not be loaded: no network, or the server does not answer. You can send mail as usual.",
    todo: "Check the network, then press Try again. If it stays so, send the line below to your administrator.",
    again: "Try again",
  },
};
