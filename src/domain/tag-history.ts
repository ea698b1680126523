import type { Tag } from "./submission";

/** One field that a person changed. */
export interface TagChange {
  /** ISO 8601, UTC, to the minute. */
  readonly at: string;
  /** Address of the person. */
  readonly by: string;
  readonly field: keyof Tag;
  readonly from: string;
  readonly to: string;
}

export interface ChangedField {
  readonly field: keyof Tag;
  readonly from: string;
  readonly to: string;
}

/** The letter a field stands under in the history; the number is part of the symbol. */
const letters = { entry: "e", type: "t", symbol: "s", issuedDate: "d", issuer: "o", subject: "j", signer: "g", urgency: "u", destinations: "p" } as const;
const fields = Object.keys(letters) as (keyof typeof letters)[];

/** What a line keeps of a long value, and how long the whole may grow: 2,500 characters are all that Outlook has for a tag and its history. */
const longestValue = 80;
export const longestHistory = 900;

/** A field as text, to be compared and shown; "" when it is empty. */
export function tagValue(tag: Tag, field: keyof Tag): string {
  const value = tag[field];
  return value === null ? "" : typeof value === "string" ? value : value.join(",");
}

export function changedFields(before: Tag, after: Tag): readonly ChangedField[] {
  return fields.map((field) => ({ field, from: tagValue(before, field), to: tagValue(after, field) })).filter(({ from, to }) => from !== to);
}

/**
 * The history with one more line on top. A line holds the minute, who, and the old values: what they were changed to, the line above
 * says, or the tag itself. A person who stands above as well is not written out again.
 */
export function withChange(history: string, before: Tag, after: Tag, by: string, at: string): string {
  const changed = changedFields(before, after);
  if (changed.length === 0) return history;
  const olds = changed.map(({ field, from }) => letters[field as keyof typeof letters] + escaped(from.length > longestValue ? from.slice(0, longestValue - 1) + "…" : from));
  const line = [Math.floor(Date.parse(at) / 60000).toString(36), escaped(by || "?")].concat(olds).join("|");
  const older = history === "" ? [] : history.split("\n");
  const [top] = older;
  const below = top === undefined ? [] : [top.replace(/^([^|]*)\|([^|]*)/, (whole, when: string, who: string) => (who === escaped(by || "?") ? `${when}|` : whole))].concat(older.slice(1));
  return cutTo([line].concat(below).join("\n"), longestHistory);
}

/** The oldest lines go first. */
export function cutTo(history: string, most: number): string {
  let kept = history;
  while (kept.length > most) kept = kept.slice(0, Math.max(0, kept.lastIndexOf("\n")));
  return kept;
}

/** Newest first; a line that cannot be read ends it. `now`: the tag as it stands. */
export function readHistory(history: string, now: Tag): readonly TagChange[] {
  const current: Partial<Record<keyof Tag, string>> = {};
  const changes: TagChange[] = [];
  let who = "";
  for (const line of history === "" ? [] : history.split("\n")) {
    const [minute, by, ...olds] = line.split("|");
    const at = new Date(parseInt(minute || "", 36) * 60000);
    if (by === undefined || isNaN(at.getTime())) break;
    who = by === "" ? who : unescaped(by);
    for (const old of olds) {
      const field = fields.filter((one) => letters[one] === old.charAt(0))[0];
      if (field === undefined) continue;
      const from = unescaped(old.slice(1));
      const later = current[field];
      changes.push({ at: at.toISOString(), by: who, field, from, to: later === undefined ? tagValue(now, field) : later });
      current[field] = from;
    }
  }
  return changes;
}

function escaped(value: string): string {
  return value.replace(/~/g, "~~").replace(/\|/g, "~-").replace(/\n/g, "~n");
}

function unescaped(value: string): string {
  return value.replace(/~([~n-])/g, (_, sign: string) => (sign === "~" ? "~" : sign === "-" ? "|" : "\n"));
}
