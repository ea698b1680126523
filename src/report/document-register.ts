import type { Told } from "./judge-arrival";

/** All that the mails of a month say of one document of one row. */
export interface Registered {
  readonly row: number;
  /** `null` when only tokens told of it. */
  readonly id: string | null;
  readonly shortId: string;
  readonly told: readonly Told[];
}

interface Filed {
  readonly row: number;
  readonly id: string | null;
  readonly told: Told[];
}

/**
 * Which mails speak of the same document. The id is made of the unit too, so another unit's mail with the same id speaks of another one and
 * harms nobody's figures. A token knows eight characters of the id: it joins the document of its row whose id begins so.
 */
export class DocumentRegister {
  readonly #files = new Map<string, Filed | Filed[]>();

  file(row: number, id: string | null, shortId: string, told: Told): void {
    const found = this.#files.get(shortId);
    const all = found === undefined ? [] : Array.isArray(found) ? found : [found];
    const same = all.find((one) => one.row === row && one.id === id);
    if (same !== undefined) return void same.told.push(told);
    const filed: Filed = { row, id, told: [told] };
    this.#files.set(shortId, found === undefined ? filed : [...all, filed]);
  }

  /** `none`: the row of no unit, which keeps nothing that a unit has in its own. */
  *documents(none: number): Iterable<Registered> {
    for (const [shortId, found] of this.#files) {
      if (!Array.isArray(found)) yield { ...found, shortId };
      else for (const { row, id, told } of withoutTwice(joined(found), none)) yield { row, id, shortId, told };
    }
  }
}

function joined(files: readonly Filed[]): readonly Filed[] {
  const whole = files.filter(({ id }) => id !== null).sort((one, other) => (one.id! < other.id! ? -1 : 1));
  const short = files.filter(({ id }) => id === null);
  // Where ids of a row begin alike, the first is as good a guess as any, and is the same at every look.
  const home = ({ row }: Filed) => whole.find((one) => one.row === row);
  return [
    ...whole.map((one) => ({ ...one, told: [...one.told, ...short.filter((token) => home(token) === one).flatMap(({ told }) => told)] })),
    ...short.filter((token) => home(token) === undefined),
  ];
}

function withoutTwice(files: readonly Filed[], none: number): readonly Filed[] {
  return files.filter(({ row, id }) => row !== none || !files.some((other) => other.row !== none && (id === null || other.id === null || other.id === id)));
}
