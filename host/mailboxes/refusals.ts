import { StoreError } from "./mail-store";

export function attachmentNotFound(): StoreError {
  return new StoreError("AttachmentNotFound", "Không tìm thấy tệp đính kèm này trong thư. Hãy mở lại thư.");
}

export function tooLarge(size: number): StoreError {
  return new StoreError("MessageTooLarge", `Thư nặng ${Math.ceil(size / 1024 / 1024)} MB, quá giới hạn gửi 35 MB. Hãy bỏ bớt hoặc nén tệp đính kèm rồi gửi lại; thư nháp vẫn còn.`);
}
