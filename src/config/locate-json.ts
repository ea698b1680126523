export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the value of a path ("units[2].mailboxes[0]") begins in a text that is JSON; for what is missing, the nearest group that is there.
 * An unknown key is placed like any other.
 */
export function locateJson(text: string, path: string): Place {
  const wanted = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => index ?? key ?? "");
  const bom = text.startsWith("\ufeff") ? 1 : 0;
  const at = deepest(text, skip(text, bom), wanted) - bom;
  const before = text.slice(bom, at + bom).split("\n");
  return { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
}

/** From the first letter of the value at exactly this path to behind its last; `null` when there is none. */
export function rangeOf(text: string, path: readonly string[]): { readonly start: number; readonly end: number } | null {
  let start = skip(text, text.startsWith("\ufeff") ? 1 : 0);
  for (const key of path) {
    const inner = children(text, start).get(key);
    if (inner === undefined) return null;
    start = inner;
  }
  return { start, end: afterValue(text, start) };
}

/** Each value of the group that begins at `start`, in their order. */
export function membersAt(text: string, start: number): readonly { readonly start: number; readonly end: number }[] {
  return [...children(text, start).values()].map((at) => ({ start: at, end: afterValue(text, at) })).sort((one, other) => one.start - other.start);
}

/** The value at `start`, or what is wanted within it. */
function deepest(text: string, start: number, [key, ...rest]: readonly string[]): number {
  if (key === undefined) return start;
  const inner = children(text, start).get(key);
  return inner === undefined ? start : deepest(text, inner, rest);
}

/** Where each member of the group at `start` begins; of a repeated key the last, which is the one that counts. */
function children(text: string, start: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const isList = text[start] === "[";
  if (!isList && text[start] !== "{") return found;
  let at = skip(text, start + 1);
  for (let i = 0; at < text.length && text[at] !== "]" && text[at] !== "}"; i++) {
    let name = String(i);
    if (!isList) {
      const end = afterValue(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skip(text, skip(text, end) + 1);
    }
    found.set(name, at);
    at = skip(text, afterValue(text, at));
    if (text[at] === ",") at = skip(text, at + 1);
  }
  return found;
}

function skip(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function afterValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
      if (depth === 0) return at + 1;
    } else if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (sign === "," || /\s/.test(sign!))) return at;
  }
  return text.length;
}
