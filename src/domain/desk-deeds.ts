import type { Said } from "./answer";
import type { Deed } from "./desk-record";
import { isDeciding, placeAfter } from "./desk-place";
import type { KeptDesk } from "./desk-record-json";

/** Deeds whose answer has not left yet, in the order in which they were done. */
export function pendingIn({ record }: Pick<KeptDesk, "record">): readonly Deed[] {
  return record.deeds.filter(({ sent }) => !sent);
}

/** With one more deed; one that takes back marks what it takes back. When the data change, `tag` is how they now stand (`null`: as supplied), and what stood before is kept. */
export function withDeed(kept: KeptDesk, deed: Deed, tag: KeptDesk["record"]["tag"]): KeptDesk {
  const { said, by, at } = deed;
  const corrects = (said.kind === "corrected" && tag !== null) || (said.kind === "withdrawn" && said.takesBack === "corrected");
  const earlier = said.kind === "withdrawn" ? kept.record.deeds.map((one) => (one.undone === null && one.said.kind === said.takesBack ? { ...one, undone: { by, at } } : one)) : kept.record.deeds;
  return aimed({
    ...kept,
    record: { ...kept.record, deeds: [...earlier, deed], tag: corrects ? tag : kept.record.tag },
    before: corrects ? { answer: deed.answer, tag: kept.record.tag } : kept.before,
    round: [...kept.round, deed.answer],
  });
}

/** As if that deed, of which nobody heard, had never been done. */
export function withoutDeed(kept: KeptDesk, deed: Deed): KeptDesk {
  const { said, by, at } = deed;
  const left = kept.record.deeds.filter(({ answer }) => answer !== deed.answer);
  const deeds = said.kind === "withdrawn" ? left.map((one) => (one.said.kind === said.takesBack && one.undone !== null && one.undone.by === by && one.undone.at === at ? { ...one, undone: null } : one)) : left;
  const restored = kept.before !== null && kept.before.answer === deed.answer ? kept.before.tag : kept.record.tag;
  return aimed({ ...kept, record: { ...kept.record, deeds, tag: restored }, before: kept.before !== null && kept.before.answer === deed.answer ? null : kept.before, sending: sendingWithout(kept, deed) });
}

/** What only tells the unit something leaves the mail where it was. */
function aimed(kept: KeptDesk): KeptDesk {
  const decides = kept.record.deeds.some((deed) => kept.round.indexOf(deed.answer) >= 0 && isDeciding(deed));
  return { ...kept, to: decides ? placeAfter(kept.record.deeds, kept.needs) : kept.from };
}

/** Its answer has left. */
export function withSent(kept: KeptDesk, deed: Deed): KeptDesk {
  return { ...kept, record: { ...kept.record, deeds: kept.record.deeds.map((one) => (one.answer === deed.answer ? { ...one, sent: true } : one)) }, sending: sendingWithout(kept, deed) };
}

/** Attempts belong to the first of the pending deeds: they go with it, and with no other. */
function sendingWithout(kept: KeptDesk, { answer }: Deed): readonly string[] {
  const first = pendingIn(kept)[0];
  return first !== undefined && first.answer === answer ? [] : kept.sending;
}

/** What says to the unit that a deed it was told of does not count; `null` for what cannot be taken back. */
export function takingBack({ said }: Pick<Deed, "said">): Extract<Said, { kind: "withdrawn" }> | null {
  return said.kind === "withdrawn" ? null : { kind: "withdrawn", takesBack: said.kind };
}
