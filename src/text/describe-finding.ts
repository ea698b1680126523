import type { Finding } from "../domain/finding";
import { findingLegal } from "./finding-legal";
import { titlesEn } from "./finding-titles.en";
import { titlesVi } from "./finding-titles.vi";
import { todoEn } from "./finding-todo.en";
import { todoVi } from "./finding-todo.vi";
import { findingEn } from "./finding.en";
import { findingVi } from "./finding.vi";
import type { Language } from "./language";

/** A finding in words: what it is about, what is wrong, what to do. */
export interface FindingText {
  /** A few words, at most 60 characters, without a full stop. */
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  /** The legal point; `null` when the finding is only the ministry's own caution. */
  readonly legal: string | null;
}

/** A finding as the pane and the command line say it. */
export function describeFinding(finding: Finding, language: Language): FindingText {
  const title = (language === "en" ? titlesEn : titlesVi)[finding.kind];
  const todo = (language === "en" ? todoEn : todoVi)[finding.kind];
  const what = (language === "en" ? findingEn : findingVi)[finding.kind] as (finding: Finding) => string;
  return { title, what: what(finding), todo, legal: findingLegal[language][finding.kind] };
}
