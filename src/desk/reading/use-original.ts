import { useEffect, useState } from "react";
import type { Arrival } from "../../domain/arrival";
import type { Trouble } from "../../domain/trouble";
import { deskTrouble } from "../desk-graph";
import type { OpenedMail, Originals } from "./open-original";

export type Original = { readonly kind: "opening" } | { readonly kind: "opened"; readonly mail: OpenedMail } | { readonly kind: "failed"; readonly why: Trouble };

/** The whole mail of a row, once it is there. `tries` asks again. */
export function useOriginal(originals: Originals | null, arrival: Arrival, tries = 0): Original {
  const [found, setFound] = useState<{ readonly of: string; readonly what: Original } | null>(null);
  const of = `${arrival.mailbox} ${arrival.internetMessageId || arrival.itemId} ${tries}`;
  useEffect(() => {
    if (originals === null) return;
    let left = false;
    originals(arrival).then(
      (mail) => left || setFound({ of, what: { kind: "opened", mail } }),
      (fault: unknown) => left || setFound({ of, what: { kind: "failed", why: deskTrouble(fault) } }),
    );
    return () => {
      left = true;
    };
    // The mail is the same as long as its name is, wherever it lies.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [originals, of]);
  return found !== null && found.of === of ? found.what : { kind: "opening" };
}
