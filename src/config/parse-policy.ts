import type { Policy } from "../domain/policy";
import { withOffices } from "../domain/policy-levels";
import { asCompared, asPolicy } from "./as-policy";
import { faultsOf } from "./faults";
import { officeFaults } from "./office-faults";
import { parseJson } from "./parse-json";
import type { Parsed } from "./parsed";
import { contradictions, unfitMailboxes } from "./policy-contradictions";
import { unknownInPilot } from "./policy-pilot-faults";
import { repeatedInOffices, repeatedUnits } from "./policy-repeats";
import { policySchema } from "./policy-schema";
import { repeatedKeys } from "./repeated-keys";
import { safePolicy } from "./safe-reading";
import { unknownKeys } from "./unknown-keys";

export interface ParsePolicyOptions {
  /** True where a newer policy meets an older add-in: what it does not know is read in the safe way (`safePolicy`). An administrator is told. */
  readonly ignoreUnknown?: boolean;
}

/** Reads a policy; every mistake in it at once, each with its place. */
export function parsePolicy(text: string, { ignoreUnknown = false }: ParsePolicyOptions = {}): Parsed<Policy> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const result = policySchema.safeParse(ignoreUnknown ? safePolicy(json.value) : json.value, { reportInput: true });
  const strange = ignoreUnknown ? [] : [...repeatedKeys(text), ...unknownKeys(json.value, policySchema)];
  if (!result.success) return { ok: false, faults: [...faultsOf(result.error.issues), ...strange] };

  const written = asCompared(result.data);
  const faults = [...strange, ...repeatedUnits(written), ...unfitMailboxes(written), ...unknownInPilot(written, ignoreUnknown)];
  // What an office may not say has no effect (`policyFor`), and must not cost the rest of the policy.
  if (!ignoreUnknown) faults.push(...contradictions(written), ...repeatedInOffices(written), ...officeFaults(written));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: withOffices(asPolicy(written)) };
}
