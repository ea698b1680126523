/** What one child writes down after every input, where the parent can read it even when the child has died. */
export const fields = ["seed", "inputs", "text", "encrypted", "damaged", "too-large", "unsupported", "crash", "slowest", "slowestSeed", "memory"] as const;
export type Field = (typeof fields)[number];
export type Counts = Record<Field, number>;

export const bytesOfCounts = fields.length * 8;

export function noCounts(): Counts {
  return Object.fromEntries(fields.map((field) => [field, 0])) as Counts;
}

export function packCounts(counts: Counts): Buffer {
  const packed = Buffer.alloc(bytesOfCounts);
  fields.forEach((field, i) => packed.writeDoubleLE(counts[field], i * 8));
  return packed;
}

export function unpackCounts(packed: Buffer): Counts {
  return Object.fromEntries(fields.map((field, i) => [field, packed.length < bytesOfCounts ? 0 : packed.readDoubleLE(i * 8)])) as Counts;
}

/** Totals of two runs as one. */
export function addCounts(one: Counts, other: Counts): Counts {
  const sum = noCounts();
  for (const field of fields) sum[field] = one[field] + other[field];
  const slower = other.slowest > one.slowest ? other : one;
  return { ...sum, seed: Math.max(one.seed, other.seed), slowest: slower.slowest, slowestSeed: slower.slowestSeed, memory: Math.max(one.memory, other.memory) };
}
