import type { LoadedRules } from "../../config/load-rules";
import type { Policy } from "../../domain/policy";
import { openMailboxes } from "../../graph/open-mailboxes";
import type { Graph } from "../../graph/request";
import type { MonthStore } from "../../jobs/month-store";
import type { Scope } from "../../report/month-report";

/** Which mailboxes a person may open, as Exchange said; `null`: it was too busy to say. */
export type Rights = ReadonlyMap<string, boolean | null>;

/** What a report is read from. */
export interface ReportDesk {
  readonly graph: Graph;
  readonly rules: Pick<LoadedRules, "policy" | "catalogue">;
  readonly store: MonthStore;
  /** On the publication mailboxes. */
  readonly rights: Rights;
  /** On the mailboxes of units. */
  readonly unitRights: () => Promise<Rights>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Asked once: there may be hundreds. A failed try is no answer. */
export function unitRightsOnce(graph: Graph, { units }: Policy): () => Promise<Rights> {
  let known: Promise<Rights> | null = null;
  return () =>
    (known ??= openMailboxes(graph, units.flatMap(({ mailboxes }) => mailboxes)).catch((fault: unknown) => {
      known = null;
      throw fault;
    }));
}

/** What the figures of a scope are in: a unit may have supplied to any of them. */
export function mailboxesOf(scope: Scope, { publicationMailboxes }: Policy): readonly string[] {
  return scope.kind === "block" ? [scope.mailbox] : publicationMailboxes;
}
