import { classifyMail } from "../../src/domain/classify/classify-mail";
import { readingLines, type DocumentReading } from "../../src/domain/document";
import { fold } from "../../src/domain/fold";
import { typeOfAbbreviation } from "../../src/domain/read-facts/document-types";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { catalogue, rows, type Labelled } from "./corpus";
import { mailWith } from "./mail-with";
import { Score } from "./score";

/** How sure the answers are, and how often they are right at that. */
const reliability = new Map<number, { right: number; all: number }>();

/** What a mail is under the catalogue: titles as subjects in several dresses, whole texts attached, everyday messages. */
export function measureEntries(): readonly Score[] {
  const rules = catalogue();
  const judge = (score: Score, row: Labelled, subject: string, body: string, attachments: Parameters<typeof mailWith>[2]): void => {
    const { message } = classifyMail(mailWith(subject, body, attachments), rules);
    const verdict = message.entry === row.entry ? "right" : row.defensible?.includes(message.entry ?? "X-03") ? "near" : "wrong";
    const band = Math.min(9, Math.floor(message.confidence * 10));
    const cell = reliability.get(band) ?? { right: 0, all: 0 };
    reliability.set(band, { right: cell.right + (verdict === "wrong" ? 0 : 1), all: cell.all + 1 });
    score.add(verdict, `${row.id} ${row.entry}${row.sure ? "" : "?"} => ${message.entry} ${message.confidence} [${message.alternatives.map((one) => `${one.entry} ${one.confidence}`).join(", ")}] ${subject.slice(0, 150) || row.title.slice(0, 120)}`);
  };

  const attached = new Score("texts: entry, document attached as scan0001.pdf", 0.9);
  for (const row of rows<Labelled & { text: string }>("texts.jsonl").filter((one) => one.entry !== undefined)) {
    judge(attached, row, "Kính gửi các đơn vị", "Xin gửi kèm văn bản.", [{ name: "scan0001.pdf", reading: reading(row.text, "scan0001.pdf") }]);
  }

  const numbered = new Score("titles: entry, \"<type> số <symbol> <title>\" as subject", 0.95);
  const named = new Score("titles: entry, \"<type>: <title>\" as subject");
  const bare = new Score("titles: entry, the same without diacritics, file \"<number>_<type>.pdf\" unread");
  const page = new Score("titles: entry, a page with heading and title attached, number unread");
  for (const row of rows<Labelled>("titles.jsonl").filter((one) => one.entry !== undefined)) {
    const { title } = row;
    const known = row.type === "Không rõ" ? "Công văn" : row.type;
    judge(numbered, row, row.symbol ? `${known} số ${row.symbol} ${title}` : `${known} ${title}`, "Kính gửi các đơn vị.", []);
    judge(named, row, `${known}: ${title}`, "", []);
    const abbreviation = (row.symbol && /\/(?:\d{4}\/)?([^-_/]+)/.exec(row.symbol)?.[1]) || "";
    const file = row.symbol && typeOfAbbreviation(abbreviation) ? `${/^\d+/.exec(row.symbol)?.[0]}_${abbreviation}.signed.pdf` : known === "Công văn" ? "cv.pdf" : "scan0001.pdf";
    judge(bare, row, `${fold(known)}: ${fold(title)}`, "", [{ name: file, reading: null }]);
    judge(page, row, "Chuyển văn bản", "Gửi các anh chị.", [{ name: "scan0001.pdf", reading: reading(head(row, known), "scan0001.pdf") }]);
  }

  const everyday = new Score("everyday: called nothing", 1);
  for (const row of rows<{ id: string; text: string }>("everyday.jsonl")) {
    const subject = row.text.split(/\s+/).slice(0, 8).join(" ");
    const { message } = classifyMail(mailWith(subject, row.text, []), rules);
    everyday.add(message.entry === null, `${row.id} => ${message.entry} ${message.confidence} ${JSON.stringify(message.evidence.map((one) => one.text))} ${subject}`);
  }
  return [attached, numbered, named, bare, page, everyday];
}

export function printReliability(): void {
  console.log("reliability of entries (confidence: right or defensible / all)");
  for (const [band, cell] of [...reliability].sort(([a], [b]) => a - b)) console.log(`  ${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)}: ${cell.right}/${cell.all}`);
}

function reading(text: string, name: string): DocumentReading {
  const lines = text.split("\n");
  return { textSource: "text", problem: null, lines: lines.slice(0, readingLines), facts: readFacts(lines, name), signatures: [] };
}

function head({ symbol, title }: Labelled, type: string): string {
  if (type !== "Công văn") return `BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: ${symbol?.replace(/^\d+/, "    ") ?? "/BTP"}\n\n${type.toUpperCase()}\n${title}\n\nCăn cứ quy định`;
  return (
    `BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      ${symbol?.replace(/^[^/]*/, "") ?? "/BTP-VP"}\tHà Nội, ngày     tháng 3 năm 2016\n` +
    `V/v ${title.replace(/^(v\/v|về việc)\s*/i, "")}\n\nKính gửi: Các đơn vị thuộc Bộ`
  );
}
