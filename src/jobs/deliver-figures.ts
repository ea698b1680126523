import type { FiguresDelivery, FiledFigures, OwnFigures } from "../domain/own-figures";
import { readOwnFigures } from "../domain/read-own-figures";
import { figureChanges } from "../domain/single-figures";

export interface DeliverFiguresPorts<Sent> {
  /** Deliveries of this unit and month that count, in any order; looked for when it is asked. */
  earlier(): Promise<readonly FiledFigures[]>;
  send(delivery: FiguresDelivery): Promise<Sent>;
}

export interface DeliveryWish {
  readonly counted: OwnFigures;
  /** As the secretary leaves them. */
  readonly checked: OwnFigures;
  /** Why they differ; needed only when they do. */
  readonly reason: string;
  readonly note: string;
  /** The secretary's address. */
  readonly by: string;
  /** The highest revision they have seen; 0 for none. */
  readonly seen: number;
  /** Though the very same figures were delivered last. */
  readonly again: boolean;
}

export type DeliveryEnd<Sent> =
  | { readonly kind: "delivered"; readonly revision: number; readonly sent: Sent }
  /** Nothing was sent: these very figures were delivered last. */
  | { readonly kind: "same"; readonly last: FiledFigures }
  /** Nothing was sent: somebody has delivered since they looked. */
  | { readonly kind: "newer"; readonly last: FiledFigures }
  /** Nothing was sent: these figures, as counted, would take the place of ones that were put right. */
  | { readonly kind: "loses-corrections"; readonly last: FiledFigures }
  | { readonly kind: "no-reason" }
  /** No mailbox can have such figures; `problem` as `readOwnFigures` names it. */
  | { readonly kind: "impossible"; readonly problem: string };

/** One click: what was counted, with what the secretary put right and why, goes as the next revision of the month, unless that is what went last. */
export async function deliverFigures<Sent>(ports: DeliverFiguresPorts<Sent>, { counted, checked, reason, note, by, seen, again }: DeliveryWish): Promise<DeliveryEnd<Sent>> {
  const possible = readOwnFigures(checked);
  if (!possible.ok) return { kind: "impossible", problem: possible.problem };
  const changes = figureChanges(counted, checked);
  if (changes.length > 0 && reason.trim() === "") return { kind: "no-reason" };

  const last = newestOf(await ports.earlier());
  if (last !== null && !again && figureChanges(last.delivery.figures, checked).length === 0) return { kind: "same", last };
  if (last !== null && last.delivery.revision > seen) return { kind: "newer", last };
  if (last !== null && !again && changes.length === 0 && last.delivery.corrected !== undefined) return { kind: "loses-corrections", last };

  const revision = (last === null ? 0 : last.delivery.revision) + 1;
  const sent = await ports.send({ figures: possible.value, revision, note: note.trim(), by, ...(changes.length === 0 ? {} : { corrected: { changes, reason: reason.trim() } }) });
  return { kind: "delivered", revision, sent };
}

/** By revision: two windows that delivered the same one are told apart by the clock. */
function newestOf(deliveries: readonly FiledFigures[]): FiledFigures | null {
  return [...deliveries].sort((one, other) => one.delivery.revision - other.delivery.revision || Date.parse(one.at) - Date.parse(other.at)).pop() ?? null;
}
