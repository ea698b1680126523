import { fold } from "./fold";
import { ownWords } from "./own-words";

/** "Bản giấy", "bản chính", "hard copy" as clerks name the paper, also without diacritics. */
const paper = /(?:b[aả]n|v[aă]n b[aả]n|b[aá]o c[aá]o)\s+gi[aấ]y(?!\s+(?:t[oờ]|m[oờ]i))|b[aả]n\s+(?:c[uứ]ng|ch[ií]nh|g[oố]c)(?![a-zà-ỹ])|hard ?copy/g;

const sends = /\b(?:gui|chuyen|nop|phat hanh)\b/;
/** Said of the original or of "ban cung", which may be "bạn cũng" without its marks: only with the way that paper takes. */
const paperWay = /\b(?:qua|bang|theo) (?:duong )?(?:buu dien|buu chinh|van thu|cong van|chuyen phat)|\bbuu dien\b|\bgui (?:den )?(?:sau|truc tiep)|\bsau\b/;
const needsWay = /ch[ií]nh|g[oố]c|cung/;

/** Not sent, not wanted, asked of others, sent instead of it, received. */
const takesBack = /\b(?:khong|ko|k|khoi|mien|chua|thay (?:cho|vi|the)|thay ban|de nghi|yeu cau|vui long|nho|xin (?:quy|anh|chi|don vi)|quy (?:don vi|co quan)|da nhan|nhan duoc|scan|quet|chup)\b/;

/** The words by which the author says that paper follows, as written; `null` when they do not. */
export function findPaperCopy(ownText: string): string | null {
  const words = ownWords(ownText.normalize("NFC")).replace(/\n(?=[a-zà-ỹ])/g, " ");
  for (const sentence of words.match(/[^.!?;\n]+[.!?;]?/g) || []) {
    if (/\?$/.test(sentence)) continue;
    for (const clause of sentence.split(/,|\s(?:nhưng|nhung|còn|con)\s/)) {
      const lower = clause.toLowerCase();
      const found = lower.match(paper);
      const folded = fold(clause);
      if (found === null || !sends.test(folded) || takesBack.test(folded)) continue;
      if (found.every((noun) => needsWay.test(noun)) && !paperWay.test(folded)) continue;
      return clause.replace(/\s+/g, " ").trim();
    }
  }
  return null;
}
