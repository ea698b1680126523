import type { OutgoingMail } from "../../domain/mail";
import type { ItemRecord } from "../../domain/submission";
import { makeWish } from "../../jobs/make-wish";
import type { Supplied, SupplyFacts, SupplyPorts } from "../../jobs/supply";
import { newLetterMark } from "./letter-mark";
import { readNow } from "./queue-now";
import type { Surroundings } from "./surroundings";

export interface LetterToFollow {
  now(): ItemRecord;
  save(record: ItemRecord): Promise<void>;
}

/**
 * Where the policy wants a copy of its own: nobody who gets the letter sees our headers, and the document goes when the letter has left.
 * The wish is kept before the letter says so.
 */
export async function supplyAfter(facts: SupplyFacts<OutgoingMail>, letter: LetterToFollow, ports: SupplyPorts, { queue }: Surroundings): Promise<Supplied> {
  const fresh = { ...facts, mail: { ...facts.mail, supplied: null } };
  const made = await makeWish({ ...fresh, source: { kind: "letter" }, sharedMailbox: null, internetMessageId: null }, ports);
  if (made.kind === "refused") return made;
  const after = letter.now().letter ?? newLetterMark();
  if (letter.now().letter === undefined) await letter.save({ ...letter.now(), letter: after });
  await withdrawAfter(letter, { queue });
  await (await queue.open()).add([{ wish: { ...made.wish, after }, files: [] }]);
  const { record } = made.wish;
  await letter.save({ ...letter.now(), tag: facts.tag, follows: { id: record.id, at: record.suppliedAt, by: record.suppliedBy } });
  return { kind: "supplied", record };
}

/** Takes it back, as long as the letter has not left. */
export async function withdrawAfter(letter: LetterToFollow, { queue }: Pick<Surroundings, "queue">): Promise<void> {
  const { letter: mark, follows, ...rest } = letter.now();
  if (follows === undefined || mark === undefined) return;
  const open = await queue.open();
  for (const { id, wish, state } of (await readNow(open)).wishes) {
    if (wish.after === mark && wish.source.kind === "letter" && state.kind !== "done") await open.cancel(id);
  }
  await letter.save({ ...rest, letter: mark });
}
