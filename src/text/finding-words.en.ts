import type { SendFindingKind } from "../domain/finding";
import { legalEn } from "./finding-legal.en";
import { titlesEn } from "./finding-titles.en";
import { todoEn } from "./finding-todo.en";
import { findingEn } from "./finding.en";
import type { FindingWords } from "./finding-words";

/** The findings of the send event in English. */
export const findingWordsEn: FindingWords<SendFindingKind> = { titles: titlesEn, reasons: findingEn, todo: todoEn, legal: legalEn };
