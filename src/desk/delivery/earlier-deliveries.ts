import type { FiledFigures } from "../../domain/own-figures";
import type { Policy } from "../../domain/policy";
import { figureChanges } from "../../domain/single-figures";
import { deliveriesOf, type Deliveries } from "../../graph/deliveries";
import { GraphError } from "../../graph/graph-error";
import type { Graph } from "../../graph/request";
import { sentDeliveries } from "../../graph/sent-deliveries";
import { monthBounds, type Month } from "../../domain/month";

const none: Deliveries = { trusted: [], refused: [] };

/** What a unit has delivered of a month, the newest first: from its own Sent Items and, where the person may open it, from the mailbox it went to. */
export async function earlierDeliveries(graph: Graph, unit: string, month: Month, mailboxes: readonly string[], to: string, policy: Policy): Promise<Deliveries> {
  const since = monthBounds(month).from;
  const [received, ...sent] = await Promise.all([
    to === "" ? none : whereOpen(() => deliveriesOf(graph, to, month, since, policy)),
    ...mailboxes.map((mailbox) => whereOpen(() => sentDeliveries(graph, mailbox, unit, month, since, policy))),
  ]);
  const trusted = received.trusted.filter(({ delivery }) => delivery.figures.unit === unit);
  // One that has not arrived yet is there all the same.
  for (const one of sent.flatMap((each) => each.trusted)) if (!trusted.some((other) => isSame(one, other))) trusted.push(one);
  const refused = [...received.refused.filter((one) => one.unit === unit), ...sent.flatMap((each) => each.refused)];
  return { trusted: trusted.sort((one, other) => Date.parse(other.at) - Date.parse(one.at) || other.delivery.revision - one.delivery.revision), refused };
}

function isSame({ delivery: one }: FiledFigures, { delivery: other }: FiledFigures): boolean {
  return one.revision === other.revision && one.by === other.by && one.note === other.note && figureChanges(one.figures, other.figures).length === 0;
}

async function whereOpen(read: () => Promise<Deliveries>): Promise<Deliveries> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof GraphError && (fault.status === 403 || fault.status === 404)) return none;
    throw fault;
  }
}
