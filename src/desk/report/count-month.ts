import type { Arrival } from "../../domain/arrival";
import { Tally, type TallyNeeds } from "../../report/tally";

/** Mails counted before the page may breathe. */
const breath = 4000;

/** Counts a month however long, while the page stays alive. `unlessStopped` throws where the person has seen enough. */
export async function countMonth(needs: TallyNeeds, arrivals: Iterable<Arrival>, unlessStopped: () => void): Promise<Tally> {
  const tally = new Tally(needs);
  for (const some of inParts(arrivals, breath)) {
    tally.add(some);
    await new Promise((go) => setTimeout(go));
    unlessStopped();
  }
  return tally;
}

function* inParts<T>(all: Iterable<T>, most: number): Iterable<readonly T[]> {
  let part: T[] = [];
  for (const one of all) {
    part.push(one);
    if (part.length < most) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
