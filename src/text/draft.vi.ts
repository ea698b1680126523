import type { FinalReason } from "../domain/taken-out";
import type { DraftWords } from "./draft-words";
import { quote } from "./quote";

export const draftVi: DraftWords = {
  waits: {
    empty: { title: "Thư còn trống", what: "Bạn cứ viết; phần bổ trợ xem cùng và chỉ nhắc khi có điều cần biết." },
    "not-all-seen": { title: "Chưa xét được hết thư này", what: "Outlook chưa đưa đủ thư cho phần bổ trợ. Hãy tự xem lại phần chưa xét trước khi gửi." },
    "no-recipients": { title: "Chưa có người nhận", what: "Khi có người nhận, phần bổ trợ sẽ cho biết thư đã ổn chưa." },
  },
  copied: { title: "Thư đã chép sang hộp thư đơn vị", what: "Đừng gửi bản này; hãy mở bản ở Bản nháp của hộp thư đơn vị và gửi từ đó." },
  notAttached: {
    title: "Chưa thấy văn bản trong thư",
    what: (entry) => `Tiêu đề có vẻ nói về một văn bản (${entry}) nhưng thư chưa kèm tệp nào, nên chưa có gì phải cung cấp. Nếu quên, hãy đính kèm; nếu chỉ báo tin thì không cần làm gì.`,
    numbered: (symbol) => `Tiêu đề nêu ${symbol} nhưng thư chưa kèm tệp. Hãy đính kèm văn bản; nếu chỉ báo tin thì không cần làm gì.`,
  },
  removed: {
    recipient: { title: "Đã bỏ địa chỉ", what: (address, field) => `${quote(address, 200)} không còn ở ô ${fields[field]}.` },
    files: { title: "Đã gỡ tệp khỏi thư", what: (names) => `${names.map((name) => quote(name, 120)).join("; ")} không còn trong thư.` },
    undo: "Hoàn tác",
    final: { title: "Gỡ rồi không hoàn tác được", why: ({ name, why }) => `${quote(name, 120)}: ${reasons[why]}`, remove: "Vẫn gỡ", keep: "Để nguyên" },
  },
};

const fields = { to: "Đến", cc: "Cc", bcc: "Bcc" } as const;

const reasons: Readonly<Record<FinalReason, string>> = {
  cloud: "tệp trên đám mây; phần bổ trợ chỉ gỡ được liên kết, muốn có lại bạn phải tự đính kèm.",
  mail: "thư đính kèm; Outlook không cho phần bổ trợ đặt lại nguyên như cũ, muốn có lại bạn phải tự đính kèm.",
  "too-large": "tệp quá lớn để Outlook nhận lại; muốn có lại bạn phải tự đính kèm.",
  "not-handed-over": "Outlook không đưa nội dung tệp cho phần bổ trợ; muốn có lại bạn phải tự đính kèm.",
};
