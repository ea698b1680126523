import { createHash } from "node:crypto";

/** One id for all mails of a thread, the same in every mailbox: the thread's first Message-ID, or what stands in for it. */
export function conversationOf(mail: { readonly references: readonly string[]; readonly inReplyTo: string | null; readonly internetMessageId: string | null; readonly subject: string }): string {
  const root = mail.references[0] ?? firstId(mail.inReplyTo) ?? (isAnswer(mail.subject) ? null : mail.internetMessageId);
  return `AAQk${createHash("sha256").update(root ?? `subject:${normalizedSubject(mail.subject)}`).digest("base64url").slice(0, 40)}`;
}

/** The subject without "Re:", "Fwd:", "Trả lời:"… in front. */
export function normalizedSubject(subject: string): string {
  return subject.slice(prefixes.exec(subject.slice(0, 200))?.[0].length ?? 0).trim();
}

const prefixes = /^(?:\s*(?:re|fw|fwd|tr|trả lời|chuyển tiếp)\s*(?:\[\d+\])?\s*:)+/i;

function isAnswer(subject: string): boolean {
  return prefixes.test(subject.slice(0, 200));
}

function firstId(value: string | null): string | null {
  return value === null ? null : (/<[^<>\s]+>/.exec(value)?.[0] ?? null);
}
