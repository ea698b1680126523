import { dayInVietnam, isDay } from "../../domain/asking/calendar";
import { deadlineIn } from "../../domain/consultation";
import { answersTo, conversationSubject } from "../../domain/consultation-answers";
import type { FiledMail } from "../../domain/mail";
import { pageAddress } from "../../domain/page-address";
import { isOneOf, sameAddress } from "../../domain/read-address";
import type { LetterConsultation } from "../../domain/submission";
import { repliesIn } from "../../graph/conversation";
import { SignInNeeded } from "../../graph/graph-error";
import { ownAddress, type ReadItem } from "../../outlook/current-item";
import { openPreparedMessage, openReplyToAll } from "../../outlook/prepared-message";
import { restId } from "../../outlook/read-item";
import { linkLetter, reminderLetter } from "../../text/consultation-letters";
import type { SentLetterWork } from "../consultation";
import type { Rules } from "../work";
import { postedLink } from "./posted-link";
import type { Surroundings } from "./surroundings";
import { tried, troubleOf } from "./trouble";

export interface SentLetter {
  readonly mail: FiledMail;
  readonly consultation: LetterConsultation | null;
  /** Keeps the page's address on the letter; where Outlook keeps nothing, it is pasted again another day. */
  keep(consultation: LetterConsultation): Promise<unknown>;
}

/** What can be done about a letter that has left. Loaded with the first such letter. */
export function openSentLetter(item: ReadItem, { rules, graph, quietGraph, now }: Surroundings, { mail, consultation: kept, keep }: SentLetter): SentLetterWork {
  const consultation = kept && { ...kept, deadline: kept.deadline !== null && isDay(kept.deadline) ? kept.deadline : null, link: pageAddress(kept.link ?? "") };
  const sent = dayInVietnam(mail.receivedAt);
  const deadline = consultation?.deadline ?? deadlineIn(mail, sent);
  const conversation = { id: restId(mail.conversationId), subject: conversationSubject(mail.subject), since: mail.receivedAt };

  return {
    isOwn: consultation !== null || isOwn(mail),
    deadline,
    today: dayInVietnam(now()),
    recipients: mail.recipients,
    answers: async (asking) => {
      try {
        const replies = await repliesIn(await (asking ? graph : quietGraph)(mailboxesOf(mail, rules).find((one) => one !== null) ?? null), mailboxesOf(mail, rules), conversation);
        return { kind: "seen", answers: answersTo({ recipients: mail.recipients, senders: [ownAddress(), ...(mail.from === null ? [] : [mail.from.address])] }, replies, rules.policy) };
      } catch (fault) {
        return fault instanceof SignInNeeded ? { kind: "sign-in" } : { kind: "failed", why: troubleOf(fault) };
      }
    },
    link: async () => {
      if (consultation === null || consultation.link !== null || consultation.id === null) return consultation?.link ?? null;
      try {
        return await postedLink(rules, { id: consultation.id, at: mail.receivedAt, mailbox: mail.sharedMailbox });
      } catch (fault) {
        // Without a sign-in the address can still be pasted.
        if (fault instanceof Error) return null;
        throw fault;
      }
    },
    sendLink: (link) =>
      tried(async () => {
        await openReplyToAll(item, linkLetter(link, deadline));
        await keep({ id: consultation?.id ?? null, deadline, link });
      }),
    remind: (silent) => tried(() => openPreparedMessage({ to: silent.map(({ address }) => address), subject: `Nhắc: ${conversation.subject}`, body: reminderLetter(conversation.subject, sent, deadline, consultation?.link ?? null) })),
  };
}

/** Sent by the person, or by the unit whose mailbox it lies in. */
function isOwn({ from, sender, sharedMailbox }: FiledMail): boolean {
  const own = [ownAddress(), ...(sharedMailbox === null ? [] : [sharedMailbox])];
  return [from, sender].some((one) => one !== null && own.some((address) => sameAddress(address, one.address)));
}

/** Answers go to whom the letter came from: the person, or their unit. */
function mailboxesOf({ from, sharedMailbox }: FiledMail, { policy }: Rules): readonly (string | null)[] {
  const units = [sharedMailbox, from === null ? null : from.address].filter((one): one is string => one !== null && !sameAddress(one, ownAddress()) && policy.units.some(({ mailboxes }) => isOneOf(one, mailboxes)));
  return [null, ...units.filter((one, at) => units.findIndex((other) => sameAddress(one, other)) === at)];
}
