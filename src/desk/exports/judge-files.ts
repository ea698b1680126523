import type { Catalogue } from "../../domain/catalogue";
import type { Classification } from "../../domain/classification";
import { classifyMail } from "../../domain/classify/classify-mail";
import type { DocumentReading } from "../../domain/document";
import { readFacts } from "../../domain/read-facts/read-facts";
import type { MailFiles } from "./mail-files";

/** A file read by the product's own reader, in a Worker; it never rejects. */
export type ReadFile = (bytes: Uint8Array, name: string, signal: AbortSignal) => Promise<DocumentReading>;

/** What each document of a mail is and which marks it bears: every file is read, and the mail judged as at send. */
export async function judgeFiles({ mail, files }: MailFiles, read: ReadFile, catalogue: Catalogue, signal: AbortSignal): Promise<Classification> {
  const attachments = [];
  for (const { attachment, bytes, name } of files) attachments.push({ ...attachment, reading: await read(bytes, name, signal) });
  return classifyMail({ ...mail, attachments }, catalogue, readFacts);
}
