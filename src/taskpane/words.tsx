import { lazy, Suspense } from "react";
import type { Language } from "../text/language";
import { vietnamese, WordsContext } from "./words-context";

const EnglishWords = lazy(() => import("./english-words").then(({ EnglishWords }) => ({ default: EnglishWords })));

/** The language the pane speaks: Vietnamese is there from the start, English comes when it is wanted. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: React.ReactNode }) {
  if (language === "vi") return <WordsContext value={vietnamese}>{children}</WordsContext>;
  return (
    <Suspense fallback={null}>
      <EnglishWords>{children}</EnglishWords>
    </Suspense>
  );
}
