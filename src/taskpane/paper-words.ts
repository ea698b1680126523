import { paperEn } from "../text/paper.en";
import { paperVi } from "../text/paper.vi";
import type { PaperWords } from "../text/paper-words";
import { useWords } from "./words-context";

export function usePaperWords(): PaperWords {
  return useWords().language === "en" ? paperEn : paperVi;
}
