import { fold } from "./fold";
import { ownWords } from "./own-words";

const letter = /[a-zà-ỹ]/;

/** Where one clause ends and the next begins; a "not" in one does not reach into the other. */
const clauseEnd = / (?:nhung|ma|nen|va|do|boi|song|thi|ngoai)\b/;

/**
 * Said before the phrase, in the same clause: not attached, or received earlier; just before it, a request, a decree's annex,
 * something brought along.
 */
const takesBack =
  /\b(khong(?! nhung| chi\b)|ko|k|hok|chua|chang|cha|khoi|mien|nhan duoc|da (nhan|xem|doc|mo|tai)|cam on)\b|\b(dung|ban hanh|mang|dem|di|dan|cam|gia|can|phai|vui long|hay|nho|(de nghi|yeu cau|nho|xin)( cac| quy)? (don vi|quy vi|anh|chi|dong chi|ban))$/;

/** Said after it: "along with that", a question about it, an earlier mail. */
const turnsIt = /^do\b|(khong|ko|chua)( (a|nhe|vay|nhi|em|anh|chi))? ?\?|(thu|mail) (truoc|hom|ngay|sang|chieu)/;

/** Characters to each side of a phrase in which its clause is sought. */
const nearby = 200;

/** The words by which the author promises an attachment, as written; `null` when nothing is promised. */
export function findPromise(ownText: string): string | null {
  const words = ownWords(ownText.normalize("NFC"))
    /** A line that goes on in lower case was only wrapped. */
    .replace(/\n(?=[a-zà-ỹ])/g, " ");
  const lower = words.toLowerCase();
  const sendsAgain = /g[uo]i (?:lai|bo sung)/.test(fold(lower));

  /** "Đính kèm", "gửi kèm", "kèm theo", also without diacritics and as people mistype them. */
  const promises = /([dđ][iíì]nh|g[ửởươuo]i)\s+k[eèé]m|k[eèé]m\s+theo/g;
  for (let match = promises.exec(lower); match; match = promises.exec(lower)) {
    const start = match.index;
    const end = promises.lastIndex;
    if (letter.test(lower.charAt(start - 1)) || letter.test(lower.charAt(end))) continue;
    const line = lower.slice(Math.max(0, start - nearby), start).split(/[.!?;:,()\n]/).pop()!;
    const before = fold(line).replace("khong quen", "").split(clauseEnd).pop()!;
    const after = fold(lower.slice(end, end + nearby).split(/[.!\n]/)[0]!);
    if (!takesBack.test(before) && (sendsAgain || !/\bquen\b/.test(before)) && !turnsIt.test(after)) return words.slice(start, end).replace(/\s+/g, " ");
  }
  return null;
}
