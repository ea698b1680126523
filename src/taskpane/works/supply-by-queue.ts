import type { Classification } from "../../domain/classification";
import type { FiledMail } from "../../domain/mail";
import type { SupplyChange, Tag } from "../../domain/submission";
import type { SupplyWish, WishFile } from "../../domain/supply-wish";
import { lastingId } from "../../graph/original";
import { makeWish } from "../../jobs/make-wish";
import { ownAddress } from "../../outlook/current-item";
import type { QueueWork, ShownWish, SupplyOutcome } from "../work";
import type { Surroundings } from "./surroundings";
import { troubleOf } from "./trouble";

export interface MailToSupply {
  readonly mail: FiledMail;
  readonly classification: Classification;
  readonly tag: Tag;
  readonly bytesOf: (attachmentId: string) => Promise<Uint8Array | null>;
  /** As `SupplyFacts.seen`. */
  readonly seen?: boolean;
  readonly change?: Pick<SupplyChange, "kind" | "reason">;
  /** The id it was supplied under: a change speaks of that one, also when it corrects number or date. */
  readonly before?: string | null;
}

type Keep = (wish: SupplyWish, files: readonly WishFile[]) => Promise<{ readonly queue: QueueWork; readonly id: string }>;

/** Supplies a mail that lies in a mailbox: its wish is kept, and this tells how it ended, or how it waits. Loaded with the first such click. */
export async function supplyByQueue(one: MailToSupply, { rules, sha256, now, graph }: Surroundings, keep: Keep): Promise<SupplyOutcome> {
  const { classification, tag, bytesOf } = one;
  const mail = one.before && one.mail.supplied === null ? { ...one.mail, supplied: { id: one.before, entry: null } } : one.mail;
  try {
    const itemId = await lastingId(await graph(mail.sharedMailbox), mail.itemId, mail.sharedMailbox);
    const made = await makeWish(
      { mail, classification, tag, rules, by: ownAddress(), seen: one.seen === true, source: { kind: "mail", itemId, mailbox: mail.sharedMailbox }, sharedMailbox: mail.sharedMailbox, internetMessageId: mail.internetMessageId || null, ...(one.change === undefined ? {} : { change: one.change }) },
      { bytesOf, sha256, now },
    );
    if (made.kind === "refused") return { kind: "failed", why: made.why };
    const { queue, id } = await keep(made.wish, []);
    return outcomeOf(await queue.ended(id), queue);
  } catch (fault) {
    return { kind: "failed", why: troubleOf(fault) };
  }
}

/** One wish at a time. */
export function keepOne({ queue }: Surroundings): Keep {
  return async (wish, files) => {
    const open = await queue.open();
    const [id] = await open.add([{ wish, files }]);
    return { queue: open, id: id ?? "" };
  };
}

/** A whole selection: those that come together are kept together. */
export function keepTogether({ queue }: Surroundings): Keep {
  const waiting: { readonly wish: SupplyWish; readonly files: readonly WishFile[]; readonly kept: (id: string) => void; readonly failed: (fault: unknown) => void }[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const batch = waiting.splice(0, together);
    if (batch.length === 0) return;
    try {
      const ids = await (await queue.open()).add(batch);
      batch.forEach(({ kept }, at) => kept(ids[at] ?? ""));
    } catch (fault) {
      // Those that were kept before it are found in the queue, and by the next try.
      for (const { failed } of batch) failed(fault);
    }
  };
  return async (wish, files) => {
    const id = await new Promise<string>((kept, failed) => {
      waiting.push({ wish, files, kept, failed });
      last = last.then(flush);
    });
    return { queue: await queue.open(), id };
  };
}

const together = 20;

function outcomeOf({ wish, state }: ShownWish, queue: QueueWork): SupplyOutcome {
  if (state.kind === "failed") return { kind: "failed", why: state.why };
  if (state.kind !== "done") return { kind: "queued", why: stoppedBy(queue) };
  const { end } = state;
  if (end.kind === "already") return { ...end, id: wish.record.id };
  if (end.kind === "cancelled") return { kind: "failed", why: { kind: "called-off" } };
  return { kind: "supplied", record: { ...wish.record, suppliedAt: end.at }, how: "read" };
}

function stoppedBy(queue: QueueWork): NonNullable<ReturnType<typeof troubleOf>> {
  let why: ReturnType<typeof troubleOf> = { kind: "offline" };
  queue.watch(({ stopped }) => {
    if (stopped !== null) why = stopped;
  })();
  return why;
}
