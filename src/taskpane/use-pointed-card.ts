import { useEffect, useState } from "react";
import { focusOn } from "./focus-on";

interface Pointing {
  watchPointed(show: (kinds: readonly string[]) => void): () => void;
}

/** Outlook sent the person here for a finding: its card is brought into sight and takes the focus, once it stands there. `shown` and `part` are what it may come with. */
export function usePointedCard(work: Pointing, shown: unknown, part: unknown): void {
  const [kinds, setKinds] = useState<readonly string[] | null>(null);

  useEffect(() => work.watchPointed(setKinds), [work]);
  useEffect(() => {
    if (kinds === null) return;
    const cards = Array.from(document.querySelectorAll<HTMLElement>("[data-finding]"));
    const card = cards.find((one) => kinds.includes(one.dataset["finding"] ?? ""));
    if (card === undefined) return;
    setKinds(null);
    card.scrollIntoView({ block: "start" });
    focusOn(card.querySelector<HTMLElement>("[data-heading]"), { preventScroll: true });
  }, [kinds, shown, part]);
}
