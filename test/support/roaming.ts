/** The roaming settings of one person, as Outlook holds them; set `refuses` and nothing more is kept. */
export interface Roaming {
  kept: Record<string, unknown>;
  refuses: boolean;
}

/** Puts them where office.js has them; `officeDraft` comes first, for it makes the rest of `Office`. */
export function officeRoaming(kept: Record<string, unknown> = {}): Roaming {
  const roaming: Roaming = { kept, refuses: false };
  const office = (globalThis as { Office?: { context?: object } }).Office ?? {};
  const roamingSettings = {
    get: (name: string) => roaming.kept[name],
    set: (name: string, value: unknown) => void (roaming.kept[name] = value),
    remove: (name: string) => void delete roaming.kept[name],
    saveAsync: (done: (result: unknown) => void) => done(roaming.refuses ? { status: "failed", error: { code: 9019, message: "refused" } } : { status: "succeeded" }),
  };
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: "succeeded" }, ...office, context: { ...office.context, roamingSettings } } });
  return roaming;
}
