import type { IncomingWords } from "./incoming-words";

const weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

export const incomingVi: IncomingWords = {
  careful: {
    heading: "Nên làm gì",
    shown: "Địa chỉ của thư này",
    meant: "Địa chỉ của Bộ",
    compare: "So từng chữ trong hai địa chỉ. Nếu cần hỏi, hãy gọi điện hoặc viết thư mới tới địa chỉ bạn vẫn dùng.",
    stay: "Không mở tệp, không bấm liên kết, không cho mật khẩu hay số tài khoản.",
    report: (whom) => `Báo cho ${whom}.`,
  },
  sentBy: (address) => `${address} gửi thay người gửi ở trên.`,
  sentByOther: (address) => `${address} gửi thay người gửi ở trên, và không phải hộp thư do Bộ cấp.`,
  answersTo: (address) => `Nếu trả lời, thư sẽ tới ${address}, không phải hộp thư do Bộ cấp. Hãy xem lại ô Đến trước khi gửi.`,
  secret: "Đừng chuyển tiếp, đừng trả lời kèm tệp. Hãy báo văn thư đơn vị để thu hồi và xử lý theo chế độ văn bản mật; nếu bạn là văn thư, báo người gửi và người phụ trách bảo mật của đơn vị.",
  legal: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 2: chỉ sử dụng hộp thư do Bộ Tư pháp cấp để trao đổi chính thức; hộp thư khác không có giá trị trong trao đổi thông tin với các đơn vị, cá nhân thuộc Bộ; văn bản gửi từ hộp thư chung của đơn vị có giá trị thông tin trong nội bộ Bộ.",
  asked: {
    heading: "Thư đề nghị",
    kind: {
      opinion: "Gửi ý kiến",
      report: "Báo cáo",
      figures: "Gửi số liệu",
      people: "Cử người, gửi danh sách",
      register: "Đăng ký",
      reply: "Trả lời",
      papers: "Gửi tài liệu",
      do: "Thực hiện",
      attend: "Dự họp",
    },
    before: (when) => `trước ${when}`,
    by: (when) => `hạn ${when}`,
    at: (when) => when,
    when: (time, weekday, date) => `${time === null ? "" : `${time}, `}${weekdays[weekday - 1] ?? ""} ${date}`,
    place: (place) => `Tại ${place}`,
    counted: (days) => `Tính ${days} ngày từ ngày nhận thư, chưa trừ ngày lễ.`,
    noDate: "không nêu thời hạn",
    left: (days) => (days === 0 ? "hôm nay" : days === 1 ? "còn 1 ngày" : `còn ${days} ngày`),
    over: (days) => `đã quá hạn ${days} ngày`,
    longOver: "hạn đã qua",
    meetingOver: "đã diễn ra",
    evidence: "Câu trong thư",
    whom: (whom) => `Người được đề nghị: ${whom}`,
    inBody: "Trong nội dung thư",
    inFile: (name) => `Trong tệp ${name}`,
    more: (count) => `${count} việc khác`,
  },
};
