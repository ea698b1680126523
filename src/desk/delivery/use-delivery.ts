import { useEffect, useRef, useState } from "react";
import type { OwnFigures } from "../../domain/own-figures";
import type { Month } from "../../domain/month";
import type { Delivered, DeliveryLook, DeliveryView, DeliveryWork } from "./delivery-work";

/** `null` while the unit's mailbox is looked through. */
export type Looked = DeliveryLook | null;

export interface Wished {
  readonly checked: OwnFigures;
  readonly reason: string;
  readonly note: string;
  readonly again: boolean;
}

/** One unit's month on the page: looked at once, and again after every delivery, for what counts now is what the mailbox holds. */
export function useDelivery(work: DeliveryWork, unit: string, month: Month) {
  const [looked, setLooked] = useState<Looked>(null);
  const [busy, setBusy] = useState(false);
  const [end, setEnd] = useState<Delivered | null>(null);
  const shown = useRef({});

  const look = async (): Promise<void> => {
    const mine = shown.current;
    const found = await work.look(unit, month);
    if (shown.current === mine) setLooked(found);
  };
  useEffect(() => {
    shown.current = {};
    setLooked(null);
    setBusy(false);
    setEnd(null);
    void look();
    return () => {
      shown.current = {};
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the look is of these three.
  }, [work, unit, month]);

  /** Answers whether it has gone. */
  const deliver = async (view: DeliveryView, wish: Wished): Promise<boolean> => {
    const mine = shown.current;
    setBusy(true);
    setEnd(null);
    const came = await work.deliver(view, wish);
    // What was delivered, here or elsewhere, is shown before the next press.
    if (came.kind === "delivered" || came.kind === "newer" || came.kind === "same") await look();
    if (shown.current === mine) {
      setEnd(came);
      setBusy(false);
    }
    return came.kind === "delivered";
  };

  return { looked, busy, end, deliver, again: () => (setLooked(null), void look()) };
}
