import type { Language } from "../state/page-state";
import { en } from "./en";
import { vi, type Words } from "./vi";

export type { Words };

export function wordsOf(language: Language): Words {
  return language === "vi" ? vi : en;
}
