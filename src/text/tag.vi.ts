import type { TagProblem } from "../domain/check-tag";
import { showDate, showMoment } from "./dates";
import { documentTypeName } from "./document-type-names";
import { quote } from "./quote";
import type { TagWords } from "./tag-words";

export const tagVi: TagWords = {
  save: "Lưu thông tin văn bản",
  cancel: "Thôi",
  saveAnyway: "Vẫn lưu",
  lookAgain: "Có chỗ nên xem lại ở trên. Nếu đã đúng, bấm “Vẫn lưu”.",
  keys: "Ctrl+Enter: lưu. Esc: thôi.",
  anyEntry: "Tìm trong cả Danh mục",
  findEntry: "Mã hoặc vài chữ",
  entriesFound: (count) => (count === 0 ? "Không có mục nào như vậy. Hãy gõ chữ khác." : `${count} mục`),
  none: "(không có)",
  dateHint: "Ví dụ 29/3/2016, 29/3/16 hoặc 29032016",
  said: (value) => `Văn bản ghi: ${quote(value, 160)}`,
  saidNothing: "Văn bản không ghi.",
  takeSaid: "Lấy lại như văn bản",
  problem,
  history: {
    heading: "Lịch sử sửa",
    when: ({ at, by }) => `${showMoment(at)}, ${quote(by, 80)}`,
    empty: "(trống)",
  },
};

function problem(one: TagProblem): string {
  switch (one.kind) {
    case "no-entry":
      return "Chưa chọn mục. Hãy gõ mã hoặc vài chữ trong tên mục rồi chọn.";
    case "no-subject":
      return "Chưa có trích yếu. Hãy ghi văn bản nói về việc gì.";
    case "no-destination":
      return "Chưa có nơi đăng tải. Hãy chọn ít nhất một nơi.";
    case "not-for-portal":
      return "Văn bản lưu hành nội bộ không đăng lên Cổng thông tin. Hãy bỏ chọn nơi này.";
    case "too-long":
      return `Dài quá ${one.most} ký tự. Hãy rút gọn.`;
    case "no-symbol":
      return `“${quote(one.symbol)}” chưa phải số, ký hiệu. Hãy ghi như 247/TB-BTP, hoặc để trống nếu chưa có.`;
    case "no-number":
      return `Chưa có số. Hãy ghi số trước “${quote(one.symbol)}”, ví dụ 247${quote(one.symbol)}.`;
    case "other-number":
      return `Số là ${quote(one.number)} nhưng ký hiệu ghi “${quote(one.symbol)}”. Hãy ghi cùng một số.`;
    case "other-type":
      return one.type === "CV"
        ? `Ký hiệu ghi ${typed(one.says)}, còn tên loại là công văn. Ký hiệu công văn không có tên loại, ví dụ 123/BTP-VP. Hãy sửa ký hiệu, hoặc đổi tên loại thành ${one.says}.`
        : `Ký hiệu ghi ${typed(one.says)}, còn tên loại là ${typed(one.type)}. Hãy sửa ký hiệu thành …/${one.type}-…, hoặc đổi tên loại thành ${one.says}.`;
    case "type-not-in-symbol":
      return `Ký hiệu không có ${typed(one.type)}. Thường ghi như 247/${one.type}-BTP. Hãy xem lại ký hiệu và tên loại.`;
    case "other-year":
      return `Ký hiệu ghi năm ${one.year}, còn ngày văn bản là ${showDate(one.issuedDate)}. Hãy xem lại năm.`;
    case "no-such-day":
      return `Không có ngày ${quote(one.typed)}. Hãy xem lại ngày, tháng.`;
    case "unreadable-date":
      return `Không đọc được ngày “${quote(one.typed)}”. Hãy ghi như 29/3/2016, 29/3/16 hoặc 29032016.`;
    case "future-date":
      return `Ngày ${showDate(one.issuedDate)} chưa tới; hôm nay là ${showDate(one.today)}. Hãy ghi ngày ban hành.`;
    case "too-old":
      return `Ngày ${showDate(one.issuedDate)} trước cả ngày ${showDate(one.first)}. Hãy xem lại năm.`;
    case "far-off":
      return `Ngày này cách hôm nay ${one.years} năm – xin xem lại.`;
    case "same-number":
      return `Số, ký hiệu này đã dùng cho văn bản khác đã cung cấp: ngày ${showDate(one.known.issuedDate)}, “${quote(one.known.subject, 120)}”. Hãy xem lại số.`;
  }
}

const typed = (type: string): string => `${type} (${documentTypeName(type, "vi").toLowerCase()})`;
