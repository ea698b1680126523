import type { AddressReason } from "../domain/address";
import type { Language } from "./language";
import { quote } from "./quote";

type ReasonOf<K extends AddressReason["kind"]> = Extract<AddressReason, { kind: K }>;
type ReasonWords = { readonly [K in AddressReason["kind"]]: (reason: ReasonOf<K>) => string };

/** Why an address has its verdict, as one sentence. */
export function describeReason(reason: AddressReason, language: Language): string {
  const say = words[language][reason.kind] as (reason: AddressReason) => string;
  return say(reason);
}

const vi: ReasonWords = {
  "no-address": () => "Không đọc được địa chỉ thư nào ở đây.",
  "two-at-signs": () => "Có hai dấu @ nên không biết thư sẽ tới đâu.",
  "hidden-characters": () => "Có ký tự ẩn trong địa chỉ.",
  "directory-name": () => "Là tên danh bạ cũ, chưa đổi được thành địa chỉ thư: hãy bỏ đi rồi chọn lại người này từ danh bạ.",
  "on-deny-list": ({ note }) => "Bộ đã ngừng dùng địa chỉ này" + (note ? ": " + quote(note, 80) : "") + ".",
  "unit-mailbox": ({ unit }) => `Hộp thư chung của đơn vị (${unit}).`,
  "issued-domain": ({ domain }) => `Do Bộ Tư pháp cấp (@${domain}).`,
  "same-skeleton": ({ meant }) => `Trông giống ${quote(meant)} nhưng là ký tự khác.`,
  "issued-name-inside": ({ meant }) => `Mượn tên ${quote(meant)} nhưng không thuộc Bộ.`,
  "one-letter-away": ({ meant }) => `Chỉ khác ${quote(meant)} một ký tự.`,
  "display-name-shows": ({ meant }) => `Tên hiển thị ghi ${quote(meant)} nhưng địa chỉ thật khác.`,
  "state-suffix": ({ suffix }) => `Cơ quan nhà nước (${quote(suffix)}), không do Bộ Tư pháp cấp.`,
  "ministry-subdomain": ({ domain }) => `${quote(domain)} là tên miền của Bộ nhưng không dùng để cấp hộp thư.`,
  "personal-provider": ({ provider }) => `Hộp thư cá nhân (${quote(provider)}), không do Bộ Tư pháp cấp.`,
  "members-unknown": () => "Danh sách gửi chung, không biết gồm những ai.",
  "not-issued": () => "Không do Bộ Tư pháp cấp.",
};

const en: ReasonWords = {
  "no-address": () => "No mail address can be read here.",
  "two-at-signs": () => "It has two @ signs, so where the mail would go is not known.",
  "hidden-characters": () => "There are hidden characters in the address.",
  "directory-name": () => "An old directory name that could not be turned into a mail address: remove it and pick the person again from the address book.",
  "on-deny-list": ({ note }) => "The ministry no longer uses this address" + (note ? ": " + quote(note, 80) : "") + ".",
  "unit-mailbox": ({ unit }) => `The unit's common mailbox (${unit}).`,
  "issued-domain": ({ domain }) => `Issued by the Ministry of Justice (@${domain}).`,
  "same-skeleton": ({ meant }) => `Looks like ${quote(meant)} but is written with other characters.`,
  "issued-name-inside": ({ meant }) => `Borrows the name ${quote(meant)} but is not the ministry's.`,
  "one-letter-away": ({ meant }) => `One character away from ${quote(meant)}.`,
  "display-name-shows": ({ meant }) => `The name shown says ${quote(meant)} but the real address is another.`,
  "state-suffix": ({ suffix }) => `A state body (${quote(suffix)}), not issued by the Ministry of Justice.`,
  "ministry-subdomain": ({ domain }) => `${quote(domain)} is the ministry's domain but no mailboxes are issued in it.`,
  "personal-provider": ({ provider }) => `A personal mailbox (${quote(provider)}), not issued by the Ministry of Justice.`,
  "members-unknown": () => "A distribution list; who is on it is not known.",
  "not-issued": () => "Not issued by the Ministry of Justice.",
};

const words: Readonly<Record<Language, ReasonWords>> = { vi, en };
