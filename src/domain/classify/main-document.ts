import type { Catalogue } from "../catalogue";
import type { DocumentJudgement } from "../classification";
import { fold } from "../fold";
import { roleOf } from "./consultation";
import type { ReadSubject } from "./seen";

const annex = /^(\d+[ ._-]*)?(phu luc|pl ?\d|danh muc|danh sach|bang |bieu |mau |de cuong|tai lieu|kem theo|du thao)/;

/** The letter or decision, not its annexes; the document the subject names before all others. */
export function mainDocument(documents: readonly DocumentJudgement[], title: ReadSubject, catalogue: Catalogue): DocumentJudgement | undefined {
  let best: DocumentJudgement | undefined;
  let bestRank = -1;
  for (const document of documents) {
    const { facts, attachment, entry } = document;
    const rank =
      (title.symbol !== null && facts.symbol !== null && fold(facts.symbol) === fold(title.symbol) ? 16 : 0) +
      (roleOf(entry, catalogue) === "consultation-letter" ? 8 : 0) +
      (facts.draft ? 0 : 4) +
      (annex.test(fold(attachment || "").replace(/_/g, " ")) ? 0 : 2) +
      (facts.symbol !== null ? 1 : 0) +
      document.confidence / 2;
    if (rank > bestRank) {
      best = document;
      bestRank = rank;
    }
  }
  return best;
}
