import { showDate } from "./dates";
import type { Language } from "./language";
import { showCount } from "./numbers";
import { ownReleaseWords } from "./own-release-words";
import { quote } from "./quote";

interface Said {
  readonly title: string;
  readonly what: string;
}

/** What the top of the screen says of a mail that is read where a card below is graver than its sender: what happened, what to do. */
interface HeadWords {
  /** `symbol`: the document's, where the mail itself does not show it. */
  readonly returned: (reason: string, symbol: string | null) => Said;
  readonly boardLate: (due: string) => Said;
  readonly withdrawn: Said;
  readonly notTrusted: Said;
  readonly notSupplied: (day: string) => Said;
  readonly sentByOther: (address: string) => Said;
  readonly answersElsewhere: (address: string) => Said;
  readonly opinionsLate: (answered: number, asked: number) => Said;
  readonly changedAfterSigning: (what: string) => Said;
}

export const headWords: Readonly<Record<Language, HeadWords>> = {
  vi: {
    returned: (reason, symbol) => ({ title: "Văn bản bị trả lại", what: `Ban biên tập trả lại${symbol === null ? "" : ` văn bản ${quote(symbol, 60)}`}${reason === "" ? ", không ghi lý do" : `: “${sentence(reason)}”`}. Hãy sửa rồi cung cấp lại.` }),
    boardLate: (due) => ({ title: "Ban biên tập xử lý quá hạn", what: `Đã quá hạn xử lý ${showDate(due)}. Hãy hỏi Ban biên tập.` }),
    withdrawn: { title: "Ban biên tập rút lại trả lời trước", what: "Trả lời trước không còn hiệu lực. Hãy xem tình trạng hiện nay ở “Văn bản đã cung cấp”, cuối ngăn." },
    notTrusted: { title: "Chưa chắc là trả lời của Ban biên tập", what: "Thư không gửi từ hộp thư của Ban biên tập. Hãy hỏi lại Ban biên tập trước khi làm theo." },
    notSupplied: (day) => ({ title: "Văn bản chưa được cung cấp", what: ownReleaseWords.vi.owed(day) }),
    sentByOther: (address) => ({ title: "Gửi thay từ hộp thư không do Bộ cấp", what: `${address} gửi thay người gửi ghi trên thư. Hãy hỏi lại người gửi trước khi làm theo.` }),
    answersElsewhere: (address) => ({ title: "Trả lời sẽ ra ngoài hộp thư do Bộ cấp", what: `Nếu trả lời, thư sẽ tới ${address}. Hãy xem lại ô Đến trước khi gửi.` }),
    opinionsLate: (answered, asked) => ({ title: "Hết hạn góp ý, còn nơi chưa trả lời", what: `Mới có ${showCount(answered, "vi")}/${showCount(asked, "vi")} nơi trả lời. Có thể soạn thư nhắc ở dưới.` }),
    changedAfterSigning: (what) => ({ title: "Tệp không còn như khi ký số", what }),
  },
  en: {
    returned: (reason, symbol) => ({ title: "The document was returned", what: `The editorial board returned ${symbol === null ? "it" : `document ${quote(symbol, 60)}`}${reason === "" ? " without a reason" : `: “${sentence(reason)}”`}. Put it right, then supply it again.` }),
    boardLate: (due) => ({ title: "The editorial board is late", what: `It was to be dealt with by ${showDate(due)}. Ask the editorial board.` }),
    withdrawn: { title: "The editorial board took an answer back", what: "The earlier answer no longer counts. See how the document stands under “Supplied documents”, at the foot of the pane." },
    notTrusted: { title: "Perhaps not the editorial board's answer", what: "It was not sent from the editorial board's mailbox. Ask the board before you act on it." },
    notSupplied: (day) => ({ title: "The document has not been supplied", what: ownReleaseWords.en.owed(day) }),
    sentByOther: (address) => ({ title: "Sent by a mailbox the ministry did not issue", what: `${address} sent it on behalf of the sender it shows. Ask the sender before you act on it.` }),
    answersElsewhere: (address) => ({ title: "An answer would go outside the ministry's mailboxes", what: `If you answer, the mail goes to ${address}. Check the To field before you send.` }),
    opinionsLate: (answered, asked) => ({ title: "The date for opinions is past, and some have not answered", what: `${showCount(answered, "en")} of ${showCount(asked, "en")} have answered. You can prepare a reminder below.` }),
    changedAfterSigning: (what) => ({ title: "The file is no longer what was signed", what }),
  },
};

/** Its full stop comes after the quotation. */
const sentence = (reason: string): string => quote(reason, 160).replace(/[.\s]+$/, "");
