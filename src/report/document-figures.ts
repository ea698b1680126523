import type { Destination } from "../domain/catalogue";
import type { Registered } from "./document-register";
import { dayNumber, type Told } from "./judge-arrival";

/** What one document adds to the figures of its row. */
export interface DocumentFigures {
  /** `null` when it was not supplied for the first time in this month, or is never to be. */
  readonly supplied: {
    readonly entry: string;
    readonly destinations: readonly Destination[];
    readonly state: "settled" | "waiting" | "returned";
    /** Moment from which the desk's time runs; `null` when nothing is waited for. */
    readonly waitingSince: number | null;
    readonly delay: number | null;
    readonly personal: boolean;
  } | null;
  readonly repeated: number;
  readonly recalled: boolean;
  readonly changed: boolean;
}

/** `before`: supplied in an earlier month. */
export function documentFigures({ told }: Pick<Registered, "told">, before: boolean): DocumentFigures {
  const supplies = told.filter(({ change }) => change === null).sort(byTime);
  const recalled = told.some(({ change }) => change === "recall");
  const changed = told.some(({ change }) => change === "update" || change === "replace");
  const first = supplies[0];
  const mails = new Set(supplies.filter((one) => one.leads).map(({ mail }) => mail));
  if (first === undefined) return { supplied: null, repeated: 0, recalled, changed };
  if (!before) mails.delete(first.mail);

  const basis = told.filter(({ corrected }) => corrected).sort(byTime).pop() ?? first;
  if (basis.entry === null) return { supplied: null, repeated: 0, recalled, changed };
  if (before) return { supplied: null, repeated: mails.size, recalled, changed };

  const issued = basis.issued ?? supplies.find((one) => one.issued !== null)?.issued ?? null;
  const delay = issued === null ? -1 : dayNumber(first.at) - issued;
  const { state, since } = stateOf(supplies);
  return {
    supplied: { entry: basis.entry, destinations: basis.destinations, state, waitingSince: recalled ? null : since, delay: delay < 0 ? null : delay, personal: first.personal },
    repeated: mails.size,
    recalled,
    changed,
  };
}

/** Settled once is settled; else the newest mail says, and after a return the desk's time begins anew. */
function stateOf(supplies: readonly Told[]): { readonly state: Told["place"]; readonly since: number | null } {
  if (supplies.some(({ place }) => place === "settled")) return { state: "settled", since: null };
  const newest = supplies[supplies.length - 1]!;
  if (newest.place === "returned") return { state: "returned", since: null };
  const returned = supplies.filter(({ place }) => place === "returned").pop();
  return { state: "waiting", since: (supplies.find(({ at }) => returned === undefined || at > returned.at) ?? newest).at };
}

/** Of the same moment, the mail that is about the document before the one that brings it along. */
function byTime(one: Told, other: Told): number {
  return one.at - other.at || Number(other.leads) - Number(one.leads);
}
