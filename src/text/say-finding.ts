import type { Finding, FindingKind } from "../domain/finding";
import type { FindingWords } from "./finding-words";

/** A finding in words: what it is about, what is wrong, what to do. */
export interface FindingText {
  /** A few words, at most 60 characters, without a full stop. */
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  /** The legal point; `null` when the finding is only the ministry's own caution. */
  readonly legal: string | null;
}

/** A finding in the words given, which must know its kind. */
export function sayFinding<K extends FindingKind>(finding: Finding & { readonly kind: K }, { titles, reasons, todo, legal }: FindingWords<K>): FindingText {
  const { kind } = finding;
  const what = reasons[kind] as (finding: Finding) => string;
  return { title: titles[kind], what: what(finding), todo: todo[kind], legal: legal[kind] };
}
