export interface Dice {
  /** 0 to 1. */
  number(): number;
  whole(most: number): number;
  chance(probability: number): boolean;
  one<T>(list: readonly T[]): T;
}

/** The same throws for the same seed (mulberry32). */
export function seeded(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { number, whole: (most) => Math.floor(number() * most), chance: (probability) => number() < probability, one: (list) => list[Math.floor(number() * list.length)]! };
}
