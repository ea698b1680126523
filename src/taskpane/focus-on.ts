/**
 * Puts the focus on something that is read and not pressed, a heading or what was just said. office.js takes the Tab key for itself and
 * goes on only from what has a place in the order of the page: from a heading without one it would leave the pane. So it has a place
 * for as long as it has the focus.
 */
export function focusOn(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (!element) return;
  element.tabIndex = 0;
  element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  element.focus(options);
}
