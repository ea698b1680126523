import { fold } from "./fold";
import type { Correspondent, Recipient } from "./mail";
import type { Policy } from "./policy";
import { isOneOf, sameAddress } from "./read-address";

/** A mail that came back on a letter asking for opinions. */
export interface Reply extends Correspondent {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly subject: string;
}

/** One whom the letter went to. */
export interface Asked {
  readonly recipient: Recipient;
  /** The first answer, and from which address it came; `null` while there is none. Of a list nobody knows who should answer. */
  readonly answer: { readonly at: string; readonly by: string } | null;
}

export interface Answers {
  readonly asked: readonly Asked[];
  /** Who answered without having been asked by name. */
  readonly others: readonly Reply[];
}

/** Written by a machine: its owner has answered nothing. */
const automatic = /^(?:automatic reply|auto(?:matic)?[ -]?re(?:ply|sponse)|tra loi tu dong|thu tra loi tu dong|out of (?:the )?office|undeliverable|khong gui duoc|delivery status|read:|da doc:)/;

/** Who has answered a letter: by the address the answer came from, or by another mailbox of the same unit. `senders`: whose letter it is. */
export function answersTo({ recipients, senders }: { readonly recipients: readonly Recipient[]; readonly senders: readonly string[] }, replies: readonly Reply[], policy: Policy): Answers {
  const own = (address: string) => senders.some((sender) => sameAddress(address, sender));
  const internal = policy.publicationMailboxes.concat(policy.editorialBoard);
  const real = replies.filter(({ address, subject }) => !own(address) && !automatic.test(fold(subject))).sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const asked: Asked[] = [];
  for (const recipient of recipients) {
    // The editorial board posts the draft, and is asked nothing.
    if (own(recipient.address) || isOneOf(recipient.address, internal) || asked.some((one) => sameAddress(one.recipient.address, recipient.address))) continue;
    const first = real.filter(({ address }) => isFrom(recipient.address, address, policy))[0];
    asked.push({ recipient, answer: first === undefined ? null : { at: first.at, by: first.address } });
  }
  const others = real.filter(({ address }, at) => {
    const isAsked = asked.some(({ recipient }) => isFrom(recipient.address, address, policy));
    return !isAsked && !isOneOf(address, internal) && real.findIndex((one) => sameAddress(one.address, address)) === at;
  });
  return { asked, others };
}

/** Those to remind; a list is nobody. */
export function silent({ asked }: Answers): readonly Recipient[] {
  return asked.filter(({ answer, recipient }) => answer === null && !recipient.isList).map(({ recipient }) => recipient);
}

function isFrom(asked: string, answering: string, { units }: Policy): boolean {
  return sameAddress(asked, answering) || units.some(({ mailboxes }) => isOneOf(asked, mailboxes) && isOneOf(answering, mailboxes));
}

/** The subject without "Re:", "Trả lời:", "Nhắc:"… in front: the same in every mailbox, as the id of a conversation is not. */
export function conversationSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fw|fwd|tr|trả lời|chuyển tiếp|nhắc)\s*(?:\[\d+\])?\s*:)+/i, "").trim();
}
