import { fold } from "../fold";
import { foldInPlace } from "../fold-quickly";

/** One sentence, with its folded form letter for letter beside it. */
export interface Sentence {
  readonly text: string;
  readonly folded: string;
  /** Number of the paragraph, or of the item of a list, it stands in. */
  readonly paragraph: number;
}

const longest = 1500;
/** "- …", "1. …", "a) …": begins something new. */
const item = /^\s*(?:[-–•+*·]\s|\d{1,2}[.)]\s|[a-zđ]\)\s|[IVX]{1,4}[.)]\s)/;
const label = /^\s*(?:thời gian|địa điểm|thành phần|nội dung|chủ trì|thời hạn|hạn|nơi nhận|v\/v|kính gửi)\b/i;
const shortened = /(?:^|[\s(.])(?:tp|ts|ths|pgs|gs|kt|tl|tm|q|p|st|mr|ms|đ\/c|no)\.$/i;

/** The sentences of a text whose lines may be wrapped: a file's lines are, a mail's often. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  paragraphsOf(text).forEach((paragraph, number) => {
    for (const sentence of cut(paragraph)) {
      const short = sentence.length > longest ? sentence.slice(0, longest) : sentence;
      sentences.push({ text: short, folded: foldInPlace(short) || letterForLetter(short), paragraph: number });
    }
  });
  return sentences;
}

function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const raw of text.normalize("NFC").split(/\r\n?|\n/)) {
    const line = raw.replace(/\s+/g, " ").trim();
    if (line === "") {
      open = false;
      continue;
    }
    const last = paragraphs.length - 1;
    if (open && !item.test(raw) && !label.test(line) && goesOn(paragraphs[last]!, line)) paragraphs[last] += ` ${line}`;
    else paragraphs.push(line);
    open = true;
  }
  return paragraphs;
}

/** A line that begins in lower case, or with a figure after an unfinished one, goes on from the line before. */
function goesOn(before: string, line: string): boolean {
  if (/[.!?;:]$/.test(before) && !/\d[.]$/.test(before)) return false;
  const first = line.charAt(0);
  return (first === first.toLowerCase() && first !== first.toUpperCase()) || /^[\d/(]/.test(line) || before.length > 55;
}

/** A full stop ends a sentence where no figure follows it, and no letters that are only shortened stand before it. */
function cut(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  const end = /[.!?;]+["”)]?(?:\/\.)?(?=\s|$)/g;
  for (let match = end.exec(paragraph); match !== null; match = end.exec(paragraph)) {
    const to = match.index + match[0].length;
    const piece = paragraph.slice(from, to);
    if (shortened.test(piece) || /^\s*(?:\d{1,2}|[IVX]+)\.$/.test(piece)) continue;
    pieces.push(piece.trim());
    from = to;
  }
  pieces.push(paragraph.slice(from).trim());
  return pieces.filter((piece) => piece !== "");
}

function letterForLetter(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => (fold(letter) + " ").charAt(0));
}
