import type { Catalogue, CatalogueEntry } from "./catalogue";
import { fold } from "./fold";

/** Entries by their code ("tb1" is enough) or by any words of their names, without diacritics; codes first, then names that begin so, else as they stand. */
export function findEntries(typed: string, catalogue: Catalogue): readonly CatalogueEntry[] {
  const words = wordsOf(typed);
  if (words.length === 0) return catalogue.entries;
  const code = codeOf(typed);
  const byCode = code === "" ? [] : catalogue.entries.filter((entry) => codeOf(entry.code).indexOf(code) === 0);
  const byName = catalogue.entries.filter((entry) => byCode.indexOf(entry) < 0 && isNamed(entry, words));
  const beginsSo = ({ vi, en }: CatalogueEntry) => [vi, en].some((name) => wordsOf(name).join(" ").indexOf(words.join(" ")) === 0);
  return byCode.concat(byName.filter(beginsSo), byName.filter((entry) => !beginsSo(entry)));
}

/** Every word typed begins a word of the code, the group or a name. */
function isNamed({ code, group, vi, en }: CatalogueEntry, typed: readonly string[]): boolean {
  const words = wordsOf([code, group, vi, en].join(" "));
  return typed.every((word) => words.some((one) => one.slice(0, word.length) === word));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^a-z0-9]+/).filter((word) => word !== "");
}

/** "TB-01" and "tb1" are one. */
function codeOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "").replace(/([a-z])0+(?=\d)/g, "$1");
}
