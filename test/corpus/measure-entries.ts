import { classifyMail } from "../../src/domain/classify/classify-mail";
import type { EntryJudgement } from "../../src/domain/classification";
import type { OutgoingMail } from "../../src/domain/mail";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { catalogue, rows } from "./corpus";
import { labelledRows, officeMail, ownDocuments, type Part, type Row } from "./labelled-rows";
import { mailWith } from "./mail-with";
import { Score } from "./score";
import { styles, type Shown } from "./styles";

/** One answer to one mail, and what would have been right. */
export interface Answer {
  readonly part: Part;
  readonly style: string;
  readonly id: string;
  readonly wanted: string | null;
  readonly sure: boolean;
  readonly defensible: readonly string[];
  readonly said: EntryJudgement;
  readonly subject: string;
}

const typeNames: Readonly<Record<string, string>> = {
  CT: "Chỉ thị", QĐ: "Quyết định", NQ: "Nghị quyết", QC: "Quy chế", QyĐ: "Quy định", CV: "Công văn", HD: "Hướng dẫn", CĐ: "Công điện", TB: "Thông báo", CTr: "Chương trình", KH: "Kế hoạch", PA: "Phương án",
  GM: "Giấy mời", BC: "Báo cáo", LT: "Luật", NĐ: "Nghị định", TT: "Thông tư", TTLT: "Thông tư liên tịch", VBHN: "Văn bản hợp nhất", TTr: "Tờ trình", ĐA: "Đề án", DA: "Dự án", PC: "Phiếu chuyển", PG: "Phiếu gửi",
  PB: "Phiếu báo", TC: "Thông cáo báo chí",
};

/** What a mail is under the catalogue: labelled titles and texts in every style, documents of our own with their mails. */
export function answersToDocuments(): readonly Answer[] {
  const rules = catalogue();
  const answers: Answer[] = [];
  const ask = (row: Pick<Row, "id" | "entry" | "sure" | "defensible" | "part">, style: string, mail: OutgoingMail, judged = (mail: OutgoingMail): EntryJudgement => classifyMail(mail, rules, readFacts).message): void => {
    answers.push({ part: row.part, style, id: row.id, wanted: row.entry, sure: row.sure, defensible: row.defensible, said: judged(mail), subject: mail.subject });
  };

  for (const row of [...labelledRows("titles.jsonl"), ...labelledRows("texts.jsonl")]) {
    const shown: Shown = { id: row.id, type: row.type === "Không rõ" ? typeBySymbol(row.symbol) : row.type, symbol: row.symbol, title: row.title, page: row.text?.split("\n") ?? null };
    for (const [style, mailOf] of Object.entries(styles)) ask(row, style, mailOf(shown));
  }

  for (const own of ownDocuments()) {
    const row = { id: own.id, entry: own.entry, sure: true, defensible: [own.entry], part: own.part };
    const facts = readFacts(own.page, own.fileName);
    const attached = { name: own.fileName, reading: { textSource: "text" as const, problem: null, lines: own.page, facts, signatures: [] } };
    // A draft goes out beside the letter that asks for opinions: what counts is what the draft is.
    ask(row, "own: mail with the document read", mailWith(own.subject, own.body, [attached]), (mail) => mainDocumentOf(mail, own.entry));
    // What a draft is hangs on the mail beside it.
    if (own.type !== null && !isDraft(own.entry)) {
      const shown: Shown = { id: own.id, type: typeNames[own.type] ?? own.type, symbol: own.symbol, title: own.title, page: own.page };
      for (const style of ["type and symbol in the subject", "document attached, nothing said", "no diacritics", "slips of the keys", "page as recognised from a scan"]) {
        ask(row, `own: ${style}`, styles[style]!(shown));
      }
    }
    ask(row, unreadStyle, mailWith(own.subject, own.body, [{ name: own.fileName, reading: null }]), (mail) => mainDocumentOf(mail, own.entry));
  }
  return answers;

  function isDraft(wanted: string): boolean {
    return rules.entries.some(({ code, role }) => code === wanted && role === "consultation-draft");
  }

  function mainDocumentOf(mail: OutgoingMail, wanted: string): EntryJudgement {
    const { message, documents } = classifyMail(mail, rules, readFacts);
    return isDraft(wanted) ? documents.find(({ attachment }) => attachment !== null) ?? message : message;
  }
}

/** Mail that carries no document: messages of the corpus, office mail of our own, and what is called one of them all the same. */
export function answersToOffice(): readonly (Answer & { readonly trap: boolean })[] {
  const rules = catalogue();
  const ask = (id: string, part: Part, style: string, trap: boolean, mail: OutgoingMail) => ({ part, style, id, wanted: null, sure: true, defensible: [], said: classifyMail(mail, rules, readFacts).message, subject: mail.subject, trap });
  return [
    ...rows<{ id: string; text: string }>("everyday.jsonl").map(({ id, text }) => ask(id, "seen", "messages of the corpus", false, mailWith(text.split(/\s+/).slice(0, 8).join(" "), text, []))),
    ...officeMail().map(({ id, part, trap, subject, body, quoted, attachments }) => {
      const mail = mailWith(subject, body, attachments.map((name) => ({ name, reading: null })));
      return ask(id, part, "office mail of our own", trap, { ...mail, body: { ownText: body, quotedText: quoted } });
    }),
  ];
}

