import { deliveriesOf } from "../../graph/deliveries";
import { reportNotes } from "../../graph/report-notes";
import type { ReportNeeds } from "../../report/build-report";
import { monthBounds, type Month } from "../../domain/month";
import type { ReportDesk } from "./report-desk";

/** What units have delivered, to whichever mailbox, and what the Ministry Office noted. `open`: publication mailboxes that can be read. */
export async function besideFigures({ graph, rules: { policy } }: ReportDesk, month: Month, open: readonly string[]): Promise<Pick<ReportNeeds, "deliveries" | "refused" | "notes">> {
  const office = policy.publicationMailboxes[0];
  const { from } = monthBounds(month);
  const [notes, ...found] = await Promise.all([
    office !== undefined && open.includes(office) ? reportNotes(graph, office, month) : new Map<string, string>(),
    ...open.map((mailbox) => deliveriesOf(graph, mailbox, month, from, policy)),
  ]);
  return { notes, deliveries: onceEach(found.flatMap(({ trusted }) => trusted)), refused: onceEach(found.flatMap(({ refused }) => refused)) };
}

/** The same mail may have gone to two mailboxes; it is no correction of itself. */
function onceEach<T extends { readonly at: string }>(all: readonly T[]): readonly T[] {
  const known = new Set<string>();
  return all.filter((one) => {
    const words = JSON.stringify({ ...one, at: one.at.slice(0, 16) });
    return known.has(words) ? false : known.add(words);
  });
}
