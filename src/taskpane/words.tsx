import { createContext, useContext } from "react";
import type { Language } from "../text/language";
import { paneEn } from "../text/pane.en";
import type { PaneText } from "../text/pane-text";
import { paneVi } from "../text/pane.vi";

interface Words {
  readonly language: Language;
  readonly text: PaneText;
}

const WordsContext = createContext<Words>({ language: "vi", text: paneVi });

export function WordsProvider({ language, children }: { readonly language: Language; readonly children: React.ReactNode }) {
  return <WordsContext value={language === "en" ? english : vietnamese}>{children}</WordsContext>;
}

export const useWords = (): Words => useContext(WordsContext);

const vietnamese: Words = { language: "vi", text: paneVi };
const english: Words = { language: "en", text: paneEn };
