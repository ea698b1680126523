import type { LesserPart } from "../domain/whole-draft";
import type { MoveWords } from "./move-words";
import { describeTrouble } from "./describe-trouble";
import { quote } from "./quote";

export const moveVi: MoveWords = {
  move: (mailbox) => `Chuyển sang hộp thư ${quote(mailbox, 80)}`,
  byHand: (mailboxes) => `Ở ô Từ của thư, chọn ${mailboxes.length === 1 ? mailboxes.join("") : "hộp thư chung của đơn vị bạn"}. Nếu chưa thấy ô Từ, hãy bật trong thẻ Tùy chọn.`,
  choose: "Hoặc chuyển cả thư sang hộp thư đơn vị",
  moveThere: "Chuyển sang hộp thư này",
  first: {
    title: "Trước khi chuyển lần đầu",
    what: "Phần bổ trợ chép thư nháp này, cả tệp đính kèm, sang mục Bản nháp của hộp thư đơn vị rồi so lại từng phần. Thư chưa được gửi đi, và bản của bạn vẫn giữ nguyên.",
    right: "Outlook có thể hỏi bạn cho phép đọc và ghi thư trong hộp thư của bạn và hộp thư bạn dùng chung. Quyền ấy chỉ dùng cho việc này và việc cung cấp văn bản.",
  },
  goOn: "Tiếp tục",
  cancel: "Thôi",
  step: (step) => {
    switch (step.kind) {
      case "entering":
        return "Đang mở hộp thư đơn vị…";
      case "saving":
        return "Đang lưu thư nháp…";
      case "reading":
        return "Đang đọc thư nháp…";
      case "copying":
        return `Đang chép tệp ${step.at}/${step.of}: ${quote(step.file, 60)}`;
      case "comparing":
        return "Đang so lại bản chép…";
      case "waiting":
        return "Thư này cũng đang được chuyển ở một cửa sổ khác. Đang chờ…";
    }
  },
  moved: { title: "Đã chuyển", what: (mailbox, files) => `Thư nháp đã nằm trong mục Bản nháp của ${quote(mailbox, 80)}, đã so lại đủ nội dung${files === 0 ? "" : files === 1 ? " và tệp đính kèm" : `, đủ ${files} tệp`}. Hãy mở bản ấy và gửi từ đó; bản đang mở ở đây đừng gửi nữa. Outlook báo bạn không có quyền gửi từ hộp thư ấy thì nhờ văn thư đơn vị mở bản nháp và gửi.` },
  closeByHand: "Xem xong, hãy đóng cửa sổ này và xóa bản nháp cũ trong hộp thư của bạn.",
  otherCopy: { title: "Đã có một bản chuyển trước", what: (mailbox) => `Trong mục Bản nháp của ${quote(mailbox, 80)} đã có bản chuyển từ thư này, nhưng nội dung nay khác bản đang mở. Phần bổ trợ không đụng đến bản ấy: hãy mở ra xem, giữ một bản, xóa bản kia.` },
  sent: { title: "Thư này đã được gửi", what: "Bản chuyển trước của thư này đã được gửi từ hộp thư đơn vị. Hãy kiểm tra mục Thư đã gửi của hộp thư ấy trước khi gửi lại." },
  lost: (parts) => parts.map((part) => lost[part]),
  tryAgain: "Thử lại",
  open: "Mở bản nháp trong hộp thư đơn vị",
  ifNotOpened: (mailbox) => `Nếu thư không tự mở: vào hộp thư ${quote(mailbox, 80)}, mục Bản nháp.`,
  discard: "Đóng và bỏ bản nháp này",
  discardWhat: "Bản nháp cũ vào mục Thư đã xóa của bạn, còn lấy lại được.",
  discarded: {
    changed: "Thư này đã được sửa sau khi chuyển; phần sửa chưa có trong bản ở hộp thư đơn vị. Hãy chép phần sửa sang bản ấy rồi tự đóng cửa sổ này.",
    "copy-gone": "Không còn thấy bản chuyển trong hộp thư đơn vị, nên bản nháp này được giữ lại.",
    "not-closed": "Bản nháp cũ đã vào mục Thư đã xóa. Hãy tự đóng cửa sổ này và chọn bỏ, không lưu.",
  },
  trouble: (why) => {
    switch (why.kind) {
      case "no-right":
        return { what: `Bạn chưa có quyền ghi thư vào hộp thư ${quote(why.mailbox, 80)}.`, todo: "Hãy chọn hộp thư ấy ở ô Từ nếu có, hoặc nhờ người phụ trách hộp thư cấp quyền." };
      case "too-large":
        return { what: why.file === null ? "Thư quá lớn nên máy chủ không nhận." : `Máy chủ chưa cho chép tệp lớn “${quote(why.file, 80)}” sang hộp thư dùng chung.`, todo: "Hãy chọn hộp thư đơn vị ở ô Từ, hoặc mở hộp thư ấy và đính kèm lại tệp." };
      case "cloud-files":
        return { what: `Tệp trên đám mây không chép sang được: ${why.names.map((name) => `“${quote(name, 60)}”`).join(", ")}.`, todo: "Hãy đính kèm bản sao của tệp rồi chuyển lại, hoặc chọn hộp thư đơn vị ở ô Từ." };
      case "not-saved-yet":
        return { what: "Máy chủ chưa nhận được bản mới nhất của thư này.", todo: "Hãy chờ một phút rồi bấm lại, và đừng sửa thư trong lúc chuyển." };
      case "under-way":
        return { what: "Thư này đang được chuyển ở một cửa sổ khác, hoặc lần chuyển trước vừa bị ngắt giữa chừng.", todo: "Hãy xem cửa sổ kia; nếu không có, chờ năm phút rồi bấm lại." };
      case "differs":
        return { what: `Bản chép không khớp ở ${moveVi.part[why.part]}, nên không dùng.`, todo: "Hãy chọn hộp thư đơn vị ở ô Từ." };
      case "no-nested-app-auth":
        return { what: describeTrouble(why, "vi").what, todo: "Hãy chọn hộp thư đơn vị ở ô Từ." };
      case "offline":
        return { what: "Mất kết nối khi đang chuyển.", todo: "Khi có mạng trở lại, hãy bấm lại." };
      case "outlook":
      case "no-token":
      case "refused":
      case "busy":
      case "unexpected":
        return describeTrouble(why, "vi");
    }
  },
  unharmed: "Thư của bạn vẫn nguyên như trước.",
  leftBehind: "Có thể đã có một bản chép trong mục Bản nháp của hộp thư đơn vị. Đừng gửi bản ấy vội: bấm lại, phần bổ trợ sẽ tìm thấy, đủ thì dùng, dở thì dọn.",
  part: { from: "người gửi", subject: "tiêu đề", recipients: "người nhận", body: "nội dung", importance: "mức quan trọng", files: "tệp đính kèm" },
};

const lost: Readonly<Record<LesserPart, string>> = {
  thread: "Bản chuyển không còn nối với thư đang trả lời.",
  schedule: "Giờ hẹn gửi không theo sang: hãy đặt lại.",
  receipts: "Yêu cầu báo đã nhận, đã đọc không theo sang: hãy đặt lại.",
  categories: "Nhãn phân loại không theo sang: hãy gắn lại nếu cần.",
  supply: "Thông tin cung cấp cho Cục CNTT không theo sang: trong bản mới, hãy bấm Cung cấp lại.",
  tag: "Thông tin văn bản không theo sang: hãy nhập lại trong bản mới.",
  "mails-as-files": "Thư đính kèm được chuyển thành tệp .eml.",
};
