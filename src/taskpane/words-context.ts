import { createContext, useContext } from "react";
import type { SendFindingKind } from "../domain/finding";
import type { FindingWords } from "../text/finding-words";
import { findingWordsVi } from "../text/finding-words.vi";
import type { Language } from "../text/language";
import type { PaneText } from "../text/pane-text";
import { paneVi } from "../text/pane.vi";

export interface Words {
  readonly language: Language;
  readonly text: PaneText;
  /** What the send event finds too; the words of the other findings come with their cards. */
  readonly findings: FindingWords<SendFindingKind>;
}

export const vietnamese: Words = { language: "vi", text: paneVi, findings: findingWordsVi };
export const WordsContext = createContext<Words>(vietnamese);

export const useWords = (): Words => useContext(WordsContext);
