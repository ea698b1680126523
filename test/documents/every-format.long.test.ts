import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { crossFormatFigures, oldFontDifferences, type CorpusRow } from "../corpus/every-format";
import { layOut, pageFormats } from "../support/makers/lay-out";
import { markedPages, unmarkedPages, type MarkedPage, type Marks } from "../support/makers/marked-pages";
import { factsOf, hasReader, readAs } from "../support/makers/readers";
import { describeWithShared } from "../support/shared";

const readable = pageFormats.filter(hasReader);

describeWithShared(["corpus", "texts.jsonl"], "real documents laid out in every format", (file) => {
  // All rows in all formats are `npm run corpus`'s to read; a sixth of them shows the same in seconds.
  const rows = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as CorpusRow).filter((_, i) => i % 6 === 0);
  const read = crossFormatFigures(rows);

  test("give type and symbol in 99 of 100, whatever the format", async () => {
    const { figures } = await read;
    const shares = [...figures].map(([format, one]) => ({ format, type: one.type / one.documents, symbol: one.symbol / one.symbols }));
    expect(shares.filter(({ type, symbol }) => type < 0.98 || symbol < 0.98)).toEqual([]);
  }, 60_000);

  test("say the same in every format that keeps the lines as they were typed", async () => {
    const { differences } = await read;
    expect(differences.filter((one) => !/^\S+ (pdf|html) /.test(one))).toEqual([]);
  }, 60_000);

  test("say the same in the fonts of the 1990s", async () => {
    const { documents, differences } = await oldFontDifferences(rows.slice(0, 40));
    expect(documents).toBeGreaterThan(30);
    expect(differences).toEqual([]);
  }, 60_000);

  test.each(["pdf", "html"] as const)("say the same in 49 of 50 %s files, whose lines end elsewhere", async (format) => {
    const one = (await read).figures.get(format)!;
    expect(one.same / one.documents).toBeGreaterThan(0.98);
  }, 60_000);
});

const marksOf = ({ secrecy, circulation, urgency }: Marks): Marks => ({ secrecy, circulation, urgency });

async function seenIn(page: MarkedPage): Promise<Readonly<Record<string, Marks>>> {
  const seen: Record<string, Marks> = {};
  for (const format of readable) seen[format] = marksOf(factsOf(await readAs(format, layOut(page.sheet, format, page.around))));
  return seen;
}

const inEveryFormat = (marks: Marks) => Object.fromEntries(readable.map((format) => [format, marks]));

describe("a mark is seen in every format", () => {
  test.each(markedPages().map((page) => [page.name, page] as const))("%s", async (_name, page) => {
    expect(await seenIn(page)).toEqual(inEveryFormat(page.marks));
  });
});

describe("a page that only speaks of secrecy carries no mark", () => {
  test.each(unmarkedPages().map((page) => [page.name, page] as const))("%s", async (_name, page) => {
    expect(await seenIn(page)).toEqual(inEveryFormat(page.marks));
  });
});
