import type { EmlErrorCode } from "../eml/read-eml";

export type FileErrorCode = "not-found" | "no-permission" | "is-folder" | "unreadable" | "too-slow" | "crashed" | EmlErrorCode;

/** Why a file was not checked, and what to do. */
export interface FileError {
  readonly code: FileErrorCode;
  readonly message: string;
}

const sentences: Readonly<Record<FileErrorCode, string>> = {
  "not-found": "Không có tệp này. Hãy kiểm tra lại đường dẫn.",
  "no-permission": "Không được phép đọc tệp này. Hãy xin quyền đọc hoặc chép tệp sang nơi khác.",
  "is-folder": "Đây là thư mục, không phải tệp. Hãy nêu tên tệp.",
  unreadable: "Không đọc được tệp này từ đĩa. Hãy chép lại tệp rồi thử lại.",
  "too-slow": "Kiểm tra thư này quá lâu nên đã bỏ qua. Hãy chạy lại riêng tệp này với --timeout lớn hơn, hoặc thêm --no-scans.",
  crashed: "Tiến trình kiểm tra dừng đột ngột khi đọc thư này; các thư khác không bị ảnh hưởng. Hãy chạy lại riêng tệp này; nếu vẫn vậy, báo cho quản trị viên.",
  empty: "Tệp trống. Hãy lưu lại thư từ Outlook (Lưu dưới dạng .eml).",
  "not-mail": "Tệp không phải thư .eml: không thấy các dòng From, To, Subject ở đầu. Hãy lưu lại thư từ Outlook dưới dạng .eml.",
  "too-large": "Thư lớn hơn 150 MB nên không kiểm tra. Hãy tách bớt tệp đính kèm.",
  damaged: "Thư bị hỏng, không đọc tiếp được. Hãy lưu lại thư từ Outlook dưới dạng .eml.",
};

export function emlError(code: EmlErrorCode): FileError {
  return { code, message: sentences[code] };
}

/** A mail that took longer than it may, or at which the process that read it died. */
export function runError(code: "too-slow" | "crashed"): FileError {
  return { code, message: sentences[code] };
}

/** What the file system said, as a sentence. */
export function fileError(error: unknown): FileError {
  const code = codeOf((error as NodeJS.ErrnoException | null)?.code);
  return { code, message: sentences[code] };
}

function codeOf(code: string | undefined): FileErrorCode {
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  return code === "EISDIR" ? "is-folder" : "unreadable";
}
