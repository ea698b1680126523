import type { DocumentFacts } from "../../../src/domain/document";
import type { Around } from "./lay-out";
import type { Block, Sheet } from "./sheet";

export type Marks = Pick<DocumentFacts, "secrecy" | "circulation" | "urgency">;

/** A page with or without marks, and what a person sees on it. */
export interface MarkedPage {
  readonly name: string;
  readonly sheet: Sheet;
  readonly around?: Around;
  readonly marks: Marks;
}

const line = (text: string): Block => ({ kind: "line", text });
const none: Marks = { secrecy: null, circulation: null, urgency: null };

const title = ["THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp giao ban tháng 3"];
const text = [
  "Ngày 28 tháng 3 năm 2016, Thứ trưởng đã chủ trì cuộc họp giao ban của Bộ với các đơn vị.",
  "1. Các đơn vị khẩn trương hoàn thành báo cáo quý, giữ bí mật thông tin theo quy định.",
  "2. Cục Công nghệ thông tin đổi mật khẩu hộp thư của đơn vị, gửi danh sách về Văn phòng Bộ.",
];

interface Parts {
  readonly above?: readonly string[];
  readonly belowNumber?: readonly string[];
  readonly title?: readonly string[];
  readonly text?: readonly string[];
  readonly blocks?: readonly Block[];
}

function sheet(parts: Parts): Sheet {
  return [
    ...(parts.above ?? []).map(line),
    { kind: "columns", left: ["BỘ TƯ PHÁP", "-------"], right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] },
    { kind: "columns", left: ["Số: 247/TB-BTP", ...(parts.belowNumber ?? [])], right: ["Hà Nội, ngày 29 tháng 3 năm 2016"] },
    line(""),
    ...(parts.title ?? title).map(line),
    line(""),
    ...(parts.blocks ?? []),
    ...(parts.text ?? text).map(line),
    { kind: "columns", left: ["Nơi nhận:", "- Các đơn vị thuộc Bộ;", "- Lưu: VT."], right: ["TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", "Nguyễn Thị Minh Họa"] },
  ];
}

const marks: readonly (readonly [string, Partial<Marks>])[] = [
  ["MẬT", { secrecy: "MẬT" }],
  ["TỐI MẬT", { secrecy: "TỐI MẬT" }],
  ["TUYỆT MẬT", { secrecy: "TUYỆT MẬT" }],
  ["TÀI LIỆU THU HỒI", { circulation: "TÀI LIỆU THU HỒI" }],
  ["LƯU HÀNH NỘI BỘ", { circulation: "LƯU HÀNH NỘI BỘ" }],
  ["XEM XONG TRẢ LẠI", { circulation: "XEM XONG TRẢ LẠI" }],
  ["HỎA TỐC", { urgency: "HỎA TỐC" }],
  ["HOẢ TỐC", { urgency: "HỎA TỐC" }],
  ["THƯỢNG KHẨN", { urgency: "THƯỢNG KHẨN" }],
  ["KHẨN", { urgency: "KHẨN" }],
];

const places: Readonly<Record<string, (mark: string) => { readonly sheet: Sheet; readonly around?: Around }>> = {
  "on a line of its own above the head": (mark) => ({ sheet: sheet({ above: [mark] }) }),
  "below the number": (mark) => ({ sheet: sheet({ belowNumber: ["", mark] }) }),
  "in the page's header": (mark) => ({ sheet: sheet({}), around: { header: [mark] } }),
  "in a box": (mark) => ({ sheet: sheet({}), around: { box: [mark] } }),
  "in brackets": (mark) => ({ sheet: sheet({ belowNumber: [`[${mark}]`] }) }),
  "in decomposed letters": (mark) => ({ sheet: sheet({ above: [mark.normalize("NFD")] }) }),
  "with its letters spaced": (mark) => ({ sheet: sheet({ above: [[...mark.replace(/ /g, "")].join(" ")] }) }),
  "beside the date": (mark) => ({ sheet: [{ kind: "columns", left: [mark], right: ["Mẫu số 01"] }, ...sheet({})] }),
};

