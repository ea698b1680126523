import type { Destination } from "../../domain/catalogue";
import type { DeskAct } from "../../text/desk-words";
import type { Row } from "../queue/row";

const reached: Readonly<Record<Destination, DeskAct>> = { portal: "published", "document-system": "filed", "consultation-page": "posted" };
const toPublish: readonly DeskAct[] = ["published", "filed", "posted"];

/** What may be done to these mails, and what comes first: the first thing that all of them still wait for; `null` where there is none. */
export function actsFor(rows: readonly Row[]): { readonly acts: readonly DeskAct[]; readonly first: DeskAct | null } {
  const recalls = rows.filter(isRecall).length;
  const acts: readonly DeskAct[] = [...(recalls < rows.length ? toPublish : []), ...(recalls > 0 ? (["taken-off"] as const) : []), "returned", ...(rows.length === 1 ? (["corrected"] as const) : [])];
  return { acts, first: acts.find((act) => rows.length > 0 && rows.every((row) => waitsFor(row, act))) ?? null };
}

function isRecall({ arrival }: Row): boolean {
  return arrival.facts?.change === "recall";
}

function waitsFor(row: Row, act: DeskAct): boolean {
  const { desk, place } = row.arrival;
  if (place !== "waiting") return false;
  if (isRecall(row)) return act === "taken-off";
  const deeds = desk?.deeds.filter(({ undone }) => undone === null).map(({ said }) => said.kind) ?? [];
  const since = deeds.slice(deeds.lastIndexOf("returned") + 1);
  return row.destinations.some((one) => reached[one] === act) && !since.some((kind) => kind === act);
}
