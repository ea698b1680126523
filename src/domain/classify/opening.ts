import type { DocumentType } from "../document";
import { foldQuickly as fold } from "../fold-quickly";
import { typeName, types, typeWords } from "../read-facts/document-types";
import { symbolAtStart, type Symbol } from "../read-facts/symbol";
import { meantAmong } from "./misspelt";

/** A text that is read from its beginning, with its folded form beside it: folding a composed letter keeps its length, so both are cut alike. */
export class Opening {
  folded: string;
  constructor(public text: string) {
    this.folded = fold(text);
    // Some capital of another script may fold to another length; then the folded words have to do.
    if (this.folded.length !== text.length) this.text = this.folded;
  }

  cut(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.folded);
    if (match) this.skip(match[0].length);
    return match;
  }

  skip(length: number): void {
    while (this.text.charAt(length) === " ") length++;
    this.text = this.text.slice(length);
    this.folded = this.folded.slice(length);
  }

  /** The type whose name begins the text; "Thông báo: …" names its type as "Thông báo …" does, and "Thôgn báo" means it too. */
  namedType(): DocumentType | null {
    const words = openingWords(this.folded);
    const named = typeOfWords(words);
    if (named) return named;
    const meant = words.map((word) => meantByTypes(word)[0] || word);
    return meant.some((word, i) => word !== words[i]) ? typeOfWords(meant) : null;
  }

  /** Whether the same name stands there once more; nearly always the first word says that it does not. */
  isNamedAgain(type: DocumentType): boolean {
    const [first] = nameOf(type).split(" ", 1);
    const [word] = openingWords(this.folded, 1);
    return word !== undefined && (word === first || meantByTypes(word)[0] === first) && this.namedType() === type;
  }

  /** Cuts as many words as the type's name has. */
  cutName(type: DocumentType): void {
    for (let words = nameOf(type).split(" ").length; words > 0; words--) this.skipWord();
  }

  private skipWord(): void {
    const end = this.folded.indexOf(" ");
    this.skip(end < 0 ? this.folded.length : end);
  }

  cutPunctuation(): void {
    const code = this.folded.charCodeAt(0);
    if (!(code >= 97 && code <= 122)) this.cut(punctuation);
  }

  symbol(): Symbol | null {
    const code = this.text.charCodeAt(0);
    // Only figures begin one; what lies further off may be a mark that folding takes away.
    return code >= 65 && code < 0x300 ? null : symbolAtStart(this.text.slice(0, longestSymbol));
  }
}

const meantByTypes = meantAmong(typeWords);

const names = new Map<DocumentType, string>();
/** `typeName`, for what runs on every mail. */
export const nameOf = (type: DocumentType): string => names.get(type) || "";

/** Types by the first word of their names, the longer of two that begin alike first. */
const typesByFirstWord = new Map<string, { readonly type: DocumentType; readonly words: readonly string[] }[]>();
for (const type of types) {
  const name = typeName(type);
  const words = name.split(" ");
  names.set(type, name);
  const alike = typesByFirstWord.get(words[0]!);
  if (alike) alike.push({ type, words });
  else typesByFirstWord.set(words[0]!, [{ type, words }]);
}
const mostNameWords = 5;

function typeOfWords(words: readonly string[]): DocumentType | null {
  for (const one of typesByFirstWord.get(words[0] || "") || []) if (one.words.every((word, i) => word === words[i])) return one.type;
  return null;
}

function openingWords(folded: string, most = mostNameWords): readonly string[] {
  const words: string[] = [];
  const end = Math.min(folded.length, longestName);
  let start = 0;
  for (let i = 0; i <= end && words.length < most; i++) {
    if (i < end && !isBetweenWords(folded.charCodeAt(i))) continue;
    if (i === 0) return words;
    if (i > start) words.push(folded.slice(start, i));
    start = i + 1;
  }
  return words;
}

function isBetweenWords(code: number): boolean {
  return (code < 0x61 || code > 0x2000) && " :;,.–—-".indexOf(String.fromCharCode(code)) >= 0;
}

/** Characters: a type's name and what follows it. */
const longestName = 40;
const punctuation = /^[\s:,.–—-]+/;
/** Characters. */
export const longestSymbol = 80;
