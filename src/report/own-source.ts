import type { FiledFigures, OwnFigures } from "../domain/own-figures";
import type { OwnSource } from "./month-report";

/** Figures counted in a unit's mailbox, and when. */
export interface CountedFigures {
  readonly figures: OwnFigures;
  readonly at: string;
}

/** What the unit has checked comes before what was counted; of several deliveries the newest counts, and the earlier ones stay as a trace. */
export function ownSource(unit: string, month: string, counted: readonly CountedFigures[], deliveries: readonly FiledFigures[]): { readonly own: OwnFigures | null; readonly ownSource: OwnSource } {
  const isOurs = (figures: OwnFigures): boolean => figures.unit === unit && figures.month === month;
  const delivered = deliveries
    .filter(({ delivery }) => isOurs(delivery.figures))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.delivery.revision - other.delivery.revision);
  const newest = delivered.pop();
  if (newest !== undefined) {
    const { figures, by, note } = newest.delivery;
    return { own: figures, ownSource: { kind: "delivered", at: newest.at, by, note, corrections: delivered.map(({ at, delivery }) => ({ at, by: delivery.by, figures: delivery.figures })) } };
  }
  const here = counted.filter(({ figures }) => isOurs(figures)).pop();
  return here === undefined ? { own: null, ownSource: { kind: "unchecked" } } : { own: here.figures, ownSource: { kind: "counted", at: here.at } };
}
