import type { Check } from "./check";

/** Outlook shows at most 500 or 1,000 recipients to an add-in; what it hides was not checked. */
export const recipientsIncomplete: Check = (mail) =>
  mail.recipientsComplete ? [] : [{ kind: "recipients-incomplete", seen: mail.recipients.length }];
