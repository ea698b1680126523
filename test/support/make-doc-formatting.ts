/** Text of one formatting; a paragraph's or cell's end mark is its last letter. */
export interface DocRun {
  readonly text: string;
  readonly font: string | null;
  readonly hidden: boolean;
  /** Absent outside tables. */
  readonly table?: "cell" | "row-end";
}

/** A line as runs, each of whole paragraphs. */
export function runsOf(line: string, font: string | null, hidden: boolean): readonly DocRun[] {
  if (!line.includes("\t")) return [{ text: `${line}\r`, font, hidden }];
  const cells = line.split("\t").flatMap((cell) => `${cell}\x07`.split(/(?<=\n)/).map((paragraph) => paragraph.replace("\n", "\r")));
  return [...cells.map((text) => ({ text, font, hidden, table: "cell" as const })), { text: "\x07", font, hidden, table: "row-end" }];
}

interface Formatted {
  /** In bytes. */
  readonly length: number;
  readonly properties: readonly number[];
}

const inTable = [0x16, 0x24, 1];
const rowEnd = [0x17, 0x24, 1];

/** The formatting of every paragraph: whether it stands in a table and ends a row. */
export function paragraphMarks(runs: readonly DocRun[], width: number): readonly Formatted[] {
  return runs.flatMap((run) =>
    run.text.split(/(?<=[\r\x07])/).map((text) => ({
      length: text.length * width,
      properties: run.table === undefined ? [] : run.table === "cell" ? inTable : [...inTable, ...rowEnd],
    })),
  );
}

const mostPerPage = { characters: 40, paragraphs: 20 };

/** Pages of 512 bytes that say from which byte to which a formatting holds, and where each page begins. */
export function formattedPages(all: readonly Formatted[], start: number, kind: "characters" | "paragraphs"): { pages: readonly Buffer[]; starts: readonly number[] } {
  const pages: Buffer[] = [];
  const starts = [start];
  let at = start;
  for (let first = 0; first < all.length; first += mostPerPage[kind]) {
    const some = all.slice(first, first + mostPerPage[kind]);
    const page = Buffer.alloc(512);
    const places = 4 * (some.length + 1);
    const entry = kind === "characters" ? 1 : 13;
    let end = 510;
    const stored = new Map<string, number>();
    some.forEach((one, i) => {
      page.writeUInt32LE(at, 4 * i);
      at += one.length;
      page.writeUInt32LE(at, 4 * i + 4);
      const key = one.properties.join();
      if (kind === "characters" && one.properties.length === 0) return;
      if (!stored.has(key)) {
        const packed = kind === "characters" ? [one.properties.length, ...one.properties] : packParagraph(one.properties);
        end = (end - packed.length) & ~1;
        page.set(packed, end);
        stored.set(key, end / 2);
      }
      page[places + i * entry] = stored.get(key)!;
    });
    page[511] = some.length;
    pages.push(page);
    starts.push(at);
  }
  return { pages, starts };
}

/** The length is in words; an even number of bytes takes the form with a zero before it. */
function packParagraph(properties: readonly number[]): readonly number[] {
  const whole = [0, 0, ...properties];
  return whole.length % 2 === 1 ? [(whole.length + 1) / 2, ...whole] : [0, whole.length / 2, ...whole];
}
