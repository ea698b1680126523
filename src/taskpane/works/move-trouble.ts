import type { MoveTrouble } from "../../domain/move-outcome";
import { TooLargeHere } from "../../graph/attach";
import { GraphError } from "../../graph/graph-error";
import { MailboxClosed } from "../../graph/unit-drafts";
import { troubleOf } from "./trouble";

/** A person without the right is told so by a 403, or when the mailbox does not open; a 404 later on is a mail that has gone. */
export function moveTrouble(fault: unknown, mailbox: string): MoveTrouble {
  if (fault instanceof TooLargeHere) return { kind: "too-large", file: fault.file };
  if (fault instanceof GraphError && fault.status === 413) return { kind: "too-large", file: null };
  if (fault instanceof MailboxClosed || (fault instanceof GraphError && fault.status === 403)) return { kind: "no-right", mailbox };
  const why = troubleOf(fault);
  switch (why.kind) {
    case "outlook":
    case "offline":
    case "no-token":
    case "no-nested-app-auth":
    case "refused":
    case "busy":
    case "unexpected":
      return why;
    case "no-publication-mailbox":
    case "secret":
    case "withheld":
    case "incomplete":
    case "unread":
    case "unsettled":
    case "called-off":
      // Troubles of supplying; nothing here is supplied.
      return { kind: "unexpected", message: why.kind };
  }
}
