import assert from "node:assert/strict";
import { dayInVietnam } from "../../../src/domain/asking/calendar";
import { Tally } from "../../../src/report/tally";
import type { Scope } from "../../../src/report/month-report";
import { randomFrom } from "../makers/random";
import { madeUpMonth } from "./made-up-month";

/** Counts a made-up month by the page and compares every figure of every row and scope with the truth; throws at the first that differs. Answers how many mails there were. */
export function judgeMonth(seed: number): number {
  const made = madeUpMonth(seed);
  const { month, now, policy, catalogue, earlier, arrivals, doubts } = made;
  const chance = randomFrom(seed, "pages");
  const today = dayInVietnam(now);
  const codes = policy.units.map(({ code }) => code);
  const figuresOf = (scope: Scope) => {
    const tally = new Tally({ month, scope, policy, catalogue, earlier });
    for (let at = 0; at < arrivals.length; ) {
      const next = at + 1 + chance.below(50);
      tally.add(arrivals.slice(at, next));
      if (chance.chance(0.2)) tally.figures(now);
      at = next;
    }
    return tally.figures(now);
  };

  for (const mailbox of [null, ...policy.publicationMailboxes]) {
    const truth = mailbox === null ? made.whole : made.block(mailbox);
    const found = figuresOf(mailbox === null ? { kind: "ministry" } : { kind: "block", mailbox });
    for (const { unit, supply } of found.units) assert.deepEqual(supply, truth.figures([unit], policy, today), `${mailbox ?? "ministry"}, ${unit}`);
    const none = truth.figures([""], policy, today);
    assert.deepEqual(found.none ?? { ...none, supplied: 0 }, none, `${mailbox ?? "ministry"}, no unit`);
    assert.deepEqual(found.total, truth.figures([...codes, ""], policy, today), `${mailbox ?? "ministry"}, total`);
    const listed = found.doubtful.map(({ itemId, why }) => `${itemId} ${why}`).sort();
    assert.deepEqual(listed, doubts.filter((one) => mailbox === null || one.mailbox === mailbox).map(({ itemId, why }) => `${itemId} ${why}`).sort(), `${mailbox ?? "ministry"}, doubtful`);
  }
  const unit = chance.pick(codes);
  const own = figuresOf({ kind: "unit", unit });
  assert.deepEqual(own.units, [{ unit, supply: made.whole.figures([unit], policy, today) }], `unit ${unit}`);
  return arrivals.length;
}
