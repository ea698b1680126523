import { createContext, useContext } from "react";
import type { LoadedRules } from "../config/load-rules";
import type { DeskWords } from "../text/desk-words";
import type { Language } from "../text/language";

/** What every part of the desk knows. */
export interface Desk {
  readonly language: Language;
  readonly words: DeskWords;
  readonly rules: LoadedRules;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("a part of the desk was shown outside it");
  return desk;
}
