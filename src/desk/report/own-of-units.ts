import { publicationMailboxOf } from "../../domain/publication-mailbox";
import type { Policy, Unit } from "../../domain/policy";
import { sameAddress } from "../../domain/read-address";
import { GraphError } from "../../graph/graph-error";
import { readOwnMonth, type OwnMonth } from "../../graph/read-own-month";
import type { Month } from "../../domain/month";
import type { Scope } from "../../report/month-report";
import { ownFigures } from "../../report/own-figures";
import type { CountedFigures } from "../../report/own-source";
import type { ReportDesk } from "./report-desk";

/** Figures of the units of a scope whose mailboxes the person may all open; of part of them they would say too little. */
export async function ownOfUnits({ graph, rules: { policy, catalogue }, unitRights, now }: ReportDesk, month: Month, scope: Scope, unlessStopped: () => void): Promise<readonly CountedFigures[]> {
  const rights = await unitRights();
  const counted: CountedFigures[] = [];
  for (const { code, mailboxes } of unitsOf(scope, policy)) {
    unlessStopped();
    if (mailboxes.length === 0 || mailboxes.some((mailbox) => rights.get(mailbox) === false)) continue;
    const at = now();
    const read = await Promise.all(mailboxes.map((mailbox) => readOwnMonth(graph, mailbox, month, at).catch(notThatOne)));
    const months = read.filter((one): one is OwnMonth => one !== null);
    if (months.length < read.length) continue;
    const moment = new Date(at).toISOString();
    counted.push({ figures: ownFigures({ unit: code, month, policy, catalogue, sent: months.flatMap(({ sent }) => sent), inbox: months.flatMap(({ inbox }) => inbox), now: moment }), at: moment });
  }
  return counted;
}

function unitsOf(scope: Scope, policy: Policy): readonly Unit[] {
  switch (scope.kind) {
    case "ministry":
      return policy.units;
    case "block":
      return policy.units.filter(({ code }) => sameAddress(publicationMailboxOf(code, policy), scope.mailbox));
    case "unit":
      return policy.units.filter(({ code }) => code === scope.unit);
  }
}

/** One mailbox that Exchange has trouble with must not keep back the report of all. */
function notThatOne(fault: unknown): null {
  if (fault instanceof GraphError && fault.status !== 401 && fault.status !== 429) return null;
  throw fault;
}
