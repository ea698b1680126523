import type { FiledAnswer } from "../domain/answer";
import { readAnswer } from "../domain/answer-mail";
import { isIssued, judgeAddress } from "../domain/judge-address";
import { mailOrigin } from "../domain/mail-origin";
import type { Correspondent } from "../domain/mail";
import type { Policy } from "../domain/policy";
import type { SentItem } from "../domain/sent-item";
import { readMessageId } from "../domain/submission-message";
import { isFromDesk } from "../domain/trusted-answer";

/** A mail that may be an answer, with all that is needed to believe it. */
export interface PossibleAnswer {
  readonly from: Correspondent | null;
  readonly sender: Correspondent | null;
  readonly receivedAt: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly headerBlock: string;
  readonly internetMessageId: string;
}

export interface LookPorts {
  readonly sent: (mailbox: string | null, since: string) => Promise<readonly SentItem[]>;
  readonly answers: (mailbox: string | null, since: string) => Promise<readonly PossibleAnswer[]>;
}

/** What was found in all mailboxes so far. */
export interface Looked {
  readonly sent: ReadonlyMap<string, SentItem>;
  readonly answers: ReadonlyMap<string, FiledAnswer>;
}

export const nothingLooked: Looked = { sent: new Map(), answers: new Map() };

/** Looks through the mailboxes since a moment and adds to what an earlier look found; a mail found again takes the place of itself. */
export async function lookSupplied(before: Looked, mailboxes: readonly (string | null)[], since: string, policy: Policy, ports: LookPorts): Promise<Looked> {
  const found = await Promise.all(mailboxes.map(async (mailbox) => ({ sent: await ports.sent(mailbox, since), answers: await ports.answers(mailbox, since) })));
  const sent = new Map(before.sent);
  const answers = new Map(before.answers);
  for (const one of found) {
    for (const item of one.sent) sent.set(item.itemId, item);
    // The same answer may lie in a person's mailbox and in the unit's.
    for (const mail of one.answers) for (const filed of countedAnswers([mail], policy)) answers.set(mail.internetMessageId || JSON.stringify(filed), filed);
  }
  return { sent, answers };
}

/** Those that come from the desk, and that no server found to come from elsewhere. */
export function countedAnswers(mails: readonly PossibleAnswer[], policy: Policy): readonly FiledAnswer[] {
  return mails.flatMap((mail) => {
    const read = readAnswer(mail.headers);
    if (read === null || !read.ok || !isFromDesk(mail, policy) || mailOrigin(mail, mail.headerBlock, policy).unconfirmed) return [];
    return [{ answer: read.value, at: mail.receivedAt }];
  });
}

/**
 * When a document was supplied again, or taken back, by mails the add-in made for it since. A Message-ID is anybody's to write: only what
 * was sent from a mailbox of the ministry counts.
 */
export function madeSince(mails: readonly PossibleAnswer[], documentId: string, policy: Policy): { readonly supplied: readonly string[]; readonly recalledAt: string | null } {
  const made = mails.flatMap((mail) => {
    const one = readMessageId(mail.internetMessageId);
    const isOurs = one?.id === documentId && mail.from !== null && isIssued(judgeAddress(mail.from, policy)) && !mailOrigin(mail, mail.headerBlock, policy).unconfirmed;
    return isOurs ? [{ change: one.change, at: mail.receivedAt }] : [];
  });
  const timesOf = (recall: boolean) => made.filter(({ change }) => (change === "recall") === recall).map(({ at }) => at).sort();
  return { supplied: timesOf(false), recalledAt: timesOf(true).at(-1) ?? null };
}
