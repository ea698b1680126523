export interface PolicyChange {
  /** In the policy's own words: "units.VP.mailboxes". */
  readonly path: string;
  /** Whom it touches. */
  readonly whom: string;
  /** What changes for them. */
  readonly what: string;
  /** Less is checked, asked or kept back than before. */
  readonly loosens: boolean;
}

export const everybody = "mọi người";

/** One sentence when something changed, none when not. */
export function changedTo(path: string, whom: string, changed: boolean, what: string, loosens = false): readonly PolicyChange[] {
  return changed ? [{ path, whom, what, loosens }] : [];
}

/** What one more of a list means, what one less means, and which of the two loosens. */
export function changedList(path: string, whom: string, before: readonly string[], after: readonly string[], more: (one: string) => string, less: (one: string) => string, loosens: "more" | "less" | "neither"): readonly PolicyChange[] {
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => ({ path, whom, what: more(one), loosens: loosens === "more" })),
    ...before.filter((one) => !after.includes(one)).map((one) => ({ path, whom, what: less(one), loosens: loosens === "less" })),
  ];
}
