/** A Word file of 300 pages (9,000 paragraphs): our reader, which also checks the sum of every part it reads, beside mammoth's raw text, in the same run. */
import { randomInt } from "node:crypto";
import { pathToFileURL } from "node:url";
import mammoth from "mammoth";
import { openBudget } from "../../src/documents/budget";
import { readDocx } from "../../src/documents/docx";
import { aZip } from "../support/make-office";
import { docxParts, paragraph } from "../support/make-docx-parts";

const runs = 7;
const words = "căn cứ luật ban hành văn bản quy phạm pháp luật bộ trưởng bộ tư pháp báo cáo kết quả thực hiện nhiệm vụ".split(" ");

export interface DocxBench {
  readonly ours: number;
  readonly mammoth: number;
  /** How many times as fast ours is. */
  readonly ratio: number;
}

/** Medians in milliseconds. */
export async function benchDocx(): Promise<DocxBench> {
  const bytes = longDocument();
  const taken = { ours: [] as number[], mammoth: [] as number[] };
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    into.push(performance.now() - started);
  };
  // Turn and turn about, so that a machine that grows busy slows both.
  for (let run = 0; run < runs; run++) {
    await timed(taken.ours, () => readDocx(bytes, openBudget()));
    await timed(taken.mammoth, () => mammoth.extractRawText({ buffer: Buffer.from(bytes) }));
  }
  const [ours, theirs] = [median(taken.ours), median(taken.mammoth)];
  return { ours, mammoth: theirs, ratio: theirs / ours };
}

function longDocument(): Uint8Array {
  const sentence = () => Array.from({ length: 7 }, () => words[randomInt(words.length)]).join(" ");
  return aZip(docxParts(Array.from({ length: 9000 }, (_, i) => paragraph(`${i + 1}. ${sentence()}`)).join("")));
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { ours, mammoth: theirs, ratio } = await benchDocx();
  console.log(`\nReading a docx of 9,000 paragraphs, median of ${runs} (ms)\n\n   ours   mammoth   ratio\n${ours.toFixed(0).padStart(7)} ${theirs.toFixed(0).padStart(9)} ${ratio.toFixed(1).padStart(7)}\n`);
}
