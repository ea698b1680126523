import type { DocumentReading, ReadingProblem } from "./document";
import { nameFacts } from "./read-facts/name-facts";

/** What is known of a file that was not read: its name still says something. */
export function unreadDocument(name: string, problem: ReadingProblem | null): DocumentReading {
  return { textSource: "name-only", problem, lines: [], facts: nameFacts(name), signatures: [] };
}
