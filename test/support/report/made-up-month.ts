import { aCatalogue, aPolicy } from "../builders";
import { randomFrom, type Random } from "../makers/random";
import { doubtfulStories } from "./doubtful-stories";
import { MonthTeller } from "./month-teller";
import { stories } from "./stories";

const policy = aPolicy({ publicationMailboxes: ["banbientap@moj.gov.vn", "banbientap@thads.moj.gov.vn"] });
const catalogue = aCatalogue();

/** A month of mails in the publication mailboxes, in any order, with what they come to as the stories behind them know it. */
export interface MadeUpMonth extends Pick<MonthTeller, "arrivals" | "doubts" | "earlier" | "whole" | "block" | "policy" | "catalogue"> {
  readonly month: string;
  readonly now: string;
}

export function madeUpMonth(seed: number): MadeUpMonth {
  const random = randomFrom(seed, "month");
  const year = 2025 + random.below(3);
  const place = random.below(12);
  const first = Date.UTC(year, place) - 7 * 3600_000;
  const last = Date.UTC(year, place + 1) - 7 * 3600_000 - 1;
  const holidays = [0, 1, 2].map(() => new Date(first + random.below(40) * 86_400_000).toISOString().slice(0, 10));
  const teller = new MonthTeller(random, { ...policy, holidays }, catalogue, first, last);
  const count = 10 + random.below(60);
  for (let told = 0; told < count; told += 1) {
    teller.begin();
    random.pick(random.chance(0.65) ? stories : doubtfulStories)(teller);
  }
  shuffle(teller.arrivals, random);
  return Object.assign(teller, { month: `${year}-${String(place + 1).padStart(2, "0")}`, now: new Date(last + (random.below(35) - 20) * 86_400_000 + random.below(86_400_000)).toISOString() });
}

function shuffle<T>(list: T[], random: Random): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}
