import { createContext, useContext } from "react";
import type { Language } from "../text/language";
import type { PaneText } from "../text/pane-text";
import { paneVi } from "../text/pane.vi";

export interface Words {
  readonly language: Language;
  readonly text: PaneText;
}

export const vietnamese: Words = { language: "vi", text: paneVi };
export const WordsContext = createContext<Words>(vietnamese);

export const useWords = (): Words => useContext(WordsContext);
