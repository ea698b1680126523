import { useEffect, useRef, type RefObject } from "react";

/** The button at the foot that opened a part: whoever leaves the part goes on from there. */
export function useWayBack(place: "pane" | "foot" | "ready" | "nowhere"): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === "pane" && place === "foot") button.current?.focus();
    before.current = place;
  }, [place]);
  return button;
}
