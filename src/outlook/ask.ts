import { askOnce, type Start } from "./ask-once";

/** A call that Outlook refused, threw on, or never answered. `code` is Outlook's own (9000–9055), `null` when it gave none. */
export class OutlookError extends Error {
  constructor(
    readonly call: string,
    readonly code: number | null,
    message: string,
  ) {
    super(`${call}: ${message}`);
    this.name = "OutlookError";
  }
}

/** Long enough for a slow mailbox; without it a call that Outlook forgets would keep the pane waiting for ever. */
export const patience = 30000;

/** Asks Outlook, and says of a call that fails which it was. */
export function ask<T>(call: string, start: Start<T>, deadline: number = patience): Promise<T> {
  return askOnce(start, deadline).catch((fault: Partial<Office.Error> | undefined) => {
    throw new OutlookError(call, fault && typeof fault.code === "number" ? fault.code : null, fault === undefined ? "no answer" : String(fault.message || fault));
  });
}
