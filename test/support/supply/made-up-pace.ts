import type { Pace } from "../../../src/jobs/wish-queue";

/** A pace by a made-up clock. */
export function madeUpPace(elapsed: () => number): Pace {
  const sends: number[] = [];
  return { recent: () => sends.map((at) => elapsed() - at).filter((age) => age < 60_000), note: () => void sends.push(elapsed()) };
}
