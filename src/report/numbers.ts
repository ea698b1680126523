type Kind = Float64ArrayConstructor | Int32ArrayConstructor | Int8ArrayConstructor;

const length = 1 << 14;

/** A row of numbers that only grows. It lies in pieces, so that growing copies nothing and never holds a piece twice. */
export class Numbers {
  readonly #kind: Kind;
  readonly #pieces: InstanceType<Kind>[] = [];
  #size = 0;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  get size(): number {
    return this.#size;
  }

  /** Answers its place. */
  push(value: number): number {
    if (this.#size === this.#pieces.length * length) this.#pieces.push(new this.#kind(length));
    this.#size += 1;
    this.set(this.#size - 1, value);
    return this.#size - 1;
  }

  /** There must be something at the place. */
  at(place: number): number {
    return this.#pieces[Math.floor(place / length)]![place % length]!;
  }

  set(place: number, value: number): void {
    this.#pieces[Math.floor(place / length)]![place % length] = value;
  }
}
