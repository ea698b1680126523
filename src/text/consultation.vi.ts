import type { ConsultationWords } from "./consultation-words";
import { listed, quote } from "./quote";

const name = (file: string): string => `“${quote(file, 80)}”`;

export const consultationVi: ConsultationWords = {
  hold: "Gửi công văn, đưa dự thảo lên Mục lấy ý kiến",
  holdWhat: (board) => `Dự thảo được lấy ra khỏi thư và tự gửi tới Ban biên tập (${board}) khi công văn này gửi đi, để đăng tại Mục Văn bản lấy ý kiến nội bộ. Thư có thêm một câu báo nơi đăng. Trước khi gửi, bạn hoàn tác được.`,
  working: "Đang lấy dự thảo ra…",
  deadline: "Hạn góp ý",
  deadlineHint: "ngày/tháng/năm; để trống nếu không đặt hạn",
  noSuchDay: "Không có ngày này.",
  draftingUnit: "Đơn vị chủ trì soạn thảo",
  unitMissing: "Hãy ghi tên đơn vị.",
  edit: "Sửa",
  save: "Lưu",
  noDeadline: "không đặt",
  unread: (names) => `Phần bổ trợ chưa đọc được ${listed(names.map(name), (count) => `và ${count} tệp nữa`)}. Dự thảo có dấu độ mật không được đưa lên: hãy mở xem trước.`,
  unreadWord: "Tôi đã mở xem, dự thảo không có dấu độ mật",
  refusal: (why) => {
    switch (why.kind) {
      case "no-board":
        return { what: "Chưa đặt địa chỉ Ban biên tập.", todo: "Hãy báo quản trị đặt địa chỉ này trong chính sách." };
      case "secret":
        return { what: "Văn bản có dấu độ mật hoặc dấu thu hồi nên dự thảo không được đưa lên Mục lấy ý kiến.", todo: "Hãy chuyển theo chế độ văn bản mật." };
      case "withheld":
        return { what: "Thư có văn bản thuộc diện giữ lại (nhân sự, đơn thư, dữ liệu cá nhân) nên dự thảo không được đưa lên.", todo: "Hãy gỡ văn bản ấy trước." };
      case "internal":
        return { what: `${name(why.name)} có dấu LƯU HÀNH NỘI BỘ nên không đưa lên Cổng thông tin.`, todo: "Hãy hỏi Ban biên tập cách lấy ý kiến." };
      case "not-a-file":
        return { what: `${name(why.name)} là một thư đính kèm, không phải tệp.`, todo: "Hãy đính kèm chính tệp dự thảo." };
      case "too-large":
        return { what: `${name(why.name)} quá lớn: nếu lấy ra, Outlook không cho đưa lại vào thư.`, todo: "Hãy gỡ tệp và gửi Ban biên tập trong một thư riêng." };
    }
  },
  own: {
    label: "Đơn vị đã tự đăng dự thảo",
    link: "Liên kết trang đăng dự thảo",
    button: "Lấy dự thảo ra, ghi liên kết vào thư",
    noAddress: "Đây chưa phải địa chỉ một trang web (https://…).",
    elsewhere: (host) => `Trang ${quote(host, 60)} không thuộc Bộ Tư pháp. Dự thảo cần đăng trên Cổng thông tin của Bộ.`,
    undo: "Hoàn tác được khi cửa sổ này còn mở.",
  },
  held: {
    title: "Dự thảo đang chờ cùng công văn",
    what: (board) => `Khi công văn này gửi đi, dự thảo sẽ được gửi tới Ban biên tập (${board}).`,
    failed: "Dự thảo chưa gửi được tới Ban biên tập.",
  },
  linked: { title: "Đã ghi liên kết dự thảo vào thư", what: (link) => `Dự thảo đã lấy ra khỏi thư; người nhận đọc tại ${quote(link, 200)}.` },
  orphan: { title: "Không còn dự thảo nào chờ gửi", what: "Thư có câu báo nơi đăng dự thảo, nhưng không có dự thảo nào đang chờ gửi Ban biên tập. Hãy đính kèm lại dự thảo, hoặc bỏ câu ấy.", button: "Bỏ câu báo trong thư" },
  noteGone: "Trong thư không còn câu báo nơi đăng dự thảo.",
  writeNote: "Ghi lại câu ấy",
  stale: {
    deadline: "Hạn góp ý trong thư khác với hạn gửi Ban biên tập.",
    unit: "Thư nay gửi từ đơn vị khác.",
    letter: "Tiêu đề thư đã đổi.",
  },
  follow: "Lấy theo thư",
  undo: "Hoàn tác",
  undoWhat: "Đưa dự thảo lại vào thư, bỏ câu báo nơi đăng, không gửi Ban biên tập.",
  notAFile: (file) => ({ what: `${name(file)} là liên kết tới tệp trên đám mây, không lấy ra được.`, todo: "Hãy đính kèm bản sao của tệp rồi bấm lại." }),
  tooLate: { what: "Công văn đã gửi đi và dự thảo đã tới Ban biên tập.", todo: "Cần sửa, hãy báo Ban biên tập." },
  unharmed: "Thư vẫn như trước khi bấm.",
  left: {
    files: "Chưa đưa lại được hết dự thảo vào thư. Không mất gì: hãy bấm Hoàn tác lần nữa.",
    note: "Câu báo nơi đăng còn trong thư: hãy tự xóa.",
    wish: "Có thể một bản dự thảo còn chờ gửi Ban biên tập: xem mục đang chờ, bấm Hoàn tác lần nữa.",
    sent: "Dự thảo đã được gửi tới Ban biên tập; nếu không đăng nữa, hãy báo Ban biên tập.",
  },
  sent: {
    title: "Ý kiến về dự thảo",
    by: (date) => `Hạn góp ý: ${date}.`,
    daysLeft: (days) => (days > 0 ? `còn ${days} ngày` : days === 0 ? "hôm nay" : `quá ${-days} ngày`),
    count: (answered, asked) => `${answered}/${asked} nơi đã trả lời.`,
    silent: "Chưa trả lời",
    answered: "Đã trả lời",
    answeredAt: (at, by) => (by === null ? at : `${at}, từ ${quote(by, 80)}`),
    others: "Người khác cũng trả lời",
    list: "danh sách, không biết ai cần trả lời",
    look: "Xem ai đã trả lời",
    looking: "Đang tìm thư trả lời…",
    remind: (count) => `Soạn thư nhắc ${count} nơi`,
    link: "Liên kết trang đăng dự thảo",
    posted: (link) => `Dự thảo đã đăng tại ${quote(link, 200)}`,
    sendLink: "Gửi liên kết tới cùng người nhận",
    pasteLink: "Ban biên tập đã báo liên kết",
  },
};
