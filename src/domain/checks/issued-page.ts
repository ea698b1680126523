import type { Catalogue } from "../catalogue";
import { entryOf, hasRole } from "../catalogue-lookup";
import type { DocumentJudgement } from "../classification";
import { stopMarkOf } from "../stop-mark";

/** A catalogue document that was issued (it bears a number or a symbol) and whose page was really read: what is missing there is missing. */
export function isIssuedPage({ entry, facts, problem, textSource, poor }: DocumentJudgement, catalogue: Catalogue): boolean {
  const isDraft = facts.draft || hasRole(entry, "consultation-draft", catalogue);
  const isRead = problem === null && poor !== true && (textSource === "text" || textSource === "ocr");
  return entryOf(entry, catalogue) !== null && facts.symbol !== null && isRead && !isDraft && stopMarkOf(facts) === null;
}
