import { findAsked, type Asked } from "../domain/asked";
import { dayInVietnam } from "../domain/asking/calendar";
import type { Catalogue } from "../domain/catalogue";
import { foreignSender } from "../domain/checks/foreign-sender";
import { furtherChecks } from "../domain/checks/further";
import { checkMail } from "../domain/checks/index";
import { classifyMail } from "../domain/classify/classify-mail";
import type { Classification } from "../domain/classification";
import { decideSend } from "../domain/decide-send";
import type { DocumentReading } from "../domain/document";
import type { Finding, SendDecision } from "../domain/finding";
import type { OutgoingMail } from "../domain/mail";
import { isOfficial } from "../domain/official";
import type { Policy } from "../domain/policy";
import { readFacts } from "../domain/read-facts/read-facts";
import { unreadDocument } from "../domain/unread-document";
import { readDocument } from "../documents/read-document";
import type { ScanReader } from "../documents/scan-reader";
import { mailText } from "../eml/mail-text";
import type { EmlMail } from "../eml/read-eml";

export interface JudgedMail {
  readonly mail: OutgoingMail;
  readonly classification: Classification;
  readonly official: boolean;
  readonly findings: readonly Finding[];
  readonly decision: SendDecision["kind"];
  /** What it asks of whoever receives it; of a mail without a date nothing is known. */
  readonly asked: readonly Asked[];
}

/** A mail of a file judged as at send, its attachments read first. */
export async function judgeMail({ mail, files, date }: EmlMail, policy: Policy, catalogue: Catalogue, scans: ScanReader | null): Promise<JudgedMail> {
  const attachments = [];
  for (const attachment of mail.attachments) {
    const bytes = files.get(attachment.id);
    attachments.push(attachment.isInline || !bytes ? attachment : { ...attachment, reading: await readSafely(bytes, attachment.name, policy, scans) });
  }
  const read = { ...mail, attachments };
  const classification = classifyMail(read, catalogue, readFacts);
  const findings = checkMail(read, classification, policy, catalogue, [foreignSender, ...furtherChecks]);
  return { mail: read, classification, official: isOfficial(read, classification, policy, catalogue), findings, decision: decideSend(findings).kind, asked: date === null ? [] : findAsked(read, dayInVietnam(date)) };
}

/** One attachment that a reader chokes on must not cost the whole run. */
async function readSafely(bytes: Uint8Array, name: string, { signatureAuthorities }: Policy, scans: ScanReader | null): Promise<DocumentReading> {
  try {
    return await readDocument(bytes, name, { mail: mailText, scans, authorities: signatureAuthorities });
  } catch {
    return unreadDocument(name, "damaged");
  }
}
