/** What Outlook says of itself; "" where it does not. */
export interface OutlookClient {
  readonly product: string;
  readonly version: string;
  readonly platform: string;
  readonly language: string;
  readonly sets: readonly string[];
}

/** Requirement sets the add-in has to do with, and the highest version anybody asks for. */
const sets: readonly (readonly [string, number])[] = [
  ["Mailbox", 16],
  ["NestedAppAuth", 1],
  ["DialogApi", 2],
  ["OpenBrowserWindowApi", 1],
];

export function outlookClient(): OutlookClient {
  const { mailbox, diagnostics, requirements, displayLanguage } = Office.context as Partial<Office.Context>;
  const own = mailbox?.diagnostics as Partial<Office.Diagnostics> | undefined;
  const highest = (set: string, last: number): string => {
    for (let minor = last; minor > 0; minor -= 1) if (requirements?.isSetSupported(set, `1.${minor}`)) return `${set} 1.${minor}`;
    return "";
  };
  return {
    product: own?.hostName ?? "",
    version: own?.hostVersion ?? "",
    platform: [diagnostics?.platform, diagnostics?.version].filter(Boolean).join(" "),
    language: displayLanguage ?? "",
    sets: sets.map(([set, last]) => highest(set, last)).filter((set) => set !== ""),
  };
}
