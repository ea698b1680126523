import type { Classification } from "../../domain/classification";
import type { FiledMail } from "../../domain/mail";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import type { Tag } from "../../domain/submission";
import { makeWish } from "../../jobs/make-wish";
import { ownAddress, type ReadItem } from "../../outlook/current-item";
import { openPreparedMessage } from "../../outlook/prepared-message";
import type { FixOutcome } from "../work";
import { prepareByHand } from "./prepare-by-hand";
import type { Surroundings } from "./surroundings";
import { tried } from "./trouble";

export interface MailByHand {
  readonly item: ReadItem;
  readonly mail: FiledMail;
  readonly classification: Classification;
  readonly tag: Tag;
  /** As `SupplyFacts.seen`. */
  readonly seen: boolean;
  readonly bytesOf: (attachmentId: string) => Promise<Uint8Array | null>;
}

/** Supplies a mail without a sign-in: what would have been sent is opened as a message, for the person to send. The same refusals hold. */
export async function supplyByHand({ item, mail, classification, tag, seen, bytesOf }: MailByHand, { rules, sha256, now }: Surroundings): Promise<FixOutcome> {
  const source = { kind: "mail", itemId: mail.itemId, mailbox: mail.sharedMailbox } as const;
  const made = await makeWish({ mail, classification, tag, rules, by: ownAddress(), seen, source, sharedMailbox: mail.sharedMailbox, internetMessageId: mail.internetMessageId || null }, { bytesOf, sha256, now });
  if (made.kind === "refused") return { kind: "failed", why: made.why };
  const message = prepareByHand(made.wish, [publicationMailboxOf(made.wish.record.unit, rules.policy)], rules);
  return tried(() => openPreparedMessage({ ...message, mail: { item, name: mail.subject.slice(0, 100) || "thu-goc" } }));
}
