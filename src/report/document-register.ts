import { HashIndex } from "./hash-index";
import { digits, IdStore, wordOf } from "./id-store";
import type { Told } from "./judge-arrival";
import { Numbers } from "./numbers";
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
  /** Documents by the beginning of their id. */
  readonly #begins = new HashIndex();
  readonly #rows = new Numbers(Int32Array);
  /** Number of the id, where it is known whole; else -1. */
  readonly #ids = new Numbers(Int32Array);
  readonly #idStore = new IdStore();
  /** Number of the newest thing told of a document, and of the one told before each; -1 ends. */
  readonly #newest = new Numbers(Int32Array);
  readonly #before = new Numbers(Int32Array);
  readonly #store = new ToldStore();

  file(row: number, id: string | null, shortId: string, told: Told): void {
    const begin = wordOf(shortId, 0);
    let document = -1;
    for (const one of this.#begins.all(begin)) if (this.#rows.at(one) === row && this.#isId(one, id)) document = one;
    if (document < 0) document = this.#begin(row, id, begin);
    const newest = this.#store.keep(told);
    this.#before.push(this.#newest.at(document));
    this.#newest.set(document, newest);
  }

  /** `none`: the row of no unit, which keeps nothing that a unit has in its own. */
  *documents(none: number): Iterable<Registered> {
    for (let document = 0; document < this.#begins.size; document += 1) {
      const alike = [...this.#begins.all(this.#begins.hashOf(document))].reverse();
      if (alike[0] !== document) continue;
      if (alike.length === 1) yield this.#registered(document);
      else yield* withoutTwice(joined(alike.map((one) => this.#registered(one))), none);
    }
  }

  #begin(row: number, id: string | null, begin: number): number {
    this.#rows.push(row);
    this.#ids.push(id === null ? -1 : this.#idStore.keep(id));
    this.#newest.push(-1);
    return this.#begins.add(begin);
  }

  #isId(document: number, id: string | null): boolean {
    const kept = this.#ids.at(document);
    return id === null ? kept < 0 : kept >= 0 && this.#idStore.is(kept, id);
  }

  #registered(document: number): Registered {
    const told: Told[] = [];
    for (let one = this.#newest.at(document); one >= 0; one = this.#before.at(one)) told.push(this.#store.told(one));
    const id = this.#ids.at(document);
    return { row: this.#rows.at(document), id: id < 0 ? null : this.#idStore.id(id), shortId: digits(this.#begins.hashOf(document)), told };
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
