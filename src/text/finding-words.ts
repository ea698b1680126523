import type { Finding, FindingKind } from "../domain/finding";

/** At most 60 characters, no full stop. */
export type FindingTitles = { readonly [K in FindingKind]: string };

/** A sentence. */
export type FindingTodo = { readonly [K in FindingKind]: string };

export type FindingOf<K extends FindingKind> = Finding extends infer F ? (F extends Finding ? (K extends F["kind"] ? F : never) : never) : never;

/** What is wrong, with the things it is wrong about named: a sentence. */
export type FindingReasons = { readonly [K in FindingKind]: (finding: FindingOf<K>) => string };
