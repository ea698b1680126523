import { classifyMail } from "../../src/domain/classify/classify-mail";
import type { DocumentReading } from "../../src/domain/document";
import { fold } from "../../src/domain/fold";
import { openAttachmentReader } from "./attachment-reader";
import { attachmentBytes, catalogue, rows, tight, type Truth } from "./corpus";
import { mailWith } from "./mail-with";
import { Score } from "./score";
import { subjectDistance } from "./subject-distance";

const notation = (symbol: string | null) => symbol && tight(symbol.replace(/^[^/]*/, ""));
const numberOf = (symbol: string) => (/^\d+[a-z]?/i.exec(symbol)?.[0] ?? "").toLowerCase();
/** The line of place and date whose figures someone who has only the letters can read: a place before it, nothing behind it. */
const dated = /(?:^|\t| {2,})[\p{Lu}][\p{L}. -]{2,30},? ?ng.y\s*(\d{1,2})\s*th.ng\s*(\d{1,2})\s*n.m\s*(\d{4})\W*$/iu;

/** Every attachment under a neutral name and under its own, against what a person read on the page. */
export async function measureAttachments(): Promise<readonly Score[]> {
  const neutral = {
    type: new Score("attachments as scan0001: type", 0.97),
    notation: new Score("attachments as scan0001: notation of the symbol", 0.92),
    number: new Score("attachments as scan0001: no wrong number offered", 0.97),
    known: new Score("attachments as scan0001: number known"),
    date: new Score("attachments as scan0001: date where its figures are legible", 0.85),
    wrongDate: new Score("attachments as scan0001: no wrong date offered"),
    allDates: new Score("attachments as scan0001: date, those by hand included"),
    subject: new Score("attachments as scan0001: subject line within 0.15", 0.85),
    secrecy: new Score("attachments as scan0001: no false and no missed secrecy mark", 1),
    urgency: new Score("attachments as scan0001: urgency"),
    issuer: new Score("attachments as scan0001: issuer with its parent"),
    signer: new Score("attachments as scan0001: signer"),
    portal: new Score("attachments as scan0001: portal among the recipients"),
    entry: new Score("attachments as scan0001: entry of the catalogue"),
  };
  const named = {
    type: new Score("attachments under their own names: type", 0.98),
    number: new Score("attachments under their own names: number", 0.93),
    entry: new Score("attachments under their own names: entry of the catalogue"),
  };
  const rules = catalogue();
  const entryOf = (name: string, reading: DocumentReading) => classifyMail(mailWith("Chuyển văn bản", "", [{ name, reading }]), rules).message.entry;
  const { read, close } = openAttachmentReader();
  for (const truth of rows<Truth>("attachments/truth.jsonl")) {
    const bytes = attachmentBytes(truth.file);
    const shown = `scan0001${/\.\w+$/.exec(truth.file)?.[0] ?? ""}`;
    const page = await read(bytes, shown);
    const own = await read(bytes, truth.file);
    const { facts } = page;
    const row = (expected: unknown, got: unknown) => `${truth.file} (${page.textSource}${page.problem ? `, ${page.problem}` : ""}): ${String(expected)} => ${String(got)}`;
    const typed = (type: string | null) => type === truth.type || (truth.type === "other" && type === null);
    neutral.type.add(typed(facts.type), row(truth.type, facts.type));
    named.type.add(typed(own.facts.type), row(truth.type, own.facts.type));
    if (truth.symbol !== null) {
      const number = numberOf(truth.symbol);
      neutral.notation.add(notation(facts.symbol) === notation(truth.symbol), row(truth.symbol, facts.symbol));
      neutral.known.add((facts.number ?? "").toLowerCase() === number, row(truth.symbol, facts.number));
      if (number !== "") named.number.add((own.facts.number ?? "").toLowerCase() === number, row(truth.symbol, own.facts.number));
    }
    neutral.number.add(facts.number === null || (truth.symbol !== null && facts.number.toLowerCase() === numberOf(truth.symbol)), row(truth.symbol, facts.number));
    const date = truth.issuedDate !== null && /^\d{4}-\d\d-\d\d$/.test(truth.issuedDate) ? truth.issuedDate : null;
    if (date !== null) {
      if (page.lines.slice(0, 40).some((line) => dated.test(line))) neutral.date.add(facts.issuedDate === date, row(date, facts.issuedDate));
      neutral.allDates.add(facts.issuedDate === date, row(date, facts.issuedDate));
    }
    neutral.wrongDate.add(facts.issuedDate === null || facts.issuedDate === truth.issuedDate, row(truth.issuedDate, facts.issuedDate));
    if (truth.subject !== "" && truth.type !== "other") {
      const far = subjectDistance(facts.subject, truth.subject);
      neutral.subject.add(far <= 0.15, row(truth.subject, `${facts.subject} [${far.toFixed(2)}]`));
    }
    neutral.secrecy.add(facts.secrecy === truth.secrecy, row(truth.secrecy, facts.secrecy));
    neutral.urgency.add(facts.urgency === truth.urgency, row(truth.urgency, facts.urgency));
    if (truth.issuer !== null) {
      const issuer = [facts.parent, facts.issuer].filter((one) => one !== null).join(" - ");
      neutral.issuer.add(fold(issuer) === fold(truth.issuer), row(truth.issuer, issuer));
    }
    neutral.signer.add(facts.signer === truth.signer, row(truth.signer, facts.signer));
    neutral.portal.add(facts.portalRecipient === truth.portalRecipient, row(truth.portalRecipient, facts.portalRecipient));
    for (const [score, reading, name] of [[neutral.entry, page, shown], [named.entry, own, truth.file]] as const) {
      const entry = entryOf(name, reading);
      score.add(entry === truth.entry ? "right" : entry !== null && entry === truth.second ? "near" : "wrong", row(truth.entry, entry));
    }
  }
  close();
  return [...Object.values(neutral), ...Object.values(named)];
}
