import type { Tag } from "../domain/submission";
import type { Language } from "./language";

/** Names of a document's data as Decree 30/2020, annex VI, part II has them. */
export const tagFields: Readonly<Record<Language, Readonly<Record<keyof Tag, string>>>> = {
  vi: {
    entry: "Mục trong Danh mục",
    type: "Tên loại văn bản",
    number: "Số",
    symbol: "Số, ký hiệu",
    issuedDate: "Ngày, tháng, năm văn bản",
    issuer: "Cơ quan, tổ chức ban hành",
    subject: "Trích yếu nội dung",
    signer: "Người ký",
    urgency: "Mức độ khẩn",
    destinations: "Nơi đăng tải",
  },
  en: {
    entry: "Entry of the catalogue",
    type: "Type of document",
    number: "Number",
    symbol: "Number and symbol",
    issuedDate: "Date of the document",
    issuer: "Issuing agency",
    subject: "Subject line",
    signer: "Signer",
    urgency: "Urgency",
    destinations: "Where it is posted",
  },
};
