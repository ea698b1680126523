import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import type { Catalogue } from "../../src/domain/catalogue";
import { classifyMail } from "../../src/domain/classify/classify-mail";
import { readingLines, type DocumentFacts, type DocumentReading } from "../../src/domain/document";
import { fold } from "../../src/domain/fold";
import type { OutgoingMail } from "../../src/domain/mail";
import { typeName, typeOfAbbreviation } from "../../src/domain/read-facts/document-types";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { readDocument } from "../../src/documents/read-document";

/** Accuracy over the shared corpus, row by row where it is wrong: `npx tsx test/corpus/run.ts [--rows 20]`. */

interface Labelled {
  readonly id: string;
  readonly type: string;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly text?: string;
  readonly entry?: string | null;
  readonly sure?: boolean;
  readonly defensible?: readonly string[];
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const corpus = path.join(process.env["EVANBAN_SHARED"] ?? path.join(root, "../shared"), "corpus");
const rowsShown = Number(process.argv[process.argv.indexOf("--rows") + 1]) || 15;
if (!existsSync(corpus)) {
  console.log(`No corpus at ${corpus}: nothing measured. Set EVANBAN_SHARED to the shared folder.`);
  process.exit(0);
}
const catalogue = JSON.parse(readFileSync(path.join(root, "assets/catalogue.json"), "utf8")) as Catalogue;

function rows<T>(file: string): T[] {
  return readFileSync(path.join(corpus, file), "utf8").trim().split("\n").map((line) => JSON.parse(line) as T);
}

class Score {
  private right = 0;
  private near = 0;
  private all = 0;
  private readonly wrong: string[] = [];
  constructor(private readonly name: string) {}
  add(verdict: "right" | "near" | "wrong", row: string): void {
    this.all++;
    if (verdict === "right") this.right++;
    else if (verdict === "near") this.near++;
    if (verdict !== "right") this.wrong.push(`  ${verdict === "near" ? "near " : "WRONG"} ${row}`);
  }
  print(): void {
    const percent = (part: number) => `${((100 * part) / Math.max(1, this.all)).toFixed(1)} % (${part}/${this.all})`;
    console.log(`${this.name}: right ${percent(this.right)}${this.near ? `, with defensible ${percent(this.right + this.near)}` : ""}`);
    for (const line of this.wrong.sort().reverse().slice(0, rowsShown)) console.log(line);
  }
}

function mail(subject: string, body: string, attachments: readonly { name: string; reading: DocumentReading | null }[]): OutgoingMail {
  return {
    from: { address: "vanphongbo@moj.gov.vn", name: "" },
    sender: null,
    recipients: [],
    recipientsComplete: true,
    subject,
    body: { ownText: body, quotedText: "" },
    attachments: attachments.map((one, i) => ({ ...one, id: String(i), contentType: "", size: 1000, isInline: false })),
    supplied: null,
  };
}

function reading(text: string, name: string): DocumentReading {
  const lines = text.split("\n");
  return { textSource: "text", problem: null, lines: lines.slice(0, readingLines), facts: readFacts(lines, name), signatures: [] };
}

/** How sure the answers are, and how often they are right at that: printed at the end. */
const reliability = new Map<number, { right: number; all: number }>();

function judged(score: Score, row: Labelled, subject: string, body: string, attachments: Parameters<typeof mail>[2]): void {
  const { message } = classifyMail(mail(subject, body, attachments), catalogue);
  const verdict = message.entry === row.entry ? "right" : row.defensible?.includes(message.entry ?? "X-03") ? "near" : "wrong";
  const band = Math.min(9, Math.floor(message.confidence * 10));
  const cell = reliability.get(band) ?? { right: 0, all: 0 };
  reliability.set(band, { right: cell.right + (verdict === "wrong" ? 0 : 1), all: cell.all + 1 });
  score.add(verdict, `${row.id} ${row.entry}${row.sure ? "" : "?"} => ${message.entry} ${message.confidence} [${message.alternatives.map((one) => `${one.entry} ${one.confidence}`).join(", ")}] ${subject.slice(0, 150) || row.title.slice(0, 120)}`);
}

const texts = rows<Labelled & { text: string }>("texts.jsonl");
const titles = rows<Labelled>("titles.jsonl").filter((row) => row.entry !== undefined);

const type = new Score("texts: type");
const symbol = new Score("texts: symbol");
const date = new Score("texts: date");
const marks = new Score("texts: no false mark");
const tight = (text: string) => fold(text).replace(/\s/g, "");
for (const row of texts) {
  const facts: DocumentFacts = readFacts(row.text.split("\n"), "scan0001.pdf");
  type.add(facts.type && fold(typeName(facts.type)) === fold(row.type) ? "right" : "wrong", `${row.id} ${row.type} => ${facts.type}`);
  if (row.symbol) symbol.add(facts.symbol && tight(facts.symbol) === tight(row.symbol) ? "right" : "wrong", `${row.id} ${row.symbol} => ${facts.symbol}`);
  if (row.date) date.add(facts.issuedDate === row.date ? "right" : "wrong", `${row.id} ${row.date} => ${facts.issuedDate}`);
  marks.add(facts.secrecy === null && facts.circulation === null ? "right" : "wrong", `${row.id} ${facts.secrecy} ${facts.circulation}`);
}
[type, symbol, date, marks].forEach((score) => score.print());

const attached = new Score("texts: entry, document attached as scan0001.pdf");
for (const row of texts.filter((one) => one.entry !== undefined)) judged(attached, row, "Kính gửi các đơn vị", "Xin gửi kèm văn bản.", [{ name: "scan0001.pdf", reading: reading(row.text, "scan0001.pdf") }]);
attached.print();

const numbered = new Score("titles: entry, \"<type> số <symbol> <title>\" as subject");
const named = new Score("titles: entry, \"<type>: <title>\" as subject");
const bare = new Score("titles: entry, the same without diacritics, file \"<number>_<type>.pdf\" unread");
const page = new Score("titles: entry, a page with heading and title attached, number unread");
for (const row of titles) {
  const title = row.title;
  const known = row.type === "Không rõ" ? "Công văn" : row.type;
  judged(numbered, row, row.symbol ? `${known} số ${row.symbol} ${title}` : `${known} ${title}`, "Kính gửi các đơn vị.", []);
  judged(named, row, `${known}: ${title}`, "", []);
  const abbreviation = (row.symbol && /\/(?:\d{4}\/)?([^-_/]+)/.exec(row.symbol)?.[1]) || "";
  const file = row.symbol && typeOfAbbreviation(abbreviation) ? `${/^\d+/.exec(row.symbol)?.[0]}_${abbreviation}.signed.pdf` : known === "Công văn" ? "cv.pdf" : "scan0001.pdf";
  judged(bare, row, `${fold(known)}: ${fold(title)}`, "", [{ name: file, reading: null }]);
  const head = known === "Công văn" ? `BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      ${row.symbol?.replace(/^[^/]*/, "") ?? "/BTP-VP"}\tHà Nội, ngày     tháng 3 năm 2016\nV/v ${title.replace(/^(v\/v|về việc)\s*/i, "")}\n\nKính gửi: Các đơn vị thuộc Bộ` : `BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: ${row.symbol?.replace(/^\d+/, "    ") ?? "/BTP"}\n\n${known.toUpperCase()}\n${title}\n\nCăn cứ quy định`;
  judged(page, row, "Chuyển văn bản", "Gửi các anh chị.", [{ name: "scan0001.pdf", reading: reading(head, "scan0001.pdf") }]);
}
[numbered, named, bare, page].forEach((score) => score.print());

const everyday = new Score("everyday: called nothing");
for (const row of rows<{ id: string; text: string }>("everyday.jsonl")) {
  const subject = row.text.split(/\s+/).slice(0, 8).join(" ");
  const { message } = classifyMail(mail(subject, row.text, []), catalogue);
  everyday.add(message.entry === null ? "right" : "wrong", `${row.id} => ${message.entry} ${message.confidence} ${JSON.stringify(message.evidence.map((one) => one.text))} ${subject}`);
}
everyday.print();

interface Truth {
  readonly file: string;
  readonly type: string;
  readonly symbol: string | null;
  readonly issuedDate: string | null;
  readonly entry: string | null;
  readonly second: string;
  readonly textLayer: number;
}
const pageType = new Score("attachments with a text layer: type");
const pageSymbol = new Score("attachments with a text layer: symbol");
const pageEntry = new Score("attachments with a text layer: entry");
const nameType = new Score("attachments: type by name and page");
for (const truth of rows<Truth>("attachments/truth.jsonl")) {
  const bytes = new Uint8Array(readFileSync(path.join(corpus, "attachments", truth.file)));
  const read = await readDocument(bytes, truth.file);
  if (truth.type !== "other") nameType.add(read.facts.type === truth.type ? "right" : "wrong", `${truth.file} ${truth.type} => ${read.facts.type} (${read.textSource}, ${read.problem})`);
  if (read.textSource !== "text" || truth.textLayer < 400) continue;
  const neutral = await readDocument(bytes, "scan0001.pdf");
  pageType.add(neutral.facts.type === truth.type || truth.type === "other" ? "right" : "wrong", `${truth.file} ${truth.type} => ${neutral.facts.type}`);
  if (truth.symbol) pageSymbol.add(neutral.facts.symbol && tight(neutral.facts.symbol) === tight(truth.symbol) ? "right" : "wrong", `${truth.file} ${truth.symbol} => ${neutral.facts.symbol}`);
  const { message } = classifyMail(mail("Chuyển văn bản", "", [{ name: "scan0001.pdf", reading: neutral }]), catalogue);
  pageEntry.add(message.entry === truth.entry ? "right" : message.entry === truth.second ? "near" : "wrong", `${truth.file} ${truth.entry} => ${message.entry} ${message.confidence}`);
}
[nameType, pageType, pageSymbol, pageEntry].forEach((score) => score.print());

console.log("reliability of entries (confidence: right or defensible / all)");
for (const [band, cell] of [...reliability].sort(([a], [b]) => a - b)) console.log(`  ${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)}: ${cell.right}/${cell.all}`);
