import { hiddenCharacters } from "./read-address";

export interface SubjectToken {
  readonly entry: string;
  readonly unit: string;
  /** ISO date, or "" when the document has none. */
  readonly date: string;
  /** First eight characters of the document's id. */
  readonly shortId: string;
}

/** Puts the token that survives every mail system before a person's subject. */
export function withSubjectToken(token: SubjectToken, subject: string): string {
  return `[EDOC:${part(token.entry)}:${part(token.unit)}:${part(token.date)}:${part(token.shortId)}] ${subject.replace(hiddenCharacters, " ").replace(/ +/g, " ")}`.slice(0, 255);
}

/** `null` when the subject carries none. */
export function readSubjectToken(subject: string): SubjectToken | null {
  const found = /\[EDOC:([^:\]\s]{1,40}):([^:\]\s]{1,40}):(\d{4}-\d{2}-\d{2}|-):([0-9a-f]{8})\]/.exec(subject);
  return found === null ? null : { entry: found[1]!, unit: found[2]!, date: found[3] === "-" ? "" : found[3]!, shortId: found[4]! };
}

function part(text: string): string {
  return text.replace(/[^0-9A-Za-z\u00C0-\u1EF9._-]/g, "").slice(0, 40) || "-";
}
