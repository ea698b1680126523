import { Numbers } from "./numbers";

/** Entries by a number of 32 bits that several may share. It names entries by their order, 0 for the first; what they are is kept elsewhere. */
export class HashIndex {
  /** Of each bucket the newest entry, counted from 1. */
  #newest = new Int32Array(1 << 10);
  readonly #hashes = new Numbers(Int32Array);
  /** The one before in the same bucket, counted from 1. */
  readonly #before = new Numbers(Int32Array);

  get size(): number {
    return this.#hashes.size;
  }

  /** Answers the new entry. */
  add(hash: number): number {
    if (this.#hashes.size >= this.#newest.length) this.#widen();
    const entry = this.#hashes.push(hash);
    this.#before.push(0);
    this.#hang(entry);
    return entry;
  }

  hashOf(entry: number): number {
    return this.#hashes.at(entry);
  }

  /** Newest first. */
  *all(hash: number): Iterable<number> {
    for (let one = this.#newest[this.#bucket(hash)]!; one > 0; one = this.#before.at(one - 1)) if (this.#hashes.at(one - 1) === (hash | 0)) yield one - 1;
  }

  #bucket(hash: number): number {
    return hash & (this.#newest.length - 1);
  }

  #hang(entry: number): void {
    const bucket = this.#bucket(this.#hashes.at(entry));
    this.#before.set(entry, this.#newest[bucket]!);
    this.#newest[bucket] = entry + 1;
  }

  #widen(): void {
    this.#newest = new Int32Array(this.#newest.length * 4);
    for (let entry = 0; entry < this.#hashes.size; entry += 1) this.#hang(entry);
  }
}
