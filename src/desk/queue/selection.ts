/** Where the keyboard is in the list, and what is chosen to be done at once. */
export interface Selection {
  /** Key of the row in front; `null` in an empty list. */
  readonly at: string | null;
  /** Where a range began. */
  readonly anchor: string | null;
  readonly chosen: ReadonlySet<string>;
}

export const nothingChosen: Selection = { at: null, anchor: null, chosen: new Set() };

/** `keys`: of the rows shown, in their order. A row that is no longer shown is no place to stand: the list begins anew. */
export function moved(selection: Selection, keys: readonly string[], to: (index: number) => number, range: boolean): Selection {
  if (keys.length === 0) return selection;
  const here = selection.at === null ? -1 : keys.indexOf(selection.at);
  const index = Math.max(0, Math.min(keys.length - 1, to(here)));
  const at = keys[index]!;
  if (!range) return { ...selection, at, anchor: at };
  const anchor = selection.anchor ?? at;
  const from = Math.max(0, keys.indexOf(anchor));
  return { at, anchor, chosen: new Set(keys.slice(Math.min(from, index), Math.max(from, index) + 1)) };
}

export function toggled(selection: Selection, key: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(key)) chosen.add(key);
  return { at: key, anchor: key, chosen };
}

export function allChosen(selection: Selection, keys: readonly string[]): Selection {
  return { ...selection, chosen: new Set(keys) };
}

/** After a filter or an act: what is out of sight is chosen no longer. */
export function keptIn(selection: Selection, keys: readonly string[]): Selection {
  const shown = new Set(keys);
  const chosen = [...selection.chosen].filter((key) => shown.has(key));
  return chosen.length === selection.chosen.size ? selection : { ...selection, chosen: new Set(chosen) };
}

/** Where to stand after these were done: behind the last of them, else before the first. */
export function nextToDo(keys: readonly string[], done: ReadonlySet<string>): string | null {
  const left = (key: string): boolean => !done.has(key);
  const last = keys.reduce((at, key, index) => (done.has(key) ? index : at), -1);
  return keys.slice(last + 1).find(left) ?? [...keys].reverse().find(left) ?? null;
}
