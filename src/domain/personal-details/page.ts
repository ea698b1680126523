import { fold } from "../fold";

/** A page's text as it was written and folded, letter under letter: what is found in one is looked at in the other. */
export interface Page {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly string[];
  readonly foldedLines: readonly string[];
  /** It has a table or a list of persons. */
  readonly listsPersons: boolean;
}

export function pageOf(read: readonly string[]): Page {
  const lines = read.map((line) => line.normalize("NFC").replace(/\s+/g, " ").trim());
  const foldedLines = lines.map(fold);
  const folded = foldedLines.join("\n");
  return { text: lines.join("\n"), folded, lines, foldedLines, listsPersons: /\bho(?:,| va)? (?:ten\b|va ten|chu dem)/.test(folded) };
}

/** All matches of a pattern with the flag "g". */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

export function digitsOf(written: string): string {
  return written.replace(/\D/g, "");
}

/** "Nguyễn Văn": two words in a row that begin with a capital. */
export function namesSomebody(line: string): boolean {
  const isName = (word: string) => /^[^\d\W_]|^[À-ỹ]/.test(word) && word.charAt(0) !== word.charAt(0).toLowerCase();
  const words = line.split(" ");
  return words.some((word, at) => isName(word) && isName(words[at + 1] || ""));
}
