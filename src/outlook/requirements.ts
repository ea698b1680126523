/** What this Outlook can do beyond Mailbox 1.8. */
export interface Abilities {
  readonly selectedItems: boolean;
  readonly nestedAppAuth: boolean;
}

export function abilities(): Abilities {
  return { selectedItems: supports("Mailbox", "1.13"), nestedAppAuth: supports("NestedAppAuth", "1.1") };
}

/** Whether it holds a requirement set of Outlook's own. */
export function holds(mailboxSet: string): boolean {
  return supports("Mailbox", mailboxSet);
}

/** Whether one send can be softened to a question (`sendModeOverride`). */
export function canAsk(): boolean {
  return supports("Mailbox", "1.14");
}

/** Whether the dialog at send shows markdown (`errorMessageMarkdown`). */
export function readsMarkdown(): boolean {
  return supports("Mailbox", "1.15");
}

/** How much of the check at send this Outlook makes: all of it; only what stops a mail, for it cannot ask; nothing. */
export type AlertsAtSend = "all" | "stops" | "none";

/** The first build of classic Outlook with Smart Alerts (version 2206), which on-premises mailboxes have as well, whatever their requirement set. */
const classicWithAlerts = 15330;

export function alertsAtSend(): AlertsAtSend {
  if (canAsk()) return "all";
  const { platform, version } = Office.context.diagnostics;
  const build = Number(/^16\.0\.(\d+)/.exec(version)?.[1] ?? 0);
  const isClassic = String(platform) === "PC" && build >= classicWithAlerts;
  return supports("Mailbox", "1.12") || isClassic ? "stops" : "none";
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
