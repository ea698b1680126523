import { fold } from "../../domain/fold";
import type { OcrWord } from "./ocr-words";

/**
 * Takes out the digits that were written by hand in the number ("Số: 247/TB-BTP") and the date of a document's head.
 * The engine reads pen as some other digits and says so: a missing number is honest, a wrong one files the document under another's name.
 */
export function withoutDoubtfulDigits(line: readonly OcrWord[]): readonly OcrWord[] {
  return withoutDoubtfulDate(withoutDoubtfulNumber(line));
}

/** Measured on signed scans: printed numbers stand above both, written ones below one of them. */
const sureWord = 0.75;
const sureDigit = 0.975;

const said = /^[^a-z0-9]{0,2}[s5][o6e0]{1,2}[a-z]?(?:[:;.,]+|(?![a-z]))/;
const notation = /\/\s?[a-z][a-z0-9.]*(?:\s?[-–/]\s?[a-z0-9.&-]+)*\s*$/;

function withoutDoubtfulNumber(line: readonly OcrWord[]): readonly OcrWord[] {
  const first = line[0];
  if (!first || !said.test(fold(first.text))) return line;
  // From "Số:" to the last stroke before the notation is the number, in as many pieces as the pen made of it.
  const end = line.findIndex((word, i) => i < 6 && notation.test(fold(word.text)) && word.text.includes("/"));
  if (end < 0) return line;
  const words = line.slice(0, end + 1);
  const opening = first.text.slice(0, said.exec(fold(first.text))?.[0].length ?? 0);
  const last = line[end] as OcrWord;
  const closing = last.text.slice(notation.exec(fold(last.text))?.index ?? 0);
  const written = words
    .map((word, i) => word.text.slice(i === 0 ? opening.length : 0, i === end ? word.text.length - closing.length : undefined))
    .join("");
  const pieces = words.filter((word, i) => /\d/.test(word.text) && !(i === end && word.text === closing));
  const sure = /^\d{1,6}[a-z]?$/i.test(written) && pieces.every((word) => word.digits >= sureDigit && (word.confidence >= sureWord || word.text.includes("/")));
  if (sure || written === "") return line;
  return [{ ...first, text: "Số:", right: first.left + 1 }, { ...last, text: closing, left: first.left + 1 }, ...line.slice(end + 1)];
}

function withoutDoubtfulDate(line: readonly OcrWord[]): readonly OcrWord[] {
  const folded = line.map((word) => fold(word.text));
  const day = folded.findIndex((word) => /^ngay/.test(word));
  const month = folded.findIndex((word, i) => i > day && /thang/.test(word));
  const year = folded.findIndex((word, i) => i >= month && /nam/.test(word));
  // A place and a comma before it: the date of the head, and of no document that is named in a sentence.
  if (day < 1 || month < 0 || year < 0 || month - day > 4 || year - month > 4 || !/,$/.test(line[day - 1]?.text ?? "")) return line;
  const isSure = (from: number, to: number, most: number) => {
    const between = line.slice(from + 1, to);
    const text = between.map((word) => word.text).join("");
    return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most && between.every((word) => word.confidence >= sureWord + 0.05 && word.digits >= 0.97);
  };
  const kept = (from: number, to: number, most: number) => (isSure(from, to, most) ? line.slice(from + 1, to) : []);
  // Digits grown together with the words beside them ("tháng10năm") are as doubtful as the gap between.
  const plain = (at: number, text: string) => ({ ...(line[at] as OcrWord), text });
  return [...line.slice(0, day), plain(day, "ngày"), ...kept(day, month, 31), plain(month, "tháng"), ...(month === year ? [] : [...kept(month, year, 12), plain(year, "năm")]), ...line.slice(year + 1)];
}
