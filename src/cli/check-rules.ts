import { parseCatalogue } from "../config/parse-catalogue";
import type { Fault, Parsed } from "../config/parsed";
import { parsePolicy } from "../config/parse-policy";
import { policyWarnings } from "../config/policy-warnings";
import { dayInVietnam } from "../domain/asking/calendar";
import type { Policy } from "../domain/policy";
import { placedFaults } from "./json-faults";
import { faultOf, type PlacedFault } from "./placed-fault";
import { capacityWarnings } from "./policy/capacity";
import { notForPeople, notYet } from "./policy/not-built";
import { defaultCatalogue, defaultPolicy } from "./read-rules";
import { readText } from "./read-text";

/** What was found in a value that can be read. */
interface Looked {
  readonly unfit: readonly Fault[];
  /** What can be followed and is perhaps not meant. */
  readonly advice: readonly Fault[];
}

/** A policy that is named is to be deployed, and all is said for which `build` would refuse it; without one the sample is looked at, which is for trying. */
export function policyFaults(file: string | null, documentsPerUnit: number): Promise<readonly PlacedFault[]> {
  const today = dayInVietnam(new Date().toISOString());
  return faultsIn(file ?? defaultPolicy, parsePolicy, (policy: Policy) => {
    const unfit = file === null ? [] : notForPeople(policy);
    const later = file === null ? [] : notYet(policy, today);
    // Of one place the graver is said.
    const warnings = [...policyWarnings(policy, today), ...capacityWarnings(policy, documentsPerUnit)].filter(({ path }) => ![...unfit, ...later].some((other) => other.path === path));
    return { unfit, advice: [...later, ...warnings] };
  });
}

export function catalogueFaults(file: string | null): Promise<readonly PlacedFault[]> {
  return faultsIn(file ?? defaultCatalogue, parseCatalogue, () => ({ unfit: [], advice: [] }));
}

async function faultsIn<T>(file: string, parse: (text: string) => Parsed<T>, look: (value: T) => Looked): Promise<readonly PlacedFault[]> {
  const read = await readText(file);
  if (typeof read === "string") return [faultOf(file, "", read)];
  const parsed = parse(read.text);
  if (!parsed.ok) return placedFaults(file, read.text, parsed.faults);
  const { unfit, advice } = look(parsed.value);
  return [...placedFaults(file, read.text, unfit), ...placedFaults(file, read.text, advice).map((fault) => ({ ...fault, advice: true as const }))];
}
