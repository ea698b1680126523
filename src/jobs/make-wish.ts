import type { FiledMail, OutgoingMail } from "../domain/mail";
import { buildRecord } from "../domain/submission-build";
import { submissionRefusal, unreadFiles } from "../domain/submission-refusal";
import type { EdocRecord, SupplyChange } from "../domain/submission";
import type { SupplySource, SupplyWish } from "../domain/supply-wish";
import { sameAddress } from "../domain/read-address";
import type { Supplied, SupplyFacts, SupplyPorts } from "./supply";

export type MadeWish = Extract<Supplied, { readonly kind: "refused" }> | { readonly kind: "wish"; readonly wish: SupplyWish };

interface WishFacts extends SupplyFacts<OutgoingMail | FiledMail> {
  readonly source: SupplySource;
  readonly sharedMailbox: string | null;
  readonly internetMessageId: string | null;
  /** Absent when it is supplied for the first time. */
  readonly change?: Pick<SupplyChange, "kind" | "reason">;
}

/** A document somebody points at becomes a wish whose record is settled, or is refused: what may not be supplied never gets into the queue. */
export async function makeWish(facts: WishFacts, ports: SupplyPorts): Promise<MadeWish> {
  const { mail, classification, tag, rules, by, source, change } = facts;
  const { policy, catalogue } = rules;
  const why = submissionRefusal(tag, classification, policy, catalogue);
  // What was supplied before it was known to be secret must be possible to recall.
  if (why !== null && !(change?.kind === "recall" && why.kind !== "no-publication-mailbox")) return { kind: "refused", why };
  const unread = unreadFiles(mail);
  if (unread.length > 0 && facts.seen !== true && change?.kind !== "recall") return { kind: "refused", why: { kind: "unread", names: unread } };
  const record = await buildRecord({ ...ports, mail, classification, tag, policy, catalogue, sharedMailbox: facts.sharedMailbox, internetMessageId: facts.internetMessageId, by, at: ports.now() });
  return { kind: "wish", wish: { record: change === undefined ? record : await changed(record, change, ports), source, sendFrom: unitMailboxOf(facts), after: null } };
}

/** The same change with the same data is the same change, however often it is asked for. */
async function changed(record: EdocRecord, change: Pick<SupplyChange, "kind" | "reason">, { sha256 }: SupplyPorts): Promise<EdocRecord> {
  const revision = (await sha256(JSON.stringify([record.id, change, record.tag, record.message.internetMessageId, record.attachment]))).slice(0, 8);
  return { ...record, change: { ...change, revision } };
}

/** The mailbox of the unit whose document it is, when it was sent from there or lies there. */
function unitMailboxOf({ mail, sharedMailbox, rules }: WishFacts): string | null {
  for (const address of [mail.from?.address ?? null, sharedMailbox]) {
    if (address !== null && rules.policy.units.some(({ mailboxes }) => mailboxes.some((one) => sameAddress(one, address)))) return address;
  }
  return null;
}
