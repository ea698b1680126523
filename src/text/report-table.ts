/** Words of the table of units, as its files have them. */
export const reportTableWords = {
  vi: {
    columns: {
      unit: "Đơn vị", responsible: "Người phụ trách hộp thư", supplied: "Văn bản đã cung cấp", portal: "Đăng Cổng thông tin", documentSystem: "Đưa vào Hệ thống quản lý văn bản", consultationPage: "Đưa lên Mục lấy ý kiến",
      settled: "Đã xử lý", waiting: "Đang chờ", returned: "Bị trả lại", overdue: "Quá hạn", recalled: "Thu hồi", changed: "Cập nhật, thay thế", repeated: "Thư cung cấp lại",
      delayMedian: "Một nửa số văn bản được cung cấp trong vòng (ngày)", sameDay: "Cung cấp trong ngày", delayKnown: "Biết ngày ban hành", fromPersonalSupply: "Cung cấp từ hộp thư cá nhân",
      sent: "Văn bản đã gửi phải cung cấp", sentSupplied: "Trong đó đã cung cấp", share: "Tỷ lệ cung cấp (%)", notNeeded: "Xác định không cần cung cấp", official: "Thư công vụ đã gửi", fromPersonal: "Thư công vụ từ hộp thư cá nhân",
      toNotIssued: "Thư công vụ tới địa chỉ không do Bộ cấp", draftsAttached: "Văn bản xin ý kiến còn kèm dự thảo", reports: "Báo cáo định kỳ gửi điện tử", replies: "Văn bản phúc đáp gửi điện tử", unchecked: "Thư chưa được kiểm tra",
      unread: "Thư công vụ chưa đọc", unanswered: "Thư công vụ chưa trả lời", source: "Số liệu riêng của đơn vị", silent: "Không có văn bản nào", note: "Ghi chú của Văn phòng Bộ",
    },
    sources: { counted: "Đếm từ hộp thư đơn vị", delivered: "Đơn vị đã kiểm tra và gửi", unchecked: "Chưa kiểm tra" },
    noUnit: "Không xác định được đơn vị",
    total: "Tổng cộng",
    yes: "có",
  },
  en: {
    columns: {
      unit: "Unit", responsible: "Answers for the mailbox", supplied: "Documents supplied", portal: "To the portal", documentSystem: "To the document-management system", consultationPage: "To the consultation page",
      settled: "Settled", waiting: "Waiting", returned: "Returned", overdue: "Overdue", recalled: "Recalled", changed: "Updated or replaced", repeated: "Mails supplying again",
      delayMedian: "Half of the documents supplied within (days)", sameDay: "Supplied on the day", delayKnown: "Day of issue known", fromPersonalSupply: "Supplied from a person's mailbox",
      sent: "Documents sent that are to be supplied", sentSupplied: "Of these supplied", share: "Share supplied (%)", notNeeded: "Put aside as not needed", official: "Official mails sent", fromPersonal: "Official mails from a person's mailbox",
      toNotIssued: "Official mails to addresses not issued", draftsAttached: "Consultation letters with the draft attached", reports: "Periodic reports sent electronically", replies: "Replies sent electronically", unchecked: "Mails not checked",
      unread: "Official mails unread", unanswered: "Official mails unanswered", source: "The unit's own figures", silent: "Nothing at all", note: "Note of the Ministry Office",
    },
    sources: { counted: "Counted in the unit's mailbox", delivered: "Checked and delivered by the unit", unchecked: "Unchecked" },
    noUnit: "No unit could be told",
    total: "Total",
    yes: "yes",
  },
} as const;

/** Words of the table of entries. */
export const entryTableWords = {
  vi: { columns: ["Đơn vị", "Mã mục", "Mục của Danh mục", "Văn bản đã cung cấp", "Đã gửi phải cung cấp", "Trong đó đã cung cấp"], noUnit: "Không xác định được đơn vị", unknownEntry: "Mục không có trong Danh mục, hoặc chưa rõ" },
  en: { columns: ["Unit", "Code", "Entry of the catalogue", "Documents supplied", "Sent that are to be supplied", "Of these supplied"], noUnit: "No unit could be told", unknownEntry: "Not in the catalogue, or not known" },
} as const;
