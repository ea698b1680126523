import type { Told } from "./judge-arrival";
import { ToldStore } from "./told-store";

/** All that the mails of a month say of one document of one row. */
export interface Registered {
  readonly row: number;
  /** `null` when only tokens told of it. */
  readonly id: string | null;
  readonly shortId: string;
  readonly told: readonly Told[];
}

/**
 * Which mails speak of the same document. The id is made of the unit too, so another unit's mail with the same id speaks of another one and
 * harms nobody's figures. A token knows eight characters of the id: it joins the document of its row whose id begins so.
 */
export class DocumentRegister {
  /** Numbers of the documents whose ids begin so: mostly one. */
  readonly #begins = new Map<string, number | number[]>();
  readonly #rows: number[] = [];
  readonly #ids: (string | null)[] = [];
  /** Number of the newest thing told of a document, and of the one told before each; -1 ends. */
  readonly #newest: number[] = [];
  readonly #before: number[] = [];
  readonly #store = new ToldStore();

  file(row: number, id: string | null, shortId: string, told: Told): void {
    const found = this.#begins.get(shortId);
    const known = typeof found === "number" ? [found] : (found ?? []);
    const document = known.find((one) => this.#rows[one] === row && this.#ids[one] === id) ?? this.#begin(row, id, shortId, known);
    this.#before[this.#store.keep(told)] = this.#newest[document]!;
    this.#newest[document] = this.#before.length - 1;
  }

  /** `none`: the row of no unit, which keeps nothing that a unit has in its own. */
  *documents(none: number): Iterable<Registered> {
    for (const [shortId, found] of this.#begins) {
      if (typeof found === "number") yield this.#registered(found, shortId);
      else yield* withoutTwice(joined(found.map((one) => this.#registered(one, shortId))), none);
    }
  }

  #begin(row: number, id: string | null, shortId: string, known: readonly number[]): number {
    const document = this.#rows.push(row) - 1;
    this.#ids.push(id);
    this.#newest.push(-1);
    this.#begins.set(shortId, known.length === 0 ? document : [...known, document]);
    return document;
  }

  #registered(document: number, shortId: string): Registered {
    const told: Told[] = [];
    for (let one = this.#newest[document]!; one >= 0; one = this.#before[one]!) told.push(this.#store.told(one));
    return { row: this.#rows[document]!, id: this.#ids[document]!, shortId, told };
  }
}

function joined(documents: readonly Registered[]): readonly Registered[] {
  const whole = documents.filter(({ id }) => id !== null).sort((one, other) => (one.id! < other.id! ? -1 : 1));
  const short = documents.filter(({ id }) => id === null);
  // Where ids of a row begin alike, the first is as good a guess as any, and is the same at every look.
  const home = ({ row }: Registered) => whole.find((one) => one.row === row);
  return [
    ...whole.map((one) => ({ ...one, told: [...one.told, ...short.filter((token) => home(token) === one).flatMap(({ told }) => told)] })),
    ...short.filter((token) => home(token) === undefined),
  ];
}

function withoutTwice(documents: readonly Registered[], none: number): readonly Registered[] {
  return documents.filter(({ row, id }) => row !== none || !documents.some((other) => other.row !== none && (id === null || other.id === null || other.id === id)));
}
