/**
 * How much likelier one candidate is than another for each point it has more: e^steepness. Fitted to the rows that are tuned on
 * (`npm run corpus` prints how often answers of each confidence are right, on the others).
 */
const steepness = 2;
/** Nothing judged by words alone is certain. */
const most = 0.99;

/** The share of belief that each of several scores deserves; they sum to about one. */
export function confidenceIn(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) * steepness));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => Math.round(Math.min(most, power / total) * 1000) / 1000);
}