/** Each mark in each place, and several marks together. */
export function markedPages(): readonly MarkedPage[] {
  const single = marks.flatMap(([mark, seen]) => Object.entries(places).map(([place, make]) => ({ name: `${mark} ${place}`, ...make(mark), marks: { ...none, ...seen } })));
  return [
    ...single,
    { name: "TỐI MẬT with two spaces", sheet: sheet({ above: ["TỐI  MẬT"] }), marks: { ...none, secrecy: "TỐI MẬT" } },
    { name: "TUYỆT MẬT with a hard space", sheet: sheet({ belowNumber: ["TUYỆT\u00a0MẬT"] }), marks: { ...none, secrecy: "TUYỆT MẬT" } },
    { name: "a label before the mark", sheet: sheet({ above: ["Độ mật: MẬT"] }), marks: { ...none, secrecy: "MẬT" } },
    { name: "HỎA TỐC HẸN GIỜ", sheet: sheet({ belowNumber: ["HỎA TỐC HẸN GIỜ"] }), marks: { ...none, urgency: "HỎA TỐC" } },
    { name: "secrecy and urgency below one another", sheet: sheet({ belowNumber: ["TỐI MẬT", "HỎA TỐC"] }), marks: { ...none, secrecy: "TỐI MẬT", urgency: "HỎA TỐC" } },
    { name: "secrecy in a box, circulation in the header", sheet: sheet({}), around: { header: ["TÀI LIỆU THU HỒI"], box: ["MẬT"] }, marks: { ...none, secrecy: "MẬT", circulation: "TÀI LIỆU THU HỒI" } },
  ];
}

const miss = (name: string, parts: Parts, around?: Around): MarkedPage => ({ name, sheet: sheet(parts), around, marks: none });

/** Pages that speak of secrecy, haste and circulation and carry no mark. */
export function unmarkedPages(): readonly MarkedPage[] {
  return [
    miss("an ordinary notice with \"mật khẩu\" and \"khẩn trương\"", {}),
    miss("a letter about passwords", { title: ["HƯỚNG DẪN", "ĐỔI MẬT KHẨU HỘP THƯ CÔNG VỤ"], text: ["MẬT KHẨU có ít nhất 8 ký tự.", "Mật khẩu mới", ...text] }),
    miss("a regulation on keeping secrets", { title: ["QUY CHẾ", "BẢO VỆ BÍ MẬT NHÀ NƯỚC CỦA BỘ TƯ PHÁP"], text: ["Tài liệu mang bí mật nhà nước đóng dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT.", ...text] }),
    miss("a title in capitals that ends in BẢO MẬT", { title: ["KẾ HOẠCH", "TĂNG CƯỜNG CÔNG TÁC BẢO MẬT"] }),
    miss("a heading BẢO MẬT THÔNG TIN", { text: ["I. BẢO MẬT THÔNG TIN", "BẢO MẬT", ...text] }),
    miss("a legend on one line", { text: ["Các mức độ mật:", "TUYỆT MẬT    TỐI MẬT    MẬT", ...text] }),
    miss("a legend as a list", { text: ["Dấu độ mật gồm:", "- TUYỆT MẬT;", "- TỐI MẬT;", "- MẬT.", ...text] }),
    miss("a legend as a table", { blocks: [{ kind: "columns", left: ["Mức", "TUYỆT MẬT", "TỐI MẬT", "MẬT"], right: ["Mẫu dấu", "hình 1", "hình 2", "hình 3"] }] }),
    miss("a legend of urgency", { text: ["Dấu độ khẩn gồm:", "- HỎA TỐC;", "- THƯỢNG KHẨN;", "- KHẨN.", ...text] }),
    miss("labels with nothing after them", { above: ["ĐỘ MẬT:", "Độ khẩn:"] }),
    miss("words that differ by one mark", { above: ["MẶT", "MẤT", "MAT"] }),
    miss("KHẨN TRƯƠNG as a heading", { title: ["CÔNG ĐIỆN", "KHẨN TRƯƠNG TRIỂN KHAI CÔNG TÁC THI HÀNH ÁN"] }),
    miss("small letters", { above: ["mật", "Tối mật", "khẩn"] }),
    miss("a sentence about circulation", { text: ["Tài liệu này được lưu hành nội bộ trong các đơn vị thuộc Bộ.", "LƯU HÀNH NỘI BỘ LÀ HÌNH THỨC ĐƯỢC PHÉP", ...text] }),
    miss("the header of a draft", {}, { header: ["DỰ THẢO NGÀY 29/3/2016"] }),
  ];
}
