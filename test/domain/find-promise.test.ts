import { expect, test } from "@jest/globals";
import { findPromise } from "../../src/domain/find-promise";

test.each([
  ["Em gửi kèm báo cáo ạ.", "gửi kèm"],
  ["Tài liệu đính kèm.", "đính kèm"],
  ["Xin gửi đơn vị công văn (kèm theo dự thảo).", "kèm theo"],
  ["Em gui kem bao cao", "gui kem"],
  ["Chi xem file dinh kem nhe", "dinh kem"],
  ["Bao cao kem theo thu nay", "kem theo"],
  ["ĐÍNH KÈM: báo cáo tháng", "ĐÍNH KÈM"],
  ["Tài liệu đi\u0301nh ke\u0300m", "đính kèm"],
  ["Anh xem tài liệu đính\nkèm nhé", "đính kèm"],
  ["Không gửi bản giấy, đính kèm bản mềm.", "đính kèm"],
  ["Em không dự được nhưng gửi kèm ý kiến.", "gửi kèm"],
  ["Em không quên gửi kèm phụ lục đâu ạ.", "gửi kèm"],
  ["Không chỉ gửi kèm báo cáo, em còn gửi bảng số liệu.", "gửi kèm"],
  ["Xin lỗi chị, em quên đính kèm, em gửi lại ạ.", "đính kèm"],
  ["Trân trọng,\nAn\n\nP/S: em gửi kèm danh sách.", "gửi kèm"],
  ["Gửi kèm quy định về bảo mật và môi trường.", "Gửi kèm"],
  ["Đề nghị đơn vị nghiên cứu dự thảo gửi kèm.", "gửi kèm"],
])("%j promises an attachment", (text, phrase) => {
  expect(findPromise(text)).toBe(phrase);
});

test.each([
  ["Mai họp lúc 8 giờ.", "nothing is promised"],
  ["Em không đính kèm tệp nào.", "not"],
  ["Thư này không có file đính kèm.", "not"],
  ["Em khong dinh kem file nao", "not, without diacritics"],
  ["Em chưa gửi kèm được, mai em gửi.", "not yet"],
  ["Không cần gửi kèm bản giấy.", "need not"],
  ["Anh đừng gửi kèm nữa.", "do not"],
  ["Chị quên đính kèm rồi ạ.", "someone else forgot"],
  ["Em không mở được file đính kèm.", "cannot open the other's"],
  ["Anh đã nhận được file đính kèm chưa?", "a question about an earlier mail"],
  ["Có gửi kèm phụ lục không ạ?", "a question"],
  ["Vui lòng đính kèm phụ lục khi trả lời.", "asks the other to attach"],
  ["Đề nghị các đơn vị gửi kèm bản mềm.", "asks the units to attach"],
  ["Cảm ơn chị về tài liệu đính kèm", "thanks"],
  ["Quy chế ban hành kèm theo Quyết định 12/QĐ-BTP.", "a decision's annex"],
  ["Mọi người mang kèm theo căn cước.", "brought along"],
  ["Chào anh.\n--\nVăn phòng Bộ\nTài liệu kèm theo thư: vui lòng in hai mặt", "a signature"],
  ["Chào anh.\nTrân trọng,\nAn\nXem tài liệu đính kèm tại moj.gov.vn", "after the goodbye"],
  ["Chào anh.\n\nThư này và các tệp đính kèm chứa thông tin mật, chỉ dành cho người nhận.", "a disclaimer"],
  ["Chào anh. Hãy nghĩ đến môi trường trước khi in thư và tệp đính kèm.", "think before you print"],
  ["Chào anh.\n\nNếu bạn không phải người nhận, hãy xoá thư và tệp đính kèm.", "a disclaimer of the second kind"],
  ["Đã có tệp đính kèm trong thư hôm qua.", "an earlier mail"],
])("%j promises nothing: %s", (text) => {
  expect(findPromise(text)).toBeNull();
});
