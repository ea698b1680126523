import type { Policy } from "../../domain/policy";
import { compareLevel } from "./compare-level";
import { compareOffices } from "./compare-offices";
import type { PolicyChange } from "./policy-change";

/** What a new policy changes, for whom, and whether it loosens anything: the ministry's level, then each office. */
export function comparePolicies(old: Policy, now: Policy): readonly PolicyChange[] {
  return [...compareLevel(old, now), ...compareOffices(old, now)];
}
