import type { Finding, FindingKind } from "../domain/finding";

export type FindingOf<K extends FindingKind> = Finding extends infer F ? (F extends Finding ? (K extends F["kind"] ? F : never) : never) : never;

/** Everything said of some kinds of finding, in one language. */
export interface FindingWords<K extends FindingKind> {
  /** At most 60 characters, no full stop. */
  readonly titles: { readonly [kind in K]: string };
  /** What is wrong, with the things it is wrong about named: a sentence. */
  readonly reasons: { readonly [kind in K]: (finding: FindingOf<kind>) => string };
  /** What to do: a sentence. */
  readonly todo: { readonly [kind in K]: string };
  /**
   * The legal point; `null` where it is the ministry's own caution and no rule says it. The catalogue is never quoted here: its
   * reconstructed entries are not law.
   */
  readonly legal: { readonly [kind in K]: string | null };
}
