/** A document as months remember it: unit ("" for the row of no unit) and id, whole or its first eight characters. */
export function documentKey(unit: string, id: string): string {
  return `${unit}:${id}`;
}

/** What was supplied before the month, asked by whole id or by the beginning of one. */
export class EarlierDocuments {
  readonly #keys: ReadonlySet<string>;
  readonly #short = new Set<string>();

  constructor(keys: ReadonlySet<string>) {
    this.#keys = keys;
    for (const key of keys) this.#short.add(key.slice(0, key.lastIndexOf(":") + 9));
  }

  has(unit: string, id: string | null, shortId: string): boolean {
    const short = documentKey(unit, shortId);
    return id === null ? this.#short.has(short) : this.#keys.has(documentKey(unit, id)) || this.#keys.has(short);
  }
}
