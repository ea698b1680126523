import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { focusOn } from "./focus-on";

/**
 * A fix that works takes its own button away. The focus then goes to the card now standing in its place, else to the
 * verdict, so that a keyboard or a screen reader is not thrown back to the top of the page. What the fix leads to, such as the
 * card with the way back, may come a moment after: it stands in the place then, and has the focus that nobody has moved yet.
 */
export function useFocusKeeper(pane: RefObject<HTMLElement | null>): void {
  const held = useRef<{ element: HTMLElement; card: number } | null>(null);
  const given = useRef<{ heading: HTMLElement; card: number; until: number } | null>(null);

  useEffect(() => {
    const root = pane.current;
    if (root === null) return;
    const hold = (event: FocusEvent): void => {
      const element = event.target as HTMLElement;
      held.current = { element, card: cards(root).findIndex((card) => card.contains(element)) };
    };
    const release = (event: FocusEvent): void => {
      const left = event.target as HTMLElement;
      queueMicrotask(() => {
        if (left.isConnected && held.current?.element === left) held.current = null;
      });
    };
    const give = (card: number, until: number): void => {
      const heading = cards(root)[card]?.querySelector<HTMLElement>("[data-heading]") ?? root.querySelector<HTMLElement>("[data-heading]");
      focusOn(heading);
      given.current = heading === null || card < 0 ? null : { heading, card, until };
    };
    const restore = (): void => {
      const late = given.current;
      if (late !== null && document.activeElement === late.heading && Date.now() < late.until && cards(root)[late.card]?.contains(late.heading) === false) return give(late.card, late.until);
      if (held.current === null || held.current.element.isConnected) return;
      const { card } = held.current;
      held.current = null;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      give(card, Date.now() + lateWithin);
    };
    root.addEventListener("focusin", hold);
    root.addEventListener("focusout", release);
    const changes = new MutationObserver(restore);
    changes.observe(root, { childList: true, subtree: true });
    return () => {
      changes.disconnect();
      root.removeEventListener("focusin", hold);
      root.removeEventListener("focusout", release);
    };
  }, [pane]);
}

/** Milliseconds. */
const lateWithin = 3000;

const cards = (root: HTMLElement): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>("[data-card]"));
