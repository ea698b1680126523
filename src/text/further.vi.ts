import type { FurtherKind, PersonalDetail } from "../domain/finding";
import { capital } from "./finding-parts";
import { partsVi } from "./finding-parts.vi";
import type { FindingWords } from "./finding-words";
import { quote } from "./quote";

const { Place, people, files } = partsVi;

const details: Readonly<Record<PersonalDetail, string>> = {
  "identity-number": "số căn cước hoặc CMND",
  "birth-date": "ngày, năm sinh",
  "home-address": "nơi thường trú, nơi ở",
  "bank-account": "số tài khoản",
  phone: "số điện thoại",
};

/** The findings that take the whole reading of a mail, in Vietnamese, the original. */
export const furtherVi: FindingWords<FurtherKind> = {
  titles: {
    "not-tagged": "Gửi hộp thư tiếp nhận mà chưa kèm dữ liệu văn bản",
    "personal-data": "Văn bản sắp đăng tải có dữ liệu cá nhân",
    "internal-circulation": "Văn bản lưu hành nội bộ",
    "new-outside-domain": "Có người nhận ngoài Bộ chưa từng có trong trao đổi này",
    "visible-recipients": "Nhiều người nhận ngoài Bộ thấy địa chỉ của nhau",
    "electronic-only": "Văn bản này chỉ gửi điện tử, không gửi bản giấy",
    "portal-not-named": "Nơi nhận chưa ghi Cổng thông tin điện tử",
    "unsigned-pdf": "Bản PDF chưa có chữ ký số",
  },
  reasons: {
    "not-tagged": ({ documents }) => `${capital(files(documents))} đang gửi tới hộp thư tiếp nhận nhưng chưa kèm dữ liệu văn bản (mục, số, ký hiệu, ngày, trích yếu).`,
    "personal-data": ({ where, details: found }) => `${Place(where)} có ${found.map(({ detail, count }) => `${details[detail]} (${count})`).join("; ")}; đăng lên Cổng thông tin điện tử thì ai cũng đọc được.`,
    "internal-circulation": ({ where, recipients }) => `${Place(where)} có chỉ dẫn LƯU HÀNH NỘI BỘ mà đang gửi tới ${people(recipients)}.`,
    "new-outside-domain": ({ recipients }) => `${people(recipients)}: tên miền này không có trong thư bạn đang trả lời; người đó sẽ đọc được cả phần trích dẫn.`,
    "visible-recipients": ({ recipients }) => `Có ${recipients.length} người nhận ngoài Bộ ở ô Đến và Cc; ai cũng thấy địa chỉ của những người kia.`,
    "electronic-only": ({ phrase, documents }) => `Thư viết “${quote(phrase, 60)}”, trong khi ${files(documents)} là báo cáo hoặc văn bản phúc đáp giữa các đơn vị thuộc Bộ.`,
    "portal-not-named": ({ documents }) => `${capital(files(documents))} thuộc loại đăng tải trên Cổng thông tin điện tử, nhưng mục Nơi nhận chưa ghi Cổng.`,
    "unsigned-pdf": ({ documents }) => `Chưa thấy chữ ký số nào trong ${files(documents)}.`,
  },
  todo: {
    "not-tagged": "Hãy bấm “Cung cấp cho Cục CNTT” để ghi dữ liệu vào thư.",
    "personal-data": "Hãy thay bằng bản đã che các thông tin này, hoặc khi cung cấp chỉ chọn Hệ thống quản lý văn bản và điều hành.",
    "internal-circulation": "Hãy bỏ người nhận ngoài Bộ; khi cung cấp, chỉ chọn Hệ thống quản lý văn bản và điều hành.",
    "new-outside-domain": "Nếu không định gửi cho người đó thì bỏ địa chỉ này.",
    "visible-recipients": "Nếu họ không cần biết nhau, hãy chuyển sang Bcc.",
    "electronic-only": "Không cần gửi thêm bản giấy; hãy bỏ câu đó.",
    "portal-not-named": "Lần sau, hãy ghi “Cổng Thông tin Bộ Tư pháp” vào Nơi nhận.",
    "unsigned-pdf": "Nếu đã có bản ký số, hãy gửi bản đó thay cho tệp này.",
  },
  legal: {
    "not-tagged": "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 3: cung cấp các văn bản theo Danh mục về Cục Công nghệ thông tin; các trường dữ liệu theo Nghị định 30/2020/NĐ-CP, phụ lục VI.",
    "personal-data": null,
    "internal-circulation": "Nghị định 30/2020/NĐ-CP, phụ lục I (chỉ dẫn về phạm vi lưu hành).",
    "new-outside-domain": null,
    "visible-recipients": null,
    "electronic-only": "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 4: chỉ dùng văn bản điện tử để trao đổi chính thức trong phạm vi các đơn vị thuộc Bộ (báo cáo định kỳ hàng tháng, quý; văn bản phúc đáp, trả lời).",
    "portal-not-named": "Hướng dẫn của Văn phòng Bộ, tháng 4/2013: văn bản phát hành của Bộ ghi “Cổng Thông tin Bộ Tư pháp” tại Nơi nhận.",
    "unsigned-pdf": "Nghị định 30/2020/NĐ-CP, Điều 5: văn bản điện tử được người có thẩm quyền và cơ quan ký số có giá trị pháp lý như bản gốc văn bản giấy.",
  },
};
