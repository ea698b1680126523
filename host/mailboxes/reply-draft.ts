import type { Correspondent, MailContent, StoredMessage } from "./mail";
import { normalizedSubject } from "./conversation";
import { escapeHtml, textToHtml, withoutPage } from "./plain-text";

export type ReplyKind = "reply" | "replyAll" | "forward";

/** The draft Outlook opens for an answer; on a forward the caller carries the attachments over. */
export function replyDraft(message: StoredMessage, kind: ReplyKind, self: Correspondent): MailContent {
  const answers = kind !== "forward";
  return {
    from: self,
    sender: self,
    to: answers ? answerTo(message, kind, self) : [],
    cc: kind === "replyAll" ? others(message.cc, [self, ...answerTo(message, kind, self)]) : [],
    subject: `${answers ? "Re" : "Fwd"}: ${normalizedSubject(message.subject)}`,
    body: { type: "html", content: `<div><br></div>${quotation(message)}` },
    inReplyTo: message.internetMessageId || null,
    conversationId: message.conversationId,
  };
}

/** Header block and body as Outlook quotes them. The names and the subject come from a mail: escaped. */
function quotation(message: StoredMessage): string {
  const line = (label: string, value: string) => (value === "" ? "" : `<div><b>${label}:</b> ${escapeHtml(value)}</div>`);
  const block = [
    line("Từ", message.from === null ? "" : shown(message.from)),
    line("Ngày gửi", dayAndTime(message.sentAt ?? message.receivedAt)),
    line("Đến", message.to.map(shown).join("; ")),
    line("Cc", message.cc.map(shown).join("; ")),
    line("Chủ đề", message.subject),
  ].join("");
  const body = message.body.type === "html" ? withoutPage(message.body.content) : textToHtml(message.body.content);
  return `<hr><div id="divRplyFwdMsg">${block}</div><div><br></div><div>${body}</div>`;
}

function answerTo(message: StoredMessage, kind: ReplyKind, self: Correspondent): Correspondent[] {
  const author = message.replyTo.length > 0 ? message.replyTo : message.from === null ? [] : [message.from];
  // Answering one's own mail goes on to those it went to.
  const first = author.some((person) => sameAddress(person, self)) ? message.to : author;
  return kind === "reply" ? [...first] : unique([...first, ...others(message.to, [self])]);
}

function others(people: readonly Correspondent[], without: readonly Correspondent[]): Correspondent[] {
  return people.filter((person) => !without.some((one) => sameAddress(one, person)));
}

function unique(people: readonly Correspondent[]): Correspondent[] {
  return people.filter((person, index) => people.findIndex((one) => sameAddress(one, person)) === index);
}

function sameAddress(one: Correspondent, other: Correspondent): boolean {
  return one.address.trim().toLowerCase() === other.address.trim().toLowerCase();
}

function shown({ name, address }: Correspondent): string {
  return name === "" ? address : `${name} <${address}>`;
}

/** "29/03/2016 09:05", Hà Nội time. */
function dayAndTime(iso: string): string {
  const local = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}`;
}
