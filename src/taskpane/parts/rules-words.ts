import type { Policy } from "../../domain/policy";
import type { Rewordings, RewordedText } from "../../domain/policy-office";
import { guidanceWords } from "../../text/guidance-words";
import type { Language } from "../../text/language";
import { rulesNoteEn } from "../../text/rules-note.en";
import { rulesNoteVi } from "../../text/rules-note.vi";
import type { RulesNoteWords } from "../../text/rules-note-words";
import { useWords } from "../words-context";

export function useRulesNoteWords(): RulesNoteWords {
  return useWords().language === "en" ? rulesNoteEn : rulesNoteVi;
}

/** The ministry's own sentence, where it has one; without an English one the Vietnamese stands. */
export function reworded(said: Rewordings[RewordedText], language: Language): string | null {
  return said === undefined ? null : (language === "en" && said.en) || said.vi;
}

/** What the link to the guidance page is called: as the policy says, else by whose it is. */
export function guidanceName({ texts, officeName = "" }: Policy, language: Language): string {
  return reworded(texts.guidance, language) ?? (officeName === "" ? guidanceWords[language].ministry : guidanceWords[language].own);
}
