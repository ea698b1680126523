import { framePanes } from "./frame-panes";

const stops = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), [tabindex='0'], [contenteditable=true], iframe";

/** F6 (in a pane Ctrl+F6, for the browser keeps the other): from one part of the page to the next, as in Outlook. */
export function goToNextRegion(backwards: boolean): void {
  // A dialog in front keeps the keyboard.
  if (document.querySelector("[aria-modal=true]")) return;
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((region) => region.checkVisibility() && stopOf(region) !== null);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + (backwards ? -1 : 1) + regions.length) % regions.length] ?? regions[0];
  if (next) enterRegion(next);
}

/** Where the keyboard lands: the pane's own page, the chosen folder or mail, else the first control. */
export function enterRegion(region: HTMLElement): void {
  const frame = region.querySelector("iframe");
  const pane = frame && framePanes.get(frame);
  if (pane) pane.focus();
  else stopOf(region)?.focus();
}

function stopOf(region: HTMLElement): HTMLElement | null {
  const chosen = region.querySelector<HTMLElement>("[role=option][tabindex='0'], [aria-current]");
  return chosen ?? [...region.querySelectorAll<HTMLElement>(stops)].find((stop) => stop.checkVisibility()) ?? null;
}