/** Where the site that published a row did not know its type. */
function typeBySymbol(symbol: string | null): string {
  const notation = /\/(?:\d{4}\/)?([^-_/]+)/.exec(symbol ?? "");
  return (notation && typeNames[notation[1]!]) ?? (symbol ? "Công văn" : "Văn bản");
}

export const isRight = ({ said, wanted }: Answer): boolean => said.entry === wanted;
export const isDefensible = (answer: Answer): boolean => isRight(answer) || answer.defensible.includes(answer.said.entry ?? "X-03");

/** The share that 95 of 100 such samples would show at least and at most (Wilson). */
export function interval(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = right / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const reach = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

const parts: readonly (readonly [Part, string])[] = [["report", "held out"], ["tune", "tuned on"], ["seen", "seen in earlier work"]];
const unreadStyle = "own: mail with the file unread";
const leastRight = 0.98;
const mostCalled = 0.005;

/** The measures of entries, each with the rows it got wrong; those of the held-out part must be met. */
export function measureEntries(answers: readonly Answer[], office: readonly Answer[]): readonly Score[] {
  const scores: Score[] = [];
  for (const [part, name] of parts) {
    const least = part === "report" ? leastRight : undefined;
    const own = answers.filter((one) => one.part === part);
    for (const style of new Set(own.map((one) => one.style))) {
      // What neither the mail nor the name of an unread file says, nobody can tell: this one is only shown.
      const score = new Score(`entry, ${name}, ${style}, sure rows`, style === unreadStyle ? undefined : least, part === "report");
      for (const one of own) if (one.style === style && one.sure) score.add(isRight(one) ? "right" : isDefensible(one) ? "near" : "wrong", told(one));
      scores.push(score);
    }
    const all = new Score(`entry, ${name}, all rows of the corpus in every style: within what can be defended`, least, part === "report");
    for (const one of own) if (!one.style.startsWith("own: ")) all.add(isDefensible(one), told(one));
    scores.push(all);
    const called = new Score(`no document, ${name}: called none`, part === "report" ? 1 - mostCalled : undefined, part === "report");
    for (const one of office) if (one.part === part) called.add(isRight(one), told(one));
    scores.push(called);
  }
  return scores;
}

/** Of the held-out rows and the others, how each entry fares, with the interval its count allows. */
export function printEntries(answers: readonly Answer[]): void {
  const codes = [...catalogue().entries, ...catalogue().exclusions].map(({ code }) => code);
  console.log("entries, sure rows in every style (right/all, 95 % interval by the number of documents): held out | all parts");
  for (const code of codes) {
    const of = (part: Part | null) => answers.filter((one) => one.wanted === code && one.sure && (part === null || one.part === part));
    const tell = (some: readonly Answer[]) => {
      const right = some.filter(isRight).length;
      const documents = new Set(some.map(({ id }) => id)).size;
      const [low, high] = interval((right / Math.max(1, some.length)) * documents, documents);
      return `${right}/${some.length} of ${documents} documents [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)} %]`;
    };
    if (of(null).length > 0) console.log(`  ${code}: ${tell(of("report"))} | ${tell(of(null))}`);
  }
}

const sureFrom = 0.9;

/** Whether confidence means what it says. */
export function measureCalibration(answers: readonly Answer[]): readonly Score[] {
  const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
  const held = answers.filter((one) => one.part === "report" && one.sure);
  console.log("reliability, held-out sure rows (confidence: right/all, mean confidence)");
  bands.forEach((from, i) => {
    const to = bands[i + 1] ?? 1.001;
    const inside = held.filter(({ said }) => said.confidence >= from && said.confidence < to);
    if (inside.length === 0) return;
    const mean = inside.reduce((sum, { said }) => sum + said.confidence, 0) / inside.length;
    console.log(`  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}: ${inside.filter(isRight).length}/${inside.length} (${((100 * inside.filter(isRight).length) / inside.length).toFixed(1)} %), said ${(100 * mean).toFixed(1)} %`);
  });
  const confident = held.filter(({ said }) => said.confidence >= sureFrom);
  const right = new Score("confidence of 0.9 and more, held out: right", 0.99, true);
  for (const one of confident) right.add(isRight(one) ? "right" : isDefensible(one) ? "near" : "wrong", told(one));
  const share = new Score("confidence of 0.9 and more, held out: share of all answers", 0.85, true);
  for (const one of held) share.add(one.said.confidence >= sureFrom, told(one));
  return [right, share];
}

function told({ id, style, wanted, sure, said, subject }: Answer): string {
  return `${id} (${style}) ${wanted}${sure ? "" : "?"} => ${said.entry} ${said.confidence} [${said.alternatives.map((one) => `${one.entry} ${one.confidence}`).join(", ")}] ${subject.slice(0, 140)}`;
}
