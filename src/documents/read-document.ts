import { readingLines, type DocumentReading, type ReadingProblem } from "../domain/document";
import { readFacts } from "../domain/read-facts/read-facts";
import { openBudget } from "./budget";
import { readDocx } from "./docx";
import { fileKind, isEncryptedOffice } from "./file-kind";
import { limits } from "./limits";
import { readPdf } from "./pdf";
import { readPlainText } from "./plain-text";
import { ReadingFailure } from "./reading-failure";

/** A page with fewer letters, and neither type nor number among them, is a scan with a signing program's stamp. */
const lettersOfAPage = 200;

/**
 * Bytes and a name in, text and facts out. What cannot be read has a named problem and the facts of its name;
 * nothing a file contains makes this throw or run past its time.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  try {
    if (bytes.length > limits.input) throw new ReadingFailure("too-large", "input");
    return reading(await withinTime(readLines(bytes)), name);
  } catch (error) {
    return unread(name, error instanceof ReadingFailure ? error.problem : "damaged");
  }
}

/** What is known of a file that was not read. */
export function unread(name: string, problem: ReadingProblem | null): DocumentReading {
  return { textSource: "name-only", problem, lines: [], facts: readFacts([], name), signatures: [] };
}

async function readLines(bytes: Uint8Array): Promise<readonly string[]> {
  switch (fileKind(bytes)) {
    case "zip":
      return (await readDocx(bytes, openBudget())).lines;
    case "pdf":
      return readPdf(bytes, Date.now() + limits.milliseconds / 2);
    case "text":
      return readPlainText(bytes);
    case "ole":
      throw new ReadingFailure(isEncryptedOffice(bytes) ? "encrypted" : "unsupported", "ole");
    case "other":
      throw new ReadingFailure("unsupported", "format");
  }
}

function reading(lines: readonly string[], name: string): DocumentReading {
  const letters = lines.join("").replace(/[^A-Za-zÀ-ỹĐđ]/g, "").length;
  const kept = lines.length > readingLines * 2 ? [...lines.slice(0, readingLines), ...lines.slice(-readingLines)] : lines;
  const facts = readFacts(kept, name);
  const seen = facts.evidence.some((one) => one.kind === "heading" || one.kind === "symbol" || one.kind === "mark");
  if (letters < lettersOfAPage && !seen) {
    const named = readFacts([], name);
    return { textSource: "none", problem: null, lines: letters < 20 ? [] : kept.slice(0, readingLines), facts: named, signatures: [] };
  }
  return { textSource: "text", problem: null, lines: kept.slice(0, readingLines), facts, signatures: [] };
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadingFailure("too-large", "time")), limits.milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
