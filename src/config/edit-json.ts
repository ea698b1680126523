import { membersAt, rangeOf } from "./locate-json";

/** What stands from `start` to `end` becomes `text`; where both are one, it is put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every splice; they do not overlap, and those at one place come in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.map((splice, i) => ({ ...splice, i })).sort((one, other) => one.start - other.start || one.i - other.i);
  let made = "";
  let at = 0;
  for (const { start, end, text: put } of inOrder) {
    made += text.slice(at, start) + put;
    at = end;
  }
  return made + text.slice(at);
}

/** Gives the value at `path` another; a member that its group does not have yet is put at the group's end. */
export function setValue(text: string, path: readonly string[], value: string | readonly string[]): Splice {
  const range = rangeOf(text, path);
  if (range !== null) return { ...range, text: json(value) };
  return appended(text, path.slice(0, -1), [`${JSON.stringify(path[path.length - 1])}: ${json(value)}`]);
}

/** Adds values at the end of the list at `path`, laid out as those that are there. */
export function addToList(text: string, path: readonly string[], values: readonly unknown[]): Splice {
  if (rangeOf(text, path) === null) return appended(text, path.slice(0, -1), [`${JSON.stringify(path[path.length - 1])}: ${json(values)}`]);
  return appended(text, path, values.map(json));
}

/** Puts written members at the end of a group: on lines of their own where the others are. */
function appended(text: string, path: readonly string[], members: readonly string[]): Splice {
  const { start, end } = rangeOf(text, path)!;
  const gap = /^[\s]*/.exec(text.slice(start + 1, end))![0];
  const starts = membersAt(text, start);
  const last = starts[starts.length - 1];
  if (last === undefined) return { start: start + 1, end: start + 1, text: members.join(", ") };
  const parts = `,${gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n") - (gap.includes("\r\n") ? 1 : 0)) : " "}`;
  return { start: last.end, end: last.end, text: members.map((member) => parts + member).join("") };
}

/** On one line, with the spaces a person writes. */
function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${json(inner)}`).join(", ")} }`;
}
