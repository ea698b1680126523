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
