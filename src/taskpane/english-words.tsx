import { findingWordsEn } from "../text/finding-words.en";
import { paneEn } from "../text/pane.en";
import { WordsContext } from "./words-context";

/** The pane in English; it comes when Outlook does not speak Vietnamese. */
export function EnglishWords({ children }: { readonly children: React.ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

const words = { language: "en", text: paneEn, findings: findingWordsEn } as const;
