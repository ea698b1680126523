import { objectOf, parsed, textOf } from "./submission-record";

/** A person's word that a sent document need not be supplied. */
export interface NotNeeded {
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
}

/** Where it stands among the custom properties of the sent mail. */
export const notNeededKey = "edoc-not-needed";
const longestWhy = 200;

export function writeNotNeeded({ why, at, by }: NotNeeded): string {
  return JSON.stringify({ why: why.slice(0, longestWhy), at, by: by.slice(0, 100) });
}

/** `null` for anything that is none. */
export function readNotNeeded(value: unknown): NotNeeded | null {
  const found = typeof value === "string" ? objectOf(parsed(value)) : null;
  const why = found === null ? null : textOf(found["why"], longestWhy);
  return found === null || why === null ? null : { why, at: textOf(found["at"], 40) || "", by: textOf(found["by"], 100) || "" };
}

/** The same, of mails whose mailbox would not keep it; newest first, and not more than the settings have room for. */
export type NotNeededHere = readonly (readonly [itemId: string, NotNeeded])[];
const mostHere = 30;

export function writeNotNeededHere(all: NotNeededHere): string {
  return JSON.stringify(all.slice(0, mostHere).map(([itemId, one]) => [itemId, writeNotNeeded(one)]));
}

export function readNotNeededHere(text: string | null): NotNeededHere {
  const list = text === null ? null : parsed(`{"all":${text}}`);
  const all = list === null ? null : list["all"];
  return (Array.isArray(all) ? all.slice(0, mostHere) : []).reduce<[string, NotNeeded][]>((kept, pair) => {
    const [itemId, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
    const one = readNotNeeded(value);
    return typeof itemId === "string" && one !== null ? [...kept, [itemId, one]] : kept;
  }, []);
}
