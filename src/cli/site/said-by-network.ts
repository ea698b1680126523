/** Why a server did not answer, and what to do. */
export function saidByNetwork(code: string): string {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "Không tìm thấy máy chủ này trong DNS. Hãy kiểm tra tên miền, hoặc thêm --connect MÁY:CỔNG khi tên chưa trỏ về.";
  if (code === "ECONNREFUSED") return "Máy chủ không nhận kết nối. Hãy kiểm tra dịch vụ web đã chạy và tường lửa đã mở cổng.";
  if (code === "timeout" || code === "ETIMEDOUT") return "Máy chủ không trả lời. Hãy kiểm tra tường lửa và tải của máy chủ.";
  if (code === "CERT_HAS_EXPIRED") return "Chứng thư của máy chủ đã hết hạn, Outlook không tải gì nữa. Hãy gia hạn và cài chứng thư mới.";
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return "Chứng thư của máy chủ cấp cho tên miền khác. Hãy cài chứng thư có đúng tên miền này.";
  if (/SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|DEPTH_ZERO/.test(code)) return "Máy này không tin chứng thư của máy chủ (tự ký, hoặc thiếu chứng thư trung gian). Hãy cài đủ chuỗi chứng thư; chứng thư nội bộ thì thêm --ca TỆP.";
  return `Không lấy được từ máy chủ (${code}). Hãy thử lại, rồi xem nhật ký của máy chủ.`;
}
