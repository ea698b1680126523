import { fold } from "../../fold";
import { distance, lettersOf, nearest } from "../likeness";

/**
 * Words whose place and form the layout fixes (Decree 30/2020, annex I and annex III), as they are printed: a scan that shows
 * something like them at their place can only mean them.
 */
const asKeyed = (phrases: string) => phrases.split("|").map((text) => ({ text, key: lettersOf(text) }));

export const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const motto = "Độc lập - Tự do - Hạnh phúc";

const headings = asKeyed(
  "NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|THÔNG CÁO|THÔNG BÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾ HOẠCH|PHƯƠNG ÁN|ĐỀ ÁN|DỰ ÁN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|" +
    "HỢP ĐỒNG|CÔNG ĐIỆN|BẢN GHI NHỚ|BẢN THỎA THUẬN|GIẤY ỦY QUYỀN|GIẤY MỜI|GIẤY GIỚI THIỆU|GIẤY NGHỈ PHÉP|PHIẾU GỬI|PHIẾU CHUYỂN|PHIẾU BÁO|" +
    "LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|VĂN BẢN HỢP NHẤT",
);
const posts = asKeyed(
  "GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TỔNG GIÁM ĐỐC|PHÓ TỔNG GIÁM ĐỐC|CHỦ TỊCH|PHÓ CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|PHÓ CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|PHÓ TỔNG CỤC TRƯỞNG|" +
    "CHI CỤC TRƯỞNG|PHÓ CHI CỤC TRƯỞNG|VỤ TRƯỞNG|PHÓ VỤ TRƯỞNG|VIỆN TRƯỞNG|PHÓ VIỆN TRƯỞNG|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|PHÓ CHÁNH THANH TRA|" +
    "HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|THỐNG ĐỐC|PHÓ THỐNG ĐỐC|CHÁNH ÁN|PHÓ CHÁNH ÁN|ỦY BAN NHÂN DÂN|CHÍNH PHỦ",
);

/** What ministries and departments are named after. */
const fields = asKeyed(
  "Y TẾ|TƯ PHÁP|NỘI VỤ|TÀI CHÍNH|CÔNG THƯƠNG|XÂY DỰNG|NGOẠI GIAO|NGOẠI VỤ|CÔNG AN|QUỐC PHÒNG|GIÁO DỤC VÀ ĐÀO TẠO|KHOA HỌC VÀ CÔNG NGHỆ|NÔNG NGHIỆP VÀ MÔI TRƯỜNG|" +
    "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN|TÀI NGUYÊN VÀ MÔI TRƯỜNG|THÔNG TIN VÀ TRUYỀN THÔNG|KẾ HOẠCH VÀ ĐẦU TƯ|GIAO THÔNG VẬN TẢI|" +
    "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI|VĂN HÓA, THỂ THAO VÀ DU LỊCH|DÂN TỘC VÀ TÔN GIÁO|THI HÀNH ÁN DÂN SỰ|CÔNG NGHỆ THÔNG TIN",
);

/** The field that the rest of an agency's name can only mean: "Y TÉ" → "Y TẾ". */
export function fieldLike(text: string): string | null {
  const found = nearest(lettersOf(text), fields, ({ key }) => key, tolerance);
  return found && found.text;
}

/** Whether a line is a post and nothing else, with or without its power. */
export function isWholePost(text: string): boolean {
  const post = postLike(text);
  return post !== null && lettersOf(post) === lettersOf(text);
}

/** One letter in six or more may be wrong, two in nine; short words must be whole. */
const tolerance = (length: number): number => (length < 6 ? 0 : length < 9 ? 1 : 2);

/** No type's name has a figure: "THÔNG 8ÁO" is THÔNG BÁO, not THÔNG CÁO. */
const alikeLetters: Readonly<Record<string, string>> = { 0: "O", 1: "I", 5: "S", 6: "G", 8: "B" };

/** The type's name that a line can only mean: "KÉ HOACH" → "KẾ HOẠCH". */
export function headingLike(text: string): string | null {
  const found = nearest(lettersOf(text.replace(/[01568]/g, (digit) => alikeLetters[digit] || digit)), headings, ({ key }) => key, tolerance);
  return found && found.text;
}

/**
 * The type's name of which a line shows one word alone, the other being lost: "HOẠCH". Where several end so, the one the text
 * calls itself ("Quyết định này").
 */
export function partialHeading(text: string, page: readonly string[]): string | null {
  const key = lettersOf(text);
  if (key.length < 3 || / /.test(text.trim())) return null;
  const candidates = headings.filter((one) => one.text.split(" ").length === 2 && one.text.split(" ").some((word) => lettersOf(word) === key));
  const own = candidates.filter((one) => page.some((line) => new RegExp(`${fold(one.text)}( nay\\b|:)`).test(fold(line))));
  const found = own.length === 1 ? own[0] : candidates.length === 1 ? candidates[0] : undefined;
  return found ? found.text : null;
}

/** The post that a line can only mean, with its power: "KT.GIÁM ĐÓC" → "KT. GIÁM ĐỐC". */
export function postLike(text: string): string | null {
  const power = /^[^A-ZĐ]*(KT|TL|TM|TUQ)(?=[^A-ZÀ-ỸĐ]|[BCGTVPHU])[^A-ZÀ-ỸĐ]*/.exec(text);
  const letters = lettersOf(power ? text.slice(power[0].length) : text);
  const found = nearest(letters, posts, ({ key }) => key, tolerance);
  // A letter left before a whole post ("K GIÁM ĐỐC") was a power, or the beginning of another post.
  if (found && letters.length > found.key.length && letters.slice(-found.key.length) === found.key) return null;
  return found && (power ? `${power[1]}. ${found.text}` : found.text);
}

/** Whether a piece of a line is the nation's name or the motto, however it was read. */
export function nationLike(text: string): string | null {
  const key = lettersOf(text);
  return distance(key, lettersOf(nation), 7) <= 7 ? nation : distance(key, lettersOf(motto), 5) <= 5 ? motto : null;
}

/** "Kinh gửi", "Wơi nhận": the words that open a list, when a line begins with them. */
export function openingLike(text: string): { readonly text: string; readonly length: number } | null {
  const words = /^[^A-Za-zÀ-ỹĐđ]{0,3}(\S{2,5}) ?(\S{2,5}?)(?= ?[:;.,]|\s|$) ?([:;.,]?)/.exec(text);
  if (!words) return null;
  const key = lettersOf(`${words[1]}${words[2]}`);
  for (const phrase of ["Kính gửi", "Nơi nhận"]) {
    const far = distance(key, lettersOf(phrase), 2);
    if (far === 0 || (far <= 2 && (words[3] || "") !== "" && /^[A-ZĐ1l]/.test(words[1] || ""))) return { text: `${phrase}:`, length: words[0].length };
  }
  return null;
}
