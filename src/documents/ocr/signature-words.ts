import { fold } from "../../domain/fold";
import { isFamilyName } from "../../domain/read-facts/family-names";
import type { PageImage } from "../images/page-image";
import type { Layout, Ocr, OcrOrder } from "./ocr";
import type { OcrWord } from "./ocr-words";

/** Where "Nơi nhận" stands, which faces the signer's block; `null` on a page without it. */
export function recipientsMark(words: readonly OcrWord[]): OcrWord | null {
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i], words[i + 1]] as [OcrWord, OcrWord];
    if (/^[^a-z]*n[o0]i$/.test(fold(first.text)) && /^nh[ao]n\b/.test(fold(second.text)) && first.line === second.line && words[i - 1]?.line !== first.line) return first;
  }
  return null;
}

/** How the block is looked at, until a name is found: seals and name stamps are both red, so leaving colours out first would lose as many names as it brings out (measured). */
const looks: readonly { readonly inks: "all" | "black"; readonly layout: Layout }[] = [
  { inks: "all", layout: "block" },
  { inks: "black", layout: "block" },
  { inks: "all", layout: "sparse" },
];

/**
 * The words of a page with the signer's block read once more by itself: a seal and a signature over the print make the engine,
 * looking at the whole page, take the block for a picture and leave out the name. `black` is the page in black ink, where it has colours.
 */
export async function withSignature(ocr: Ocr, page: PageImage, black: () => PageImage | null, words: readonly OcrWord[], order: OcrOrder): Promise<readonly OcrWord[]> {
  const mark = recipientsMark(words);
  if (!mark) return words;
  const top = Math.max(0, Math.round(mark.top - 0.03 * page.height));
  const left = Math.round(0.42 * page.width);
  if (page.height - top < 40) return words;
  const isInside = (word: OcrWord) => word.left >= left && word.top >= top;
  if (hasName(words.filter(isInside))) return words;
  let seen: readonly OcrWord[] = [];
  for (const { inks, layout } of looks) {
    const picture = inks === "all" ? page : black();
    if (!picture) continue;
    const now = await ocr.read(picture, { ...order, layout, area: { left, top, width: page.width - left, height: page.height - top } });
    if (seen.length === 0 || hasName(now)) seen = now;
    if (hasName(now)) break;
  }
  const outside = words.filter((word) => !isInside(word));
  const lines = outside.reduce((most, word) => Math.max(most, word.line), 0);
  return [...outside, ...seen.map((word) => ({ ...word, line: word.line + lines }))];
}

/** Whether one of the lines is a person's name, and surely read. */
function hasName(words: readonly OcrWord[]): boolean {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words) if (/\p{L}/u.test(word.text)) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()].some(
    (line) => line.length >= 2 && line.length <= 5 && isFamilyName(fold(line[0]?.text ?? "")) && line.every(({ text, confidence }) => confidence >= 0.6 && /^\p{Lu}\p{Ll}+$/u.test(text)),
  );
}
