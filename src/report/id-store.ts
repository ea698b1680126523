import { Numbers } from "./numbers";

const perWord = 8;
const mostWords = 8;

/** Ids of documents (32 to 64 hexadecimal digits in small letters), as numbers: a third of what text takes. */
export class IdStore {
  /** The length of an id, then its words. */
  readonly #words = new Numbers(Int32Array);

  /** Answers its number. */
  keep(id: string): number {
    const number = this.#words.push(id.length);
    for (let word = 0; word < mostWords; word += 1) this.#words.push(wordOf(id, word));
    return number / (mostWords + 1);
  }

  id(number: number): string {
    const start = number * (mostWords + 1);
    const length = this.#words.at(start);
    let id = "";
    for (let word = 0; word * perWord < length; word += 1) id += digits(this.#words.at(start + 1 + word), Math.min(perWord, length - word * perWord));
    return id;
  }

  is(number: number, id: string): boolean {
    const start = number * (mostWords + 1);
    if (this.#words.at(start) !== id.length) return false;
    for (let word = 0; word < mostWords; word += 1) if (this.#words.at(start + 1 + word) !== wordOf(id, word)) return false;
    return true;
  }
}

/** Eight digits of an id as a number of 32 bits. */
export function wordOf(id: string, word: number): number {
  return parseInt(id.slice(word * perWord, (word + 1) * perWord) || "0", 16) | 0;
}

export function digits(word: number, length: number = perWord): string {
  return (word >>> 0).toString(16).padStart(length, "0");
}
