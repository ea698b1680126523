/** What this Outlook can do beyond Mailbox 1.8. */
export interface Abilities {
  readonly selectedItems: boolean;
  readonly nestedAppAuth: boolean;
}

export function abilities(): Abilities {
  return { selectedItems: supports("Mailbox", "1.13"), nestedAppAuth: supports("NestedAppAuth", "1.1") };
}

/** Whether one send can be softened to a question (`sendModeOverride`). */
export function canAsk(): boolean {
  return supports("Mailbox", "1.14");
}

/** Whether the dialog at send shows markdown (`errorMessageMarkdown`). */
export function readsMarkdown(): boolean {
  return supports("Mailbox", "1.15");
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
