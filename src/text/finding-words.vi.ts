import type { SendFindingKind } from "../domain/finding";
import { legalVi } from "./finding-legal.vi";
import { titlesVi } from "./finding-titles.vi";
import { todoVi } from "./finding-todo.vi";
import { findingVi } from "./finding.vi";
import type { FindingWords } from "./finding-words";

/** The findings of the send event in Vietnamese, the original. */
export const findingWordsVi: FindingWords<SendFindingKind> = { titles: titlesVi, reasons: findingVi, todo: todoVi, legal: legalVi };
