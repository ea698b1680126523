import { cellsOf, inCapitals } from "./cells";

const power = /^(kt|tl|tm|tuq|q)\b ?\./;
const post =
  /(bo truong|thu truong|cuc truong|vu truong|chanh van phong|giam doc|chu tich|vien truong|thu tuong|truong ban|hieu truong|tong bien tap|truong phong|chanh thanh tra|tong thanh tra|tong kiem toan|thong doc|truong doan|chu nhiem|chi cuc truong|vien pho|doi truong)/;
const families =
  /^(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|doan|mai|dao|truong|lam|ha|luong|ta|cao|chu|chau|tong|quach|thai|phung|to|tu|khuat|kieu|nong|vi|lo|giang|la|luu|ton|nghiem|mac|bach|au|van|lai|trieu|uong|thieu|an|tang|diep|kim|ninh|ma|hua|dam|quan|ong|trang|bien|ngu|khong|vuong|giap|luc|cu|thach|dau|phi|tieu|vien|nhu|than|can|han|dong|vang|sung|thao|lau|quang|tong|cam|dieu|hau|be|lo|lu|la|tan|phan|xa|hoa|son|danh|mong|trung|thi|bang|tham|duu|doi|nhan|khieu|thanh|y)$/;

/** A folded word that Vietnamese family names know. */
export function isFamilyName(folded: string): boolean {
  return families.test(folded);
}

/** The signer's name, below the post in capitals at the end of the document. */
export function findSigner(lines: readonly string[]): string | null {
  for (let i = lines.length - 1; i >= 0 && i > lines.length - 120; i--) {
    const isPost = cellsOf(lines[i] || "", i).some((cell) => inCapitals(cell.text) && cell.text.length < 60 && (power.test(cell.folded) || post.test(cell.folded)));
    const name = isPost ? nameBelow(lines, i + 1) : null;
    if (name) return name;
  }
  return null;
}

function nameBelow(lines: readonly string[], from: number): string | null {
  for (let i = from; i < lines.length && i < from + 16; i++) {
    for (const cell of cellsOf(lines[i] || "", i).slice().reverse()) {
      const bare = cell.text.replace(/^(?:(?:GS|PGS|TS|ThS|Ths|Bs|BS|LS|CN)\.? ?)+/, "").replace(/[.\s]+$/, "");
      if (isName(bare)) return bare;
    }
  }
  return null;
}

/** Two to five words, each with a capital, the first a Vietnamese family name. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d,;:/()]/.test(text)) return false;
  const first = cellsOf(words[0] || "", 0)[0];
  if (!first || !families.test(first.folded) || post.test(cellsOf(text, 0)[0]?.folded || "")) return false;
  return words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase() && (inCapitals(text) || word.slice(1) === word.slice(1).toLowerCase()));
}
