import type { Catalogue, Cue, Cues } from "../domain/catalogue";
import type { Policy } from "../domain/policy";
import type { ReducedCues, ReducedRules } from "./reduced";

export interface ReadRules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

/**
 * Rules from session data or from what was built in, without any package: the event file has no room for one.
 * Yesterday's event file meets today's rules: what it does not know is passed over, a list that is missing is empty.
 * `null` when they cannot be followed at all; the caller then takes those built in.
 */
export function readReduced(value: unknown): ReadRules | null {
  const { v, policy, catalogue } = (value || {}) as ReducedRules;
  try {
    if (v !== 1 || !policy.issuedDomains.length) return null;
    return {
      policy: Object.assign({ publicationMailboxes: [], editorialBoard: [], stateSuffixes: [], personalProviders: [], severities: {} } as unknown as Policy, policy, {
        enabled: policy.enabled !== false,
        units: (policy.units || []).map(([code, mailboxes]) => ({ code, mailboxes })),
        denied: (policy.denied || []).map(([address, note]) => ({ address, note })),
      }),
      catalogue: {
        entries: each(catalogue.entries, ([, types, portal, supply, role, ...cues]) => ({ types: types.split(" "), destinations: portal ? ["portal"] : [], supply: Boolean(supply), role, cues: readCues(cues) })),
        exclusions: each(catalogue.exclusions, ([, effect, ...cues]) => ({ effect, cues: readCues(cues) })),
      } as unknown as Catalogue,
    };
  } catch {
    // Not of the shape that its version promises.
    return null;
  }
}

/** A row stands for all codes of one consequence; they share what it says. */
function each<R extends readonly [codes: string, ...rest: readonly unknown[]]>(rows: readonly R[], read: (row: R) => object): readonly object[] {
  return rows.reduce<object[]>((all, row) => {
    const shared = read(row);
    return all.concat(row[0].split(" ").map((code) => Object.assign({ code }, shared)));
  }, []);
}

function readCues([subject, text, against]: readonly ReducedCues[]): Cues {
  return { subject: cuesOf(subject!), text: cuesOf(text!), against: cuesOf(against!) };
}

function cuesOf(groups: ReducedCues): readonly Cue[] {
  return Object.keys(groups).reduce<Cue[]>((cues, weight) => cues.concat(groups[weight]!.split("|").map((phrase) => ({ phrase, weight: Number(weight) }))), []);
}
