import type { FiledFigures, OwnFigures } from "../../domain/own-figures";
import type { Deliveries } from "../../graph/deliveries";
import type { FiguresSent } from "../../graph/send-figures";
import type { DeliveryEnd, DeliveryWish } from "../../jobs/deliver-figures";
import type { Month } from "../../domain/month";
import type { DeliveryTrouble } from "../../text/delivery-words";

/** A unit's month as its own mailbox shows it now, and what of it was delivered. */
export interface DeliveryView {
  readonly counted: OwnFigures;
  /** ISO 8601, UTC. */
  readonly countedAt: string;
  /** False while the month still runs. */
  readonly isOver: boolean;
  /** The first moment after the month. */
  readonly ends: string;
  readonly from: string;
  /** "" while the policy names no publication mailbox. */
  readonly to: string;
  /** Those that count, the newest first. */
  readonly delivered: readonly FiledFigures[];
  readonly refused: Deliveries["refused"];
}

export type DeliveryLook =
  | { readonly kind: "seen"; readonly view: DeliveryView }
  /** The person may open none of the unit's mailboxes. */
  | { readonly kind: "closed"; readonly mailboxes: readonly string[] }
  | { readonly kind: "failed"; readonly why: DeliveryTrouble };

export type Delivered = DeliveryEnd<FiguresSent> | { readonly kind: "failed"; readonly why: DeliveryTrouble };

export interface UnitChoice {
  readonly code: string;
  readonly name: string;
}

/** What the card can do, and nothing of how. */
export interface DeliveryWork {
  /** Those of whose mailboxes the person may open one, in the policy's order. */
  units(): Promise<{ readonly kind: "found"; readonly units: readonly UnitChoice[] } | { readonly kind: "failed"; readonly why: DeliveryTrouble }>;
  look(unit: string, month: Month): Promise<DeliveryLook>;
  /** A second click while one is under way waits for that one. */
  deliver(view: DeliveryView, wish: Omit<DeliveryWish, "counted" | "by" | "seen">): Promise<Delivered>;
}
