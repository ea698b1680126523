import type { Finding, FindingKind } from "../domain/finding";
import { findingWordsEn } from "./finding-words.en";
import { findingWordsVi } from "./finding-words.vi";
import type { FindingWords } from "./finding-words";
import { furtherEn } from "./further.en";
import { furtherVi } from "./further.vi";
import type { Language } from "./language";
import { sayFinding, type FindingText } from "./say-finding";

/** Any finding, as the command line says it; the pane has the words in parts, each when it is wanted. */
export function describeFinding(finding: Finding, language: Language): FindingText {
  return sayFinding(finding, words[language]);
}

const words: Readonly<Record<Language, FindingWords<FindingKind>>> = {
  vi: together(findingWordsVi, furtherVi),
  en: together(findingWordsEn, furtherEn),
};

function together<A extends FindingKind, B extends FindingKind>(one: FindingWords<A>, other: FindingWords<B>): FindingWords<A | B> {
  const { titles, reasons, todo, legal } = one;
  return {
    titles: { ...titles, ...other.titles },
    reasons: { ...reasons, ...other.reasons },
    todo: { ...todo, ...other.todo },
    legal: { ...legal, ...other.legal },
  } as FindingWords<A | B>;
}
