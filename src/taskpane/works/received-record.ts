import type { Answer } from "../../domain/answer";
import { readAnswer } from "../../domain/answer-mail";
import type { Destination } from "../../domain/catalogue";
import type { FiledMail } from "../../domain/mail";
import { fromUtf8 } from "../../domain/submission-base64";
import { decodeHeaders, type HeaderFacts } from "../../domain/submission-headers";
import { readRecord } from "../../domain/edoc-json";
import { readTag, recordFileName } from "../../domain/submission-record";
import type { EdocRecord } from "../../domain/submission";
import { readPreparedMail } from "../../domain/prepared-mail";
import { withoutToken } from "../../domain/sent-item";

/** The publication data a mail carries; `problem` names the part that could not be read. */
export interface Received {
  readonly record: EdocRecord | null;
  readonly problem: string | null;
  /** What it says as an answer of the editorial desk. */
  readonly answer: Answer | null;
}

/** Larger than any record of ours; a bigger file of that name is something else. */
const largest = 256 * 1024;

/** Publication data, or an answer to one who supplied: never both. */
export async function receivedRecord(mail: FiledMail, headers: Readonly<Record<string, string>>, content: (attachmentId: string) => Promise<Uint8Array | null>): Promise<Received> {
  const answer = readAnswer(headers);
  if (answer === null) return { ...(await publicationData(mail, headers, content)), answer: null };
  return answer.ok ? { record: null, problem: null, answer: answer.value } : { record: null, problem: answer.problem, answer: null };
}

/** The whole record where the add-in built the mail itself, else what the headers say. */
async function publicationData(mail: FiledMail, headers: Readonly<Record<string, string>>, content: (attachmentId: string) => Promise<Uint8Array | null>): Promise<Omit<Received, "answer">> {
  const facts = decodeHeaders(headers);
  const file = mail.attachments.find(({ name }) => name === recordFileName);
  if (facts === null && file === undefined) return { record: fromWords(mail), problem: null };
  if (facts !== null && !facts.ok) return { record: null, problem: facts.problem };
  if (file === undefined) return { record: facts === null ? null : fromHeaders(facts.value, mail), problem: null };

  const bytes = file.size > largest ? null : await content(file.id);
  const text = bytes === null || bytes.length > largest ? null : fromUtf8(bytes);
  if (text === null) return { record: null, problem: recordFileName };
  const record = readRecord(text);
  if (!record.ok) return { record: null, problem: `${recordFileName}: ${record.problem}` };
  // Two ids on one mail: somebody has put another document's record beside these headers.
  if (facts !== null && facts.value.id !== record.value.id) return { record: null, problem: `${recordFileName}: id` };
  return { record: record.value, problem: null };
}

/** One that a person sent by hand says no more than its token and the id in its text. */
function fromWords(mail: FiledMail): EdocRecord | null {
  const prepared = readPreparedMail(mail);
  if (prepared === null) return null;
  const { id, unit, entry, date } = prepared;
  const tag = readTag({ entry, issuedDate: date, subject: withoutToken(mail.subject) });
  return tag === null ? null : received(mail, { id, unit, tag, further: [] });
}

function fromHeaders({ id, unit, further, ...tag }: HeaderFacts, mail: FiledMail): EdocRecord | null {
  const read = readTag({ ...tag, number: tag.symbol === null ? null : (/^\d+/.exec(tag.symbol)?.[0] ?? null), subject: mail.subject, destinations: tag.destinations as readonly Destination[] });
  return read === null ? null : received(mail, { id, unit, tag: read, further: further.map((one) => ({ ...one, attachment: null })) });
}

function received(mail: FiledMail, known: Pick<EdocRecord, "id" | "unit" | "tag" | "further">): EdocRecord {
  const from = mail.from?.address ?? "";
  return {
    v: 1,
    ...known,
    attachment: mail.attachments.find(({ isInline }) => !isInline)?.name ?? null,
    message: { internetMessageId: mail.internetMessageId || null, subject: mail.subject, from },
    suppliedBy: from,
    suppliedAt: mail.receivedAt,
  };
}
