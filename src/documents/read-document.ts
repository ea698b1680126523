import { readingLines, type DocumentFacts, type DocumentReading, type InnerDocument } from "../domain/document";
import { readFacts } from "../domain/read-facts/read-facts";
import { unreadDocument } from "../domain/unread-document";
import { openBudget, type Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { mostInside } from "./containers/inner-files";
import { fileKind, type FileKind } from "./file-kind";
import { limits } from "./limits";
import { mendLines } from "./old-fonts/mend-lines";
import { ReadingFailure } from "./reading-failure";
import { readText, type ReadingParts, type ReadText } from "./read-text";
import type { SignatureOptions } from "./signatures/signature-options";

export interface ReadingOptions extends ReadingParts, SignatureOptions {}

/** Files in files in files: deeper ones are not opened. */
const deepest = 3;
/** The strongest first. */
const secrecies = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"] as const;
const circulations = ["TÀI LIỆU THU HỒI", "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI"] as const;
/** A page with fewer letters, and neither type nor number among them, says nothing. */
const lettersOfAPage = 200;
/** Characters of a line that leave this folder: what judges a document runs on the pane's own thread. */
const lineKept = 1000;

/**
 * Bytes and a name in, text and facts out. What cannot be read has a named problem and the facts of its name;
 * nothing a file contains makes this throw or run past its time.
 */
export function readDocument(bytes: Uint8Array, name: string, options: ReadingOptions = {}): Promise<DocumentReading> {
  return readWithin(bytes, name, options, openBudget(), 0);
}

async function readWithin(bytes: Uint8Array, name: string, options: ReadingOptions, budget: Budget, depth: number): Promise<DocumentReading> {
  try {
    if (bytes.length > limits.input) throw new ReadingFailure("too-large", "input");
    const kind = fileKind(bytes);
    const text = mended(await withinTime(readText(bytes, kind, options, budget), budget));
    const signatures = kind === "pdf" || kind === "zip" ? await withinTime(signaturesOf(bytes, kind, options, budget), budget) : [];
    const reading = { ...readingOf(await withScan(bytes, kind, text, options), name), signatures };
    return text.inside === undefined ? reading : withInside(reading, await readInside(text.inside, options, budget, depth));
  } catch (error) {
    // What no reader foresaw in a hostile file is a damaged file; the Worker that read it is none the worse.
    return unreadDocument(name, error instanceof ReadingFailure ? error.problem : "damaged");
  }
}

/** Letters of fonts whose names said nothing: by how many more syllables another reading of them makes. */
function mended(text: ReadText): ReadText {
  const { lines, poor } = mendLines(text.lines);
  return { ...text, lines, poor: poor || text.poor };
}

/** Files inside share the time of the outer one. */
async function readInside(files: NonNullable<DocumentText["inside"]>, options: ReadingOptions, budget: Budget, depth: number): Promise<readonly InnerDocument[]> {
  const inside: InnerDocument[] = [];
  for (const { name, bytes } of files) {
    // A file without bytes is one that could not be unfolded.
    const problem = bytes.length === 0 ? "damaged" : depth >= deepest || inside.length >= mostInside ? "too-large" : null;
    inside.push({ name, reading: problem === null ? await readWithin(bytes, name, options, budget, depth + 1) : unreadDocument(name, problem) });
  }
  return inside;
}

/** What is inside counts for the whole where a mail goes by the file alone, as it does at send: a mark, and a document nobody could read. */
function withInside(reading: DocumentReading, inside: readonly InnerDocument[]): DocumentReading {
  const readings = inside.map((one) => one.reading);
  const marks = [reading, ...readings].map((one) => one.facts);
  const strongest = <T,>(order: readonly T[], of: (facts: DocumentFacts) => T | null) => order.find((mark) => marks.some((one) => of(one) === mark)) ?? null;
  const { facts, problem } = reading;
  return {
    ...reading,
    inside,
    own: { secrecy: facts.secrecy, circulation: facts.circulation, draft: facts.draft, problem },
    problem: reading.problem ?? readings.find(({ problem }) => problem !== null)?.problem ?? null,
    facts: { ...facts, secrecy: strongest(secrecies, (one) => one.secrecy), circulation: strongest(circulations, (one) => one.circulation), draft: marks.some(({ draft }) => draft) },
  };
}

/** Signatures are looked for with code of their own, which only a signed file needs. */
async function signaturesOf(bytes: Uint8Array, kind: FileKind, options: SignatureOptions, budget: Budget): Promise<DocumentReading["signatures"]> {
  const { readSignatures } = await import("./signatures/read-signatures");
  return readSignatures(bytes, kind, options, budget);
}

/** The letters of a picture, where they may be recognised and are; else the text layer, such as it is. */
async function withScan(bytes: Uint8Array, kind: FileKind, text: ReadText, { scans, progress, signal }: ReadingOptions): Promise<ReadText> {
  const scanned = text.scanned ?? text.needsOcr?.[0] === 1;
  if (!scanned) return text;
  const isGivenUp = () => signal?.aborted === true;
  if (!scans || isGivenUp()) return { ...text, scanned };
  try {
    const recognised = await scans.read(bytes, kind === "image" ? "image" : "pdf", { progress, signal });
    // Number and date are often put on a scan as text by the document system; they are better than any recognition.
    return { ...recognised, lines: [...recognised.lines, ...(text.lines.length > 0 ? ["", ...text.lines] : [])], pages: recognised.pages ?? text.pages, scanned };
  } catch (error) {
    if (isGivenUp()) return { ...text, scanned };
    if (error instanceof ReadingFailure && error.problem !== "unsupported") throw error;
    // Without the engine (not served, no memory for it) a scan is a scan nobody has read.
    return { ...text, scanned };
  }
}

function readingOf(text: ReadText, name: string): DocumentReading {
  const { scanned = false, source, confidence, sureWords, pages = null, poor = false } = text;
  const ocr = source === "ocr";
  const lines = text.lines.length > readingLines * 2 ? [...text.lines.slice(0, readingLines), ...text.lines.slice(-readingLines)] : text.lines;
  const facts = readFacts(lines, name, ocr ? { ocr, confidence, sureFigures: true, sureWords } : {});
  const letters = lines.join("").replace(/[^A-Za-zÀ-ỹĐđ]/g, "").length;
  const seen = facts.evidence.some((one) => one.kind === "heading" || one.kind === "symbol" || one.kind === "mark");
  const kept = lines.slice(0, readingLines).map((line) => line.slice(0, lineKept));
  const common = { problem: null, signatures: [], pages, ...(poor ? { poor } : {}) };
  if (ocr) return { ...common, textSource: "ocr", lines: kept, facts };
  if (text.inside === undefined && letters < lettersOfAPage && !seen && (scanned || letters < 20)) return { ...common, textSource: "none", lines: letters < 20 ? [] : kept, facts: readFacts([], name) };
  return { ...common, textSource: "text", lines: kept, facts };
}

async function withinTime<T>(work: Promise<T>, budget: Budget): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadingFailure("too-large", "time")), Math.max(0, budget.left()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
