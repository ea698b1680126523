import type { TagProblem } from "../domain/check-tag";
import type { TagChange } from "../domain/tag-history";

/** What the form of a document's data and its history say; they load when they are opened. */
export interface TagWords {
  readonly save: string;
  readonly cancel: string;
  readonly saveAnyway: string;
  /** Beside the button, after a press that found only what may be right all the same. */
  readonly lookAgain: string;
  readonly keys: string;
  /** Above the field that finds any entry. */
  readonly anyEntry: string;
  readonly findEntry: string;
  readonly entriesFound: (count: number) => string;
  readonly none: string;
  readonly dateHint: string;
  /** Under a field that says something else than the document. */
  readonly said: (value: string) => string;
  readonly saidNothing: string;
  readonly takeSaid: string;
  readonly problem: (problem: TagProblem) => string;
  readonly history: { readonly heading: string; readonly when: (change: TagChange) => string; readonly empty: string };
}
