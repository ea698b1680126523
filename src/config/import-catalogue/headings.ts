import { fold } from "../../domain/fold";

export type ColumnRole = "number" | "group" | "code" | "name" | "english" | "types" | "portal" | "document-system" | "consultation-page" | "destinations" | "form" | "supply" | "aside";

/** How each column may be headed, the likeliest heading first; shown to whoever's sheet has none of them. */
export const headingExamples: Readonly<Record<Exclude<ColumnRole, "aside">, string>> = {
  number: "STT, TT, Số TT",
  group: "Nhóm, Nhóm văn bản",
  code: "Mã, Mã số",
  name: "Tên văn bản, Loại văn bản, Tên loại văn bản, Nội dung",
  english: "Tên tiếng Anh",
  types: "Loại, Ký hiệu loại",
  portal: "Cổng thông tin điện tử",
  "document-system": "Hệ thống quản lý văn bản, Phần mềm QLVB&ĐH",
  "consultation-page": "Trang lấy ý kiến",
  destinations: "Đăng tải, Nơi đăng tải",
  form: "Hình thức",
  supply: "Cung cấp",
};

/** Tried in this order on a folded heading; the first that fits gives the role. The rank chooses between two columns that could be the name. */
const rules: readonly (readonly [ColumnRole, RegExp, number?])[] = [
  ["number", /^(stt|tt|so tt|so thu tu|thu tu|no\.?)$/],
  ["english", /tieng anh|english/],
  ["types", /^(ky hieu( ten)?( loai)?( van ban)?|(ma|chu viet tat|viet tat)( ten)? loai( van ban)?|loai|the loai)$/],
  ["code", /^(ma|ma so|ma (muc|danh muc|van ban|hieu))$/],
  ["aside", /^(ghi chu|can cu|co so( phap ly)?|van ban quy dinh|don vi( chu tri| phu trach| thuc hien)?|trach nhiem|thoi (gian|han|diem)|tan suat|dinh ky|noi nhan|do mat)\b/],
  ["group", /^(nhom|linh vuc|phan)( van ban| so)?$|^ten nhom/],
  ["form", /^hinh thuc|^chi dien tu$/],
  ["supply", /^(phai )?cung cap|^gui (ve )?cuc (cong nghe|cntt)/],
  ["consultation-page", /lay y kien|xin y kien/],
  ["document-system", /(quan ly|ql) ?(van ban|vb)|qlvb|he thong thong tin quan ly|dieu hanh tac nghiep/],
  ["portal", /cong (thong tin|ttdt|tt)|^cong$|trang thong tin dien tu|^website$/],
  ["destinations", /^(noi |hinh thuc |dia chi )?(dang tai|dang|cong bo|cap nhat)/],
  ["name", /^ten (cac )?(loai )?(van ban|tai lieu)|^ten goi/, 3],
  ["name", /^danh muc( cac)? van ban|^van ban$|^ten$/, 2],
  ["name", /^(ten )?loai (van ban|tai lieu|hinh)|^ten loai/, 1],
  ["name", /^(noi dung|trich yeu|dien giai)/, 0],
];

export interface HeadingRead {
  readonly role: ColumnRole;
  readonly rank: number;
}

/** What a column is by its heading; `null` when the heading is not known. */
export function readHeading(text: string): HeadingRead | null {
  const folded = fold(text).replace(/[()[\]:*"“”]+/g, " ").replace(/\s+/g, " ").trim();
  if (folded === "" || folded.length > 90) return null;
  const found = rules.find(([, pattern]) => pattern.test(folded));
  return found ? { role: found[0], rank: found[2] ?? 0 } : null;
}
