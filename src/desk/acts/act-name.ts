import type { AnswerKind } from "../../domain/answer";
import type { DeskWords } from "../../text/desk-words";

/** What an act is called; `null` for what the desk says by itself. */
export function actName(kind: AnswerKind | "withdrawn" | "undone", words: DeskWords): string | null {
  return (words.acts.name as Readonly<Partial<Record<string, string>>>)[kind] ?? null;
}
