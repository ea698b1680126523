import type { Persona } from "../../mailboxes/people";
import type { Language, PageState, ThemeChoice } from "./page-state";

/** What the page remembers in this browser: who one was, language, theme, width of the pane. Never mail. */
const key = "evanban-local-outlook";

interface Kept {
  readonly persona: Persona["id"];
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly paneWidth: number;
}

function read(): Partial<Kept> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Kept>;
  } catch {
    return {};
  }
}

let last = "";

export const kept = {
  persona: () => read().persona,
  language: () => read().language,
  theme: () => read().theme,
  paneWidth: () => read().paneWidth,
  save({ persona, language, theme, paneWidth }: PageState): void {
    const text = JSON.stringify({ persona: persona.id, language, theme, paneWidth } satisfies Kept);
    if (text === last) return;
    last = text;
    localStorage.setItem(key, text);
  },
};
