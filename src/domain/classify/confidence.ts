/**
 * How much likelier one candidate is than another for each point it has more: e^steepness. Fitted to the rows that are tuned on
 * (`npm run corpus` prints how often answers of each confidence are right, on the others).
 */
const steepness = 2;
/** Nothing judged by words is certain. */
const most = 0.99;
/** And still less where the page was not read and no number says what it is. */
export const mostUnseen = 0.89;

/** The share of belief that each of several scores deserves; they sum to about one. `seen`: by its page, or its number and symbol. */
export function confidenceIn(scores: readonly number[], seen: boolean): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) * steepness));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => Math.round(Math.min(seen ? most : mostUnseen, power / total) * 1000) / 1000);
}
