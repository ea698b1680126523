import type { TourWords } from "./tour-words";

export const tourVi: TourWords = {
  place: (step, of) => `Bước ${step}/${of}`,
  leave: "Để sau",
  back: "Bước trước",
  next: "Bước sau",
  done: "Xong",
  again: "Xem lại từ đầu",
  step: {
    what: {
      title: "Ngăn này làm gì",
      what: [
        "Khi bạn soạn thư, ngăn này xem giúp ba điều: thư mang văn bản gì, người nhận có dùng hộp thư do Bộ cấp không, văn bản đã được cung cấp cho Cục Công nghệ thông tin chưa.",
        "Dưới đây là một thư bịa. Không thư nào của bạn bị đụng tới, và không có gì được gửi đi.",
      ],
    },
    glance: { title: "Nhìn dòng đầu là biết", what: ["Dòng đầu ngăn cho biết thư ổn, có việc cần xem hay chưa được gửi. Thư ổn thì bạn không phải làm gì."] },
    fix: { title: "Mỗi việc có sẵn nút xử lý", what: ["Thẻ nói điều gì chưa đúng và việc cần làm; “Vì sao?” nêu căn cứ. Bạn bấm thử nút trong thẻ."] },
    supply: { title: "Cung cấp bằng một lần bấm", what: ["Văn bản thuộc Danh mục cần cung cấp đồng thời với việc phát hành. Bấm nút, văn bản đi cùng thư của bạn; không phải soạn thêm thư nào."] },
    send: { title: "Khi bấm Gửi", what: ["Thư ổn thì đi ngay. Còn việc cần xem thì Outlook hỏi lại như dưới đây, và bạn vẫn gửi được. Chỉ thư phải dừng, như thư có văn bản mang dấu độ mật, mới bị giữ lại."] },
    help: {
      title: "Khi cần giúp",
      what: [
        "“Văn bản đã cung cấp” ở cuối ngăn cho biết văn bản nào đã đăng, bị trả lại hay còn chờ.",
        "“Tình trạng phần bổ trợ, nhờ hỗ trợ” cũng ở cuối ngăn, kèm trang hướng dẫn và địa chỉ hỗ trợ nếu Bộ đã đặt.",
        "Muốn xem lại, bạn bấm “Xem thử hai phút” ở cuối ngăn.",
      ],
    },
  },
  mail: { label: "Thư bịa để xem thử", from: "Từ", to: "Đến", subject: "Tiêu đề", file: "Tệp đính kèm", subjectSays: "Thông báo kết luận họp giao ban tháng 11" },
  removed: "Đã bỏ địa chỉ. Thẻ mất đi khi việc đã xong.",
  supplied: "Hộp thư tiếp nhận đã nằm trong ô Bcc; văn bản đi cùng lúc khi bạn bấm Gửi.",
  dialog: { label: "Hộp thoại của Outlook khi bấm Gửi", buttons: "Thực hiện · Vẫn gửi · Không gửi" },
};
