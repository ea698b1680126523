import type { DecidingFacts, DocumentFacts, DocumentSignature, ReadingProblem, TextSource } from "./document";
import type { Evidence } from "./evidence";

/** The entry of the catalogue a text belongs to; `null` is "not a catalogue document". */
export interface EntryJudgement {
  /** Code of an entry or of an exclusion. */
  readonly entry: string | null;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** The next best, best first. */
  readonly alternatives: readonly { readonly entry: string; readonly confidence: number }[];
  readonly evidence: readonly Evidence[];
  /** The whole reckoning, best first: what "Vì sao?" tells. Empty where a mark on the page decided. */
  readonly considered: readonly Candidate[];
}

/** What an entry was weighed by; `null` is "not a catalogue document". */
export interface Candidate {
  readonly entry: string | null;
  readonly confidence: number;
  /** The sum of its reasons, in the unit of a cue's weight. */
  readonly score: number;
  /** Only told of the best few. */
  readonly reasons: readonly Reason[];
}

/**
 * `type-fits`, `type-differs`: the document's type is or is not one the entry may have. `phrase`, `against`: a cue of the catalogue.
 * `answers`: the letter says which document it answers. `text-limit`: running text may only tip the balance. `exclusion`: an exclusion wins over entries. `nothing`: what words alone
 * have to beat. `everyday`: the mail sounds like everyday mail.
 */
export type ReasonKind = "type-fits" | "type-differs" | "phrase" | "against" | "answers" | "text-limit" | "exclusion" | "nothing" | "everyday";

export interface Reason {
  readonly kind: ReasonKind;
  readonly points: number;
  /** The words said, or the type; empty where the kind says all. */
  readonly text: string;
  /** As of evidence; empty where the kind says all. */
  readonly where: string;
}

export interface DocumentJudgement extends EntryJudgement {
  /** Id and name of the attachment; both `null` for a document set out in the body. */
  readonly attachmentId: string | null;
  readonly attachment: string | null;
  readonly facts: DocumentFacts;
  readonly textSource: TextSource;
  readonly problem: ReadingProblem | null;
  readonly signatures: readonly DocumentSignature[];
  /** True when its text came out broken or was guessed at. */
  readonly poor?: boolean;
}

export interface Classification {
  /** The entry of the main document (the letter or decision, not its annexes). */
  readonly message: EntryJudgement;
  readonly documents: readonly DocumentJudgement[];
}

/** As much of a judged document as the checks ask about. */
export interface JudgedDocument {
  readonly attachmentId: string | null;
  readonly attachment: string | null;
  readonly entry: string | null;
  readonly facts: DecidingFacts;
}

/** As much of a classification as the checks ask about; all that the send event works out. */
export interface JudgedMail<D extends JudgedDocument = JudgedDocument> {
  readonly message: { readonly entry: string | null };
  readonly documents: readonly D[];
}
