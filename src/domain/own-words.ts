import { fold } from "./fold";

/** A line that only says goodbye, or with which a mail program ends a mail: what follows is a signature. */
export const goodbye =
  /^((xin |many |best |kind |thanks (and|&) )*(tran trong|kinh thu|than men|kinh chao|thanks|regards)( cam on| kinh chao)?[ ./,!]*|--|—|[_*=]{5,}|(sent from|get outlook for|(duoc )?gui tu) .*)$/;

const postscript = /^(p\/?s|tb|tai but)\s*[.:)-]/;

/** Sentences no person wrote for this mail: confidentiality notices, virus scanners, "think before you print". */
const notice =
  /mien tru|confidential|disclaimer|intended recipient|nhan nham|nhan duoc (thu|email) nay do|khong phai (la )?nguoi nhan|^(luu y: ?)?((noi dung|thong tin) (trong |cua )?)?(thu|email|e-mail|thong diep)( dien tu)? nay (va|cung|bao gom|chua|co the)|truoc khi (in (thu|email|ra)|mo (tep|file|cac tep))|quet virus|\(neu co\)/;

/** The author's words for this mail: without signature, disclaimer and goodbye, with a postscript. */
export function ownWords(text: string): string {
  let inSignature = false;
  let hasWords = false;
  return text
    .split(/\r\n?|\n/)
    .map((line) => {
      const folded = fold(line);
      if (hasWords && goodbye.test(folded)) inSignature = true;
      if (postscript.test(folded)) inSignature = false;
      if (folded) hasWords = true;
      return inSignature ? "" : line;
    })
    .join("\n")
    .replace(/(?:[^.!?\n]|\n(?!\s*\n))+[.!?]*/g, (sentence) => (notice.test(fold(sentence)) ? "" : sentence));
}
