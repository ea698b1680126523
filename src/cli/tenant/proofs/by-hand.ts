import type { Proof } from "../proof";

const hand = (id: string, proves: string, how: string, matters: string, source: string): Proof => ({ id, proves, how, matters, source, attempt: null });

/** What no program can try: a person does it in Outlook, by docs/admin-tenant.md. */
export const byHand: readonly Proof[] = [
  hand("hand-open-shared-draft", "Bản nháp trong hộp thư dùng chung mở được từ ngăn.", "Trong mỗi Outlook: chuyển một bản nháp sang hộp thư đơn vị, bấm mở bản sao.", "Không mở được thì ngăn vẫn nói tên thư mục, người dùng tự mở.", "docs/adr/0007"),
  hand("hand-classic-cached", "Outlook cổ điển chế độ lưu đệm: bản nháp vừa lưu có trên Exchange trong vòng một phút.", "Lưu bản nháp trong Outlook cổ điển, bấm chuyển sang hộp thư đơn vị ngay.", "Chậm hơn thì ngăn nói chưa thấy bản nháp, bấm lại sau.", "docs/adr/0007"),
  hand("hand-delegate-sees", "Người cùng hộp thư thấy thuộc tính người kia vừa ghi.", "Hai người mở Bàn biên tập: một người nhận việc, người kia xem bao lâu thì thấy.", "Chậm thì người sau thấy “đã có người nhận” khi bấm, không làm trùng.", "docs/adr/0009"),
  hand("hand-from-unit", "Lúc gửi, phần bổ trợ thấy đúng ô Từ là hộp thư đơn vị.", "Trong mỗi Outlook: chọn ô Từ, mở hộp thư khác, tài khoản riêng, hộp thư thêm của Outlook cổ điển.", "Không thấy thì thư công vụ bị coi là thư riêng ở Outlook ấy.", "OUTLOOK-PLATFORM §8.5"),
  hand("hand-bcc-at-send", "Bcc và tiêu đề thêm trong ngăn đi cùng thư, cả ở Outlook cổ điển lưu đệm.", "Cung cấp khi đang soạn, gửi, xem thư ở hộp thư tiếp nhận.", "Không đúng thì dùng supplyCopy: \"separate\".", "OUTLOOK-PLATFORM §8.7"),
  hand("hand-large-original", "Thư 30 MB cung cấp được.", "Cung cấp một thư đính kèm 20 MB (30 MB khi mã hóa), xem thư ở hộp thư tiếp nhận.", "Không được thì giới hạn cỡ thư của tổ chức thấp hơn; báo người dùng.", "OUTLOOK-PLATFORM §8.4"),
  hand("hand-csp", "Chính sách nội dung của máy chủ không chặn gì trong mỗi Outlook.", "Cho máy chủ gửi Content-Security-Policy-Report-Only một tuần trên web, Outlook mới, cổ điển, Mac; xem bảng điều khiển.", "Bị chặn thì ngăn trống hoặc thiếu phần; thêm nguồn bị chặn vào chính sách nội dung.", "OUTLOOK-PLATFORM §8.8"),
];
