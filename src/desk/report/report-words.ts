import { createContext, useContext } from "react";
import type { Language } from "../../text/language";
import { showCount, showDecimal, showShare } from "../../text/numbers";
import { reportEn } from "../../text/report.en";
import { reportVi } from "../../text/report.vi";
import type { ReportWords } from "../../text/report-words";

/** The report's words and the way its numbers are written. */
export interface Speech {
  readonly language: Language;
  readonly say: ReportWords;
  readonly count: (value: number) => string;
  /** Of a figure by its kind; `null` is said in words, never as nothing or zero. */
  readonly figure: (value: number | null, kind: "count" | "days" | "share") => string;
}

export function speechOf(language: Language): Speech {
  const say = language === "vi" ? reportVi : reportEn;
  const show = { count: showCount, days: showDecimal, share: showShare };
  return { language, say, count: (value) => showCount(value, language), figure: (value, kind) => (value === null ? say.notKnown : show[kind](value, language)) };
}

export const SpeechContext = createContext<Speech>(speechOf("vi"));
export const useSpeech = (): Speech => useContext(SpeechContext);
