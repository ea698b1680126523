import type { Language } from "./language";
import { showCount } from "./numbers";

/** What a distribution list's row says of those behind it; loads with the row's count. */
export interface ListWords {
  readonly counted: (total: number, outside: number) => string;
  readonly notKnown: string;
  readonly show: string;
  readonly showWhat: string;
  readonly waiting: string;
}

export const listWords: Readonly<Record<Language, ListWords>> = {
  vi: {
    counted: (total, outside) => `Danh sách ${showCount(total, "vi")} người, ${outside === 0 ? "không có ai" : `${showCount(outside, "vi")} người`} ngoài Bộ.`,
    notKnown: "Chưa biết danh sách này gồm những ai.",
    show: "Xem số người ngoài Bộ",
    showWhat: "Outlook sẽ mời bạn đăng nhập một lần để hỏi máy chủ thư của Bộ.",
    waiting: "Đang hỏi máy chủ thư…",
  },
  en: {
    counted: (total, outside) => `A list of ${showCount(total, "en")} ${total === 1 ? "person" : "people"}, ${outside === 0 ? "none" : showCount(outside, "en")} outside the ministry.`,
    notKnown: "Who is on this list is not known.",
    show: "Show how many are outside the ministry",
    showWhat: "Outlook will ask you to sign in once, to ask the ministry's mail server.",
    waiting: "Asking the mail server…",
  },
};
