/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Six numbers out of whatever stands in their place; pdf.js hands on typed arrays and, from broken files, worse. */
export function matrixOf(value: unknown): Matrix {
  if (typeof value !== "object" || value === null) return identity;
  const six = [0, 1, 2, 3, 4, 5].map((i) => (value as Record<number, unknown>)[i]);
  return six.every((one) => typeof one === "number" && Number.isFinite(one)) ? (six as unknown as Matrix) : identity;
}
