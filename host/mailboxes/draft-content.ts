import type { ParsedMail } from "./parse-eml";
import type { MailContent } from "./mail";

/** A draft as it stands, to be written again with something changed. */
export function contentOf(parsed: ParsedMail): MailContent {
  const { from, sender, to, cc, bcc, replyTo, subject, body, inReplyTo, references, importance, attachments } = parsed;
  const headers = parsed.headers.filter(({ name }) => /^x-/i.test(name) && !/^x-priority$/i.test(name));
  return { from, sender, to, cc, bcc, replyTo, subject, body, inReplyTo, references, importance, attachments, headers, internetMessageId: parsed.internetMessageId ?? undefined };
}

/** Only what was given: a field left out stays as it was. */
export function given<T extends object>(content: T): Partial<T> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Partial<T>;
}
