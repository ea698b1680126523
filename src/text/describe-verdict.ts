import type { AddressVerdict } from "../domain/address";
import type { Language } from "./language";

/** A verdict in two or three words, for a badge. */
export const verdictWords: Readonly<Record<Language, Readonly<Record<AddressVerdict, string>>>> = {
  vi: {
    "unit-mailbox": "Hộp thư đơn vị",
    issued: "Do Bộ cấp",
    denied: "Ngừng sử dụng",
    "state-body": "Cơ quan nhà nước",
    "personal-provider": "Hộp thư cá nhân",
    outside: "Ngoài Bộ",
    "look-alike": "Dễ nhầm",
    list: "Danh sách",
    unreadable: "Không đọc được",
  },
  en: {
    "unit-mailbox": "Unit mailbox",
    issued: "Issued",
    denied: "No longer used",
    "state-body": "State body",
    "personal-provider": "Personal mailbox",
    outside: "Outside",
    "look-alike": "Look-alike",
    list: "List",
    unreadable: "Unreadable",
  },
};

interface Worth {
  readonly title: string;
  readonly what: string;
}

/** What a mail received from such a mailbox is worth (point 2 of the text of 29/03/2016). */
export function describeWorth(verdict: AddressVerdict, official: boolean, language: Language): Worth {
  const words = worth[language];
  if (verdict === "unit-mailbox") return words.unit;
  if (verdict === "issued") return words.issued;
  if (verdict === "look-alike") return words.lookAlike;
  if (verdict === "denied") return words.denied;
  if (verdict === "state-body") return words.state;
  return official ? words.noValue : words.outside;
}

const worth: Readonly<Record<Language, Readonly<Record<"unit" | "issued" | "lookAlike" | "denied" | "state" | "noValue" | "outside", Worth>>>> = {
  vi: {
    unit: { title: "Có giá trị thông tin trong nội bộ Bộ", what: "Thư gửi từ hộp thư chung của đơn vị." },
    issued: { title: "Từ hộp thư do Bộ Tư pháp cấp", what: "Địa chỉ do Bộ cấp, nhưng không có trong danh sách hộp thư chung của các đơn vị." },
    lookAlike: { title: "Cẩn thận: địa chỉ dễ nhầm với của Bộ", what: "Thư không có giá trị trong trao đổi thông tin. Đừng mở tệp hoặc đường dẫn trước khi hỏi lại người gửi." },
    denied: { title: "Từ địa chỉ Bộ đã ngừng sử dụng", what: "Thư không có giá trị trong trao đổi thông tin. Hãy hỏi lại đơn vị gửi." },
    state: { title: "Từ cơ quan nhà nước khác", what: "Hộp thư không do Bộ Tư pháp cấp; hãy xử lý như văn bản đến từ ngoài Bộ." },
    noValue: { title: "Không có giá trị trong trao đổi thông tin", what: "Thư gửi từ hộp thư không do Bộ Tư pháp cấp. Hãy đề nghị gửi lại từ hộp thư do Bộ cấp." },
    outside: { title: "Từ hộp thư không do Bộ Tư pháp cấp", what: "Thư không mang văn bản thuộc Danh mục nên không cần làm gì." },
  },
  en: {
    unit: { title: "Has information value inside the ministry", what: "Sent from the unit's common mailbox." },
    issued: { title: "From a mailbox issued by the ministry", what: "An address issued by the ministry, but not on the list of the units' common mailboxes." },
    lookAlike: { title: "Careful: easily taken for the ministry's", what: "It has no validity in the exchange of information. Open no file or link before you have asked the sender." },
    denied: { title: "From an address no longer in use", what: "It has no validity in the exchange of information. Ask the sending unit." },
    state: { title: "From another state body", what: "Not issued by the Ministry of Justice; treat it as a document from outside." },
    noValue: { title: "No validity in the exchange of information", what: "Sent from a mailbox the ministry did not issue. Ask for it again from an issued mailbox." },
    outside: { title: "From a mailbox the ministry did not issue", what: "It carries no document of the catalogue, so nothing needs to be done." },
  },
};
