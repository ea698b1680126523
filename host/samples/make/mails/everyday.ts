import type { SampleMail } from "../sample-mail";

/** Mail that is nobody's document: the add-in stays quiet on all of it. */
export const everyday: readonly SampleMail[] = [
  {
    key: "an-trua", at: "2026-10-27 11:05", from: "lan", to: ["an", "ha"], plainOnly: true,
    subject: "Trưa nay ăn bún chả không?",
    body: ["Trưa nay trời mát, cả phòng đi bún chả ngõ bên cạnh nhé? 11h45 gặp ở sảnh."],
    places: ["an:inbox", "ha:inbox"],
  },
  {
    key: "an-trua-tra-loi", at: "2026-10-27 11:12", from: "an", to: ["lan", "ha"], answers: "an-trua", plainOnly: true,
    subject: "RE: Trưa nay ăn bún chả không?",
    body: ["Em đi ạ! Nhớ gọi thêm nem."],
    places: ["an:sentitems", "ha:inbox"],
  },
  {
    key: "cau-long", at: "2026-11-03 17:20", from: "long", to: ["an", "huy", "nam"],
    subject: "Cầu lông thứ Năm tuần này",
    body: ["Anh em ơi, sân nhà thi đấu thứ Năm 05/11 từ 18h đến 20h đã đặt rồi nhé. Ai đi thì báo lại trước trưa thứ Tư để mình mua cầu. Mang giày đế trắng."],
    places: ["long:sentitems", "an:inbox", "huy:inbox"],
  },
  {
    key: "xin-nghi-phep", at: "2026-11-05 08:02", from: "an", to: ["lan"],
    subject: "Em xin nghỉ phép thứ Sáu 13/11",
    body: ["Chị Lan ơi,", "Thứ Sáu tuần sau em xin nghỉ một ngày đưa cháu đi khám. Việc tổng hợp góp ý em làm xong từ thứ Năm, có gì gấp chị cứ nhắn em ạ."],
    places: ["an:sentitems"],
  },
  {
    key: "cho-nghi-phep", at: "2026-11-05 08:20", from: "lan", to: ["an"], answers: "xin-nghi-phep",
    subject: "RE: Em xin nghỉ phép thứ Sáu 13/11",
    body: ["Chị đồng ý nhé, chúc cháu mau khỏe."],
    places: ["an:inbox"],
  },
  {
    key: "cam-on-bbt", at: "2026-11-10 15:00", from: "ha", to: ["huy"],
    subject: "Cảm ơn anh",
    body: ["Anh Huy ơi, văn bản lên Cổng nhanh quá, em cảm ơn anh và Ban biên tập nhiều ạ!"],
    places: ["ha:sentitems", "huy:inbox"],
  },
  {
    key: "chuc-mung", at: "2026-11-13 16:50", from: "mai", to: ["ha"],
    subject: "Chúc mừng em nhé!",
    body: ["Nghe nói em được Bằng khen của Bộ trưởng, chúc mừng em! Bao giờ khao cả hội đây?"],
    places: ["ha:inbox"],
  },
  {
    key: "quen-o", at: "2026-11-16 18:05", from: "huy", to: ["long"], plainOnly: true,
    subject: "Ai để quên ô ở phòng họp 3?",
    body: ["Ô màu xanh, cán gỗ, mình đang giữ ở bàn mình nhé."],
    places: ["huy:sentitems", "long:inbox"],
  },
  {
    key: "trich-dan-van-ban", at: "2026-11-18 17:05", from: "ha", to: ["mai"], answers: "chuyen-de-van-ban-dien-tu",
    subject: "RE: Báo cáo số 436/BC-BTP chuyên đề về tình hình sử dụng văn bản điện tử năm 2026",
    body: ["Chị đọc báo cáo này chưa, đơn vị mình được nêu tên đấy. Chiều mai cà phê nói chuyện nhé chị."],
    places: ["ha:sentitems"],
  },
  {
    key: "thu-mua-sach", at: "2026-11-12 12:10", from: "Nhà sách Minh Họa <tin@nhasach.example>", to: ["an"], signature: ["Nhà sách Minh Họa"],
    subject: "Giảm 30% sách luật nhân dịp tháng 11",
    body: ["Chào bạn, nhân dịp Ngày Pháp luật, nhà sách giảm 30% toàn bộ sách luật. Quyết định nhanh kẻo lỡ! Danh mục và thông báo chi tiết có tại cửa hàng."],
    places: ["an:inbox"], unread: ["an:inbox"],
  },
  {
    key: "mau-chu-ky-chung", at: "2026-11-19 09:15", from: "long", to: ["huy", "an", "ha"],
    subject: "Mẫu chữ ký thư thống nhất",
    body: ["Các anh chị dùng mẫu chữ ký bên dưới, thay [Họ và tên], [Chức vụ] và [Máy lẻ] bằng thông tin của mình. Không dán ảnh vào chữ ký."],
    signature: ["Phạm Đức Long", "[Họ và tên] - [Chức vụ]", "Cục Công nghệ thông tin, Bộ Tư pháp; máy lẻ: [Máy lẻ]", "Thư này có thể chứa thông tin bảo mật. Tệp đính kèm (nếu có) chỉ dành cho người nhận."],
    places: ["long:sentitems", "huy:inbox", "an:inbox"],
  },
];
