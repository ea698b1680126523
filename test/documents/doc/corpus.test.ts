import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import WordExtractor from "word-extractor";
import { openBudget } from "../../../src/documents/budget";
import { isCompoundFile } from "../../../src/documents/doc/compound-file";
import { readDoc } from "../../../src/documents/doc/read-doc";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { readingLines } from "../../../src/domain/document";
import { describeWithShared } from "../../support/shared";

const words = (text: string) => text.normalize("NFC").split(/[\s\u00a0]+/).filter((word) => word !== "");
const plain = (text: string) => words(text).join(" ").replace(/[–—]/g, "-").replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Words that stand more often in the one text than in the other. */
function unmatched(wanted: readonly string[], given: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

describeWithShared(["corpus", "attachments"], "real Word files", (folder) => {
  const files = readdirSync(folder).filter((file) => /\.doc$/i.test(file) && isCompoundFile(readFileSync(path.join(folder, file))));
  const read = (file: string) => readDoc(new Uint8Array(readFileSync(path.join(folder, file))), openBudget());
  const truth = readFileSync(path.join(folder, "truth.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as { file: string; type: string; symbol: string | null; issuedDate: string | null });

  test("are there", () => expect(files.length).toBeGreaterThan(7));

  test.each(files)("%s has the words another reader finds, cell by cell", async (file) => {
    const other = await new WordExtractor().extract(readFileSync(path.join(folder, file)));
    const body = plain(other.getBody());
    const all = [body, ...[other.getHeaders(), other.getFooters(), other.getFootnotes(), other.getTextboxes()].map(plain)].join(" ");
    const { lines } = read(file);
    const missed = lines.flatMap((line) => line.split("\t")).map(plain).filter((cell) => !all.includes(cell));
    // The other reader takes a few codes of formatting for deletion and loses half a sentence of one file.
    expect(missed.filter((cell) => !/phương thức gửi văn bản đến các tổ chức/.test(cell))).toEqual([]);
    // Long documents lose their middle; the others have every word.
    if (lines.length < readingLines) expect(unmatched(words(body), words(plain(lines.join(" "))))).toEqual([]);
  });

  test.each(truth.filter(({ file, symbol, type }) => files.includes(file) && type !== "other" && symbol !== null && !symbol.includes("?")))("$file gives type, number and date a person read", ({ file, ...said }) => {
    const { type, symbol, issuedDate } = readFacts(read(file).lines, "scan0001.doc");
    expect({ type, symbol, issuedDate }).toEqual({ type: said.type, symbol: said.symbol, issuedDate: said.issuedDate });
  });

  test("have the head of the page as two columns", () => {
    const heads = files.map((file) => read(file).lines.slice(0, 5)).filter((lines) => lines.some((line) => /\tCỘNG H[ÒO][AÀ] XÃ HỘI/.test(line)));
    expect(heads.length).toBeGreaterThan(6);
  });
});
