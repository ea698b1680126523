import type { SendFindingKind } from "../domain/finding";
import { capital } from "./finding-parts";
import { partsVi } from "./finding-parts.vi";
import type { FindingWords } from "./finding-words";
import { quote } from "./quote";

const { Place, people, reason, files, entries } = partsVi;

/** What is wrong, in Vietnamese, the original. */
export const findingVi: FindingWords<SendFindingKind>["reasons"] = {
  "outside-address": ({ recipients }) => `${people(recipients)} không phải hộp thư do Bộ cấp nên không có giá trị trong trao đổi thông tin.`,
  "look-alike-address": ({ recipients }) => `${people(recipients)}: ${reason(recipients)}`,
  "denied-address": ({ recipients }) => `${people(recipients)}: ${reason(recipients)}`,
  "unreadable-address": ({ recipients }) => `${people(recipients)}: ${reason(recipients)}`,
  "state-address": ({ recipients }) => `${people(recipients)} không do Bộ Tư pháp cấp.`,
  "outside-sender": ({ address }) => `Thư gửi từ ${quote(address)} không có giá trị trong trao đổi thông tin với đơn vị, cá nhân thuộc Bộ.`,
  "foreign-sender": ({ address }) => `Thư do ${quote(address)} gửi thay; hộp thư này không do Bộ cấp.`,
  "personal-sender": ({ address, entry }) => `Văn bản thuộc mục ${quote(entry, 12)} đang gửi từ ${quote(address)}; gửi từ hộp thư chung của đơn vị mới có giá trị thông tin trong Bộ.`,
  "not-supplied": ({ documents }) => `${capital(files(documents))} thuộc mục ${entries(documents)}, cần cung cấp đồng thời với việc phát hành.`,
  "draft-attached": ({ attachments }) => `${capital(files(attachments))} là dự thảo; thư xin ý kiến chỉ gửi văn bản xin ý kiến, dự thảo đăng tại Mục Văn bản lấy ý kiến nội bộ.`,
  "secrecy-mark": ({ mark, where }) => `${Place(where)} có dấu ${mark}; văn bản này không được gửi qua thư điện tử và không được cung cấp.`,
  "withheld-document": ({ entry, where, recipients }) => `${Place(where)} thuộc diện giữ lại (${quote(entry, 12)}: nhân sự, đơn thư, dữ liệu cá nhân) mà đang gửi tới ${people(recipients)}.`,
  "missing-attachment": ({ phrase }) => `Thư viết “${quote(phrase, 40)}” nhưng chưa có tệp nào.`,
  "unread-attachment": ({ attachments }) => `Chưa đọc được nội dung của ${files(attachments)} nên chỉ xét theo tên tệp.`,
  "recipients-incomplete": ({ seen }) => (seen === 0 ? "Chưa đọc được người nhận của thư này nên chưa xét được địa chỉ nào. Hãy bấm Thử lại, hoặc đóng ngăn này rồi mở lại." : `Outlook chỉ cho đọc ${seen} người nhận; thư có thể có nhiều hơn.`),
};
