import type { Language } from "./language";

/** What the pane says of Outlook's check at send; it comes after the verdict. */
interface AtSendWords {
  readonly confirm: string;
  readonly confirmed: string;
  readonly askAgain: string;
  readonly without: Readonly<Record<"none" | "stops", { readonly title: string; readonly what: string }>>;
}

export const atSendWords: Readonly<Record<Language, AtSendWords>> = {
  vi: {
    confirm: "Đã kiểm tra, vẫn gửi như vậy",
    confirmed: "Bạn đã kiểm tra điểm này. Outlook không hỏi lại khi gửi, trừ khi thư thay đổi.",
    askAgain: "Hỏi lại khi gửi",
    without: {
      none: {
        title: "Outlook này không kiểm tra khi bấm Gửi",
        what: "Ứng dụng hoặc hộp thư này chưa có phần kiểm tra lúc gửi. Hãy xem ngăn này trước khi gửi; điểm cần xem cũng hiện trên thanh phía trên thư.",
      },
      stops: {
        title: "Outlook này không hỏi lại khi bấm Gửi",
        what: "Phiên bản này chỉ giữ lại thư phải dừng, như thư có dấu độ mật. Hãy xem ngăn này trước khi gửi; điểm cần xem cũng hiện trên thanh phía trên thư.",
      },
    },
  },
  en: {
    confirm: "Checked, send it as it is",
    confirmed: "You have checked this. Outlook will not ask about it at send, unless the mail changes.",
    askAgain: "Ask at send after all",
    without: {
      none: {
        title: "This Outlook does not check when you press Send",
        what: "This app, or this mailbox, has no check at send. Look at this pane before sending; what needs a look also stands in the bar above the mail.",
      },
      stops: {
        title: "This Outlook does not ask when you press Send",
        what: "This version only holds back mail that must stop, such as one with a secrecy mark. Look at this pane before sending; what needs a look also stands in the bar above the mail.",
      },
    },
  },
};
