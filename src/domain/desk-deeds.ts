import type { Said } from "./answer";
import type { Deed } from "./desk-record";
import { isDeciding, placeAfter } from "./desk-place";
import type { KeptDesk } from "./desk-record-json";
import type { Tag } from "./submission";

/** Each may be a thousand letters long. */
const mostTags = 4;

/** Deeds whose answer has not left yet, in the order in which they were done. */
export function pendingIn({ record }: Pick<KeptDesk, "record">): readonly Deed[] {
  return record.deeds.filter(({ sent }) => !sent);
}

/** With one more deed; one that takes back marks what it takes back. `tag`: with a correction, the data as they now stand. */
export function withDeed(kept: KeptDesk, deed: Deed, tag: Tag | null): KeptDesk {
  const { said, by, at } = deed;
  const earlier = said.kind === "withdrawn" ? kept.record.deeds.map((one) => (one.undone === null && one.said.kind === said.takesBack ? { ...one, undone: { by, at } } : one)) : kept.record.deeds;
  const tags = said.kind === "corrected" && tag !== null ? [...kept.tags, { answer: deed.answer, tag }].slice(-mostTags) : kept.tags;
  return aimed({ ...kept, record: { ...kept.record, deeds: [...earlier, deed] }, tags, round: [...kept.round, deed.answer] });
}

/** As if that deed, of which nobody heard, had never been done. */
export function withoutDeed(kept: KeptDesk, deed: Deed): KeptDesk {
  const { said, by, at } = deed;
  const left = kept.record.deeds.filter(({ answer }) => answer !== deed.answer);
  const deeds = said.kind === "withdrawn" ? left.map((one) => (one.said.kind === said.takesBack && one.undone !== null && one.undone.by === by && one.undone.at === at ? { ...one, undone: null } : one)) : left;
  return aimed({ ...kept, record: { ...kept.record, deeds }, sending: sendingWithout(kept, deed) });
}

/** The data as the newest correction that stands has them; `null`: as supplied. */
export function tagStanding({ record, tags }: Pick<KeptDesk, "record" | "tags">): Tag | null {
  const standing = record.deeds.filter(({ said, undone }) => said.kind === "corrected" && undone === null);
  const known = tags.filter(({ answer }) => standing.some((one) => one.answer === answer));
  const newest = known[known.length - 1];
  if (newest !== undefined) return newest.tag;
  return standing.length > 0 ? record.tag : null;
}

/** What only tells the unit something leaves the mail where it was. */
function aimed(changed: KeptDesk): KeptDesk {
  const kept = { ...changed, record: { ...changed.record, tag: tagStanding(changed) } };
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
