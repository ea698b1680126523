import { membersAt, rangeOf } from "../locate-json";

/** A unit as it is written in the policy's file, with its place there. */
export interface StandingUnit {
  readonly code: string;
  readonly name: string;
  readonly mailboxes: readonly string[];
  readonly responsible?: string;
  readonly publicationMailbox?: string;
  readonly members?: readonly string[];
  /** From its bracket to behind the other one. */
  readonly start: number;
  readonly end: number;
  /** Code of its office; empty for the ministry's own. */
  readonly office: string;
}

/** Where the units of a level stand, by the level's code; "" is the ministry. */
export interface UnitLists {
  readonly units: readonly StandingUnit[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

interface WrittenLevel {
  readonly units?: readonly Omit<StandingUnit, "start" | "end" | "office">[];
  readonly offices?: readonly (WrittenLevel & { readonly code: string })[];
}

/** The units of a policy that was parsed and is right, of every level. */
export function standingUnits(text: string): UnitLists {
  const units: StandingUnit[] = [];
  const lists = new Map<string, readonly string[]>();
  const walk = (level: WrittenLevel, code: string, path: readonly string[]): void => {
    const own = [...path, "units"];
    lists.set(code, own);
    // Looked for once a list: a policy of the whole country has a thousand of them.
    const list = rangeOf(text, own);
    const places = list === null ? [] : membersAt(text, list.start);
    level.units?.forEach((unit, i) => units.push({ ...unit, ...places[i]!, office: code }));
    level.offices?.forEach((office, i) => walk(office, office.code, [...path, "offices", String(i)]));
  };
  walk(JSON.parse(text.replace(/^\ufeff/, "")) as WrittenLevel, "", []);
  return { units, lists };
}
