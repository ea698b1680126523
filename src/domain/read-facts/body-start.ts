import { inCapitals, type Cell } from "./cells";

/** Words a first paragraph begins with; the first line below the heading may begin with them too ("Theo dõi…", "Thực hiện…"). */
const opening =
  /^(thuc hien |theo |ngay \d|trong |de (thuc|trien|dam|bao|kip|cap|tiep|tang)|nham |sau (khi|\d)|xet |tiep theo|vua qua|h(ien|om) nay|thoi gian |- (?!\d)|uy ban nhan dan .* thong bao|quoc hoi ban|chinh phu ban|nam \d{4} ?(,|la )|qua (kiem|theo|ra) |tu (\d|ngay )|nhung (ngay|nam|thang) |duoc su |huong ung |(sang|chieu|dem) (nay|\d|ngay)|(thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\b|kinh (thua|trinh|moi|chuyen)|[a-z .]{2,20}, thang \d|(stt|tt|muc luc|mo dau)$|phan thu )/;
/** An agency speaks: "Văn phòng Bộ trân trọng kính mời", "Sở Tư pháp xin thông báo". */
const address = /\b(tran trong|xin|kinh) (kinh moi|moi|thong bao|bao cao|trinh|chuyen|gui)\b/;
/** "Thời gian: 14 giờ", "Kính mời: …", or what leads into a list. */
const label = /^[^:]{2,40}: \S|:$/;
/** One sentence ends and another begins; "TP. Hồ Chí Minh" is none. */
const twoSentences = /[a-zà-ỹđ\d]{2}\. [A-ZÀ-ỸĐ]/;

/** Whether a line below a subject line, one that is not the rest of a broken one, begins the text of the document. */
export function startsBody({ text, folded }: Cell, collected: readonly string[]): boolean {
  const before = collected[collected.length - 1] || "";
  if (opening.test(folded) || address.test(folded) || twoSentences.test(text)) return true;
  // Behind a number that counts, what it counts follows: "thực hiện 02" / "Chương trình MTQG: …".
  if (label.test(text) && !/ 0\d$/.test(before)) return true;
  // Below a subject line in small letters, capitals are who speaks ("CHÁNH VĂN PHÒNG BỘ") or the title of what follows.
  return inCapitals(text) && /^[^"“(].* /.test(text) && collected.some((line) => /[a-zà-ỹđ]{4}/.test(line)) && !/( của|,)$/i.test(before);
}
