import type { SendFindingKind } from "../domain/finding";
import { dialogVi } from "./dialog.vi";
import type { FindingWords } from "./finding-words";

/** Title of every finding in Vietnamese, the original: those the dialog at send has, and those it does not tell apart. */
export const titlesVi: FindingWords<SendFindingKind>["titles"] = {
  ...dialogVi,
  "foreign-sender": "Người gửi thật khác với ô Từ",
  "state-address": "Người nhận ở cơ quan nhà nước khác",
  "unread-attachment": "Có tệp chưa đọc được",
  "recipients-incomplete": "Chưa xét được hết người nhận",
};
