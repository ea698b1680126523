import { fold } from "./fold";
import { goodbye } from "./own-words";
import { splitBody } from "./split-body";

/** A text with the sentence as a paragraph of its own: above the goodbye, else above what is quoted, else at the end. */
export function noteInText(text: string, words: string): string {
  const newline = text.indexOf("\r\n") >= 0 ? "\r\n" : "\n";
  const at = placeIn(text);
  if (at < text.length) return `${text.slice(0, at)}${words}${newline}${newline}${text.slice(at)}`;
  return text === "" ? words : `${text}${newline}${newline}${words}`;
}

/** The sentence is one line, with the empty one that was put beside it. */
export function noteOutOfText(text: string, opening: string): string {
  const at = text.indexOf(opening);
  if (at < 0) return text;
  const line = /^[^\r\n]*/.exec(text.slice(at))![0].length;
  const before = text.slice(0, at);
  const after = text.slice(at + line);
  const gapAfter = /^(?:\r?\n){2}/.exec(after);
  if (gapAfter !== null) return before + after.slice(gapAfter[0].length);
  return before.replace(/\r?\n\r?\n$/, "") + after;
}

/** Where a line begins; the length of the text for its end. */
function placeIn(text: string): number {
  const own = splitBody(text).ownText.split("\n");
  let at = 0;
  let hasWords = false;
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.replace(/\r$/, "");
    if (own[i] !== line || (hasWords && goodbye.test(fold(line)))) return at;
    if (line.trim() !== "") hasWords = true;
    at += lines[i]!.length + 1;
  }
  return text.length;
}
