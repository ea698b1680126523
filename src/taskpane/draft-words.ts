import { draftEn } from "../text/draft.en";
import { draftVi } from "../text/draft.vi";
import type { DraftWords } from "../text/draft-words";
import { useWords } from "./words-context";

export const useDraftWords = (): DraftWords => (useWords().language === "en" ? draftEn : draftVi);
