import { fold } from "./fold";
import type { MailBody } from "./mail";

/** "-----Original Message-----", "---------- Forwarded message ---------", "-----Thư gốc-----". */
const divider = /^(?:-{2,} ?|begin |bat dau )[a-z ]*(?:original|forwarded|thu ban dau|goc|chuyen tiep)[a-z ]*-*:?$/;

const fromLine = /^\*?(?:from|tu|nguoi gui) ?:/;
const otherHeaderLine = /^\*?(?:sent|da gui|date|ngay|ngay gui|to|toi|den|nguoi nhan|cc|subject|chu de|tieu de) ?:/;

/** "Vào Th 2, 23 thg 11, 2026 lúc 08:12 An <an@…> đã viết:", "On Mon, … wrote:", also wrapped over three lines. */
const introduction = /^(?:vao|luc|ngay|on|le|thu|\d).*[@,\d].*(?:viet|wrote|ecrit) ?:$/;

/**
 * The author's own words apart from what they answer or pass on, in a body without markup.
 * Lines marked ">" are quoted wherever they stand: an answer may be written between them.
 */
export function splitBody(plainText: string): MailBody {
  const lines = plainText.split(/\r\n?|\n/);
  const folded = lines.map(fold);
  const own: string[] = [];
  const quoted: string[] = [];
  const isMarked = (line: string) => line.charAt(0) === ">";
  let i = 0;
  while (i < lines.length) {
    const line = folded[i]!;
    // Outlook's header block: From, and at least two more of its lines close below.
    if (divider.test(line) || (fromLine.test(line) && folded.slice(i + 1, i + 9).filter((below) => otherHeaderLine.test(below)).length > 1)) break;
    const taken = isMarked(line) ? 1 : [1, 2, 3].filter((length) => line && introduction.test(folded.slice(i, i + length).join(" ").slice(0, 400)))[0];
    if (!taken) own.push(lines[i++]!);
    // An introduction without marks below it introduces all the rest.
    else if (!folded.slice(i, i + taken + 3).some(isMarked)) break;
    else quoted.push(...lines.slice(i, (i += taken)));
  }
  /** A rule drawn above a header belongs to it. */
  if (i < lines.length) while (own.length > 0 && /^[\s_-]*$/.test(own[own.length - 1]!)) quoted.push(own.pop()!);
  return { ownText: own.join("\n"), quotedText: quoted.concat(lines.slice(i)).join("\n") };
}
