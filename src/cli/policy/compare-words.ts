import type { Policy } from "../../domain/policy";
import type { RewordedText } from "../../domain/policy-office";
import { changedTo, everybody, type PolicyChange } from "./policy-change";

const places: Readonly<Record<RewordedText, string>> = { off: "khi mọi kiểm tra tắt", pilot: "cho người ngoài diện thí điểm", notice: "thông báo ở cuối ngăn", guidance: "tên đường dẫn tới trang hướng dẫn" };
const orEmpty = (text: string) => text || "để trống";

/** When it holds, and what people read of it and by whom they are helped: none of it loosens a check. */
export function compareWords(old: Policy, now: Policy): readonly PolicyChange[] {
  const [before, after] = [JSON.stringify(old.supportContact), JSON.stringify(now.supportContact)];
  const { name, mail, telephone, page } = now.supportContact;
  return [
    ...changedTo("validFrom", everybody, old.validFrom !== now.validFrom, now.validFrom === "" ? "Có hiệu lực ngay khi đặt lên máy chủ." : `Có hiệu lực từ ${now.validFrom}; trước ngày ấy máy vẫn dùng bản trước.`),
    ...changedTo("publishedAt", everybody, old.publishedAt !== now.publishedAt, `Ngày ban hành ở cuối ngăn: ${orEmpty(now.publishedAt)}.`),
    ...changedTo("minAddinVersion", "người dùng bản cũ hơn", old.minAddinVersion !== now.minAddinVersion, now.minAddinVersion === "" ? "Không còn nhắc mở lại Outlook để nhận bản mới." : `Bản cũ hơn ${now.minAddinVersion} nhắc mở lại Outlook; vẫn kiểm tra.`),
    ...changedTo("name", everybody, old.name !== now.name, `Tên chính sách ở cuối ngăn: ${orEmpty(now.name)}.`),
    ...changedTo("support", everybody, old.support !== now.support, `Nơi hỏi khi cần giúp: ${orEmpty(now.support)}.`),
    ...changedTo("supportContact", everybody, before !== after, `Liên hệ hỗ trợ: ${orEmpty([name, mail, telephone, page].filter((part) => part !== "").join(", "))}.`),
    ...changedTo("guidance", everybody, old.guidance !== now.guidance, `Trang hướng dẫn: ${orEmpty(now.guidance)}.`),
    ...(Object.keys(places) as readonly RewordedText[]).flatMap((text) => {
      const [was, is] = [old.texts[text], now.texts[text]];
      return changedTo(`texts.${text}`, everybody, JSON.stringify(was) !== JSON.stringify(is), is === undefined ? `Câu ${places[text]} trở lại câu có sẵn.` : `Câu ${places[text]}: “${is.vi}”.`);
    }),
  ];
}
