import type { Catalogue } from "../catalogue";
import type { Classification } from "../classification";
import type { DocumentReading } from "../document";
import type { MailAttachment, OutgoingMail } from "../mail";
import { readHeadFacts } from "../read-facts/page-head";
import { classifyBy, type PageReader } from "./classify-by";

/**
 * What a mail and each of its documents are: the pane and the command line. Of a document set out in the body `readPage` gives the
 * facts; its head decides what it is, and the rest (`readFacts`) is not needed before the pane is there.
 */
export function classifyMail(mail: OutgoingMail, catalogue: Catalogue, readPage: PageReader = readHeadFacts): Classification {
  if (mail.attachments.length === 0) return classifyBy(readPage, mail, catalogue);
  return classifyBy(readPage, { ...mail, attachments: mail.attachments.reduce<readonly MailAttachment[]>((all, one) => all.concat(opened(one)), []) }, catalogue);
}

/** Documents inside an archive or a mail are documents of their own; what only wraps them is none. */
export function opened(attachment: MailAttachment): readonly MailAttachment[] {
  const { reading } = attachment;
  const inside = (reading && reading.inside) || [];
  if (reading === null || inside.length === 0) return [attachment];
  const own: readonly MailAttachment[] = reading.lines.some((line) => line.trim() !== "") ? [{ ...attachment, reading: itself(reading) }] : [];
  const inner = inside.map((one) => Object.assign({}, attachment, { name: `${attachment.name} › ${one.name}`, reading: one.reading }));
  return own.concat(...inner.map(opened));
}

/** The text around documents without their marks: these stand for themselves, and would be told twice. */
function itself(reading: DocumentReading): DocumentReading {
  if (!reading.own) return reading;
  const { secrecy, circulation, draft, problem } = reading.own;
  return { ...reading, problem, facts: { ...reading.facts, secrecy, circulation, draft } };
}
