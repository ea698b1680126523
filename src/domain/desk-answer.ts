import type { Answer } from "./answer";
import type { Arrival } from "./arrival";
import type { Deed } from "./desk-record";
import type { AnswerLetter } from "./desk-record-json";
import { unknownUnit, type Sha256 } from "./document-id";
import type { Policy } from "./policy";

export function answerOf({ id, entry, unit, symbol }: AnswerLetter, { said, by }: Pick<Deed, "said" | "by">): Answer {
  return { id, entry, unit, symbol, by, said };
}

/** Begins the Message-ID of every answer, and of nothing else. */
export const answerIdStart = "<edoc-answer.";

/** One Message-ID for one deed, made before anything is sent: by it, whoever carries the deed on sees whether its answer has left. */
export async function answerId(documentId: string, deed: Omit<Deed, "answer" | "sent" | "undone">, { number, worker, mailbox }: { readonly number: number; readonly worker: string; readonly mailbox: string }, sha256: Sha256): Promise<string> {
  const host = mailbox.slice(mailbox.lastIndexOf("@") + 1).replace(/[^0-9A-Za-z.-]/g, "") || "localhost";
  const digest = (await sha256(JSON.stringify([documentId, deed.said, deed.by, deed.at, number, worker]))).slice(0, 16);
  return `${answerIdStart}${documentId}.${number}.${digest}@${host}>`;
}

/** Of a mail that bears no document's id: the answer names the mail instead, the same whoever answers. */
export async function letterWithoutId({ internetMessageId, mailbox, facts, from, subject }: Arrival, sha256: Sha256): Promise<AnswerLetter> {
  const id = (await sha256(`${mailbox}\n${internetMessageId}`)).slice(0, 32);
  return { id, entry: facts === null ? unknownUnit : facts.entry, unit: facts === null ? unknownUnit : facts.unit, symbol: facts === null ? null : facts.symbol, issuedDate: facts === null ? null : facts.issuedDate, subject, supplier: from };
}

export interface Recipients {
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

/**
 * The unit's own mailbox, and whoever supplied from one of their own beside it; without a known unit, whoever wrote. What headers say of the
 * unit is only looked up: nobody is written to because a mail names them, and nobody outside the ministry gets a copy.
 */
export function recipientsOf({ unit, supplier }: Pick<AnswerLetter, "unit" | "supplier">, mailbox: string, { units, issuedDomains }: Pick<Policy, "units" | "issuedDomains">): Recipients | null {
  const wrote = supplier.trim().toLowerCase();
  const isPerson = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(wrote) && wrote !== mailbox.toLowerCase();
  const found = units.filter(({ code }) => code === unit)[0];
  const own = found === undefined ? [] : found.mailboxes.map((one) => one.toLowerCase());
  if (own.indexOf(wrote) >= 0) return { to: [wrote], cc: [] };
  if (own.length > 0) return { to: [own[0]!], cc: isPerson && issuedDomains.indexOf(wrote.slice(wrote.lastIndexOf("@") + 1)) >= 0 ? [wrote] : [] };
  return isPerson ? { to: [wrote], cc: [] } : null;
}
