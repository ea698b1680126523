import type { DeskAct } from "../../text/desk-words";

/** Letters stand on the buttons too; they are the same in both languages. */
export const actKeys: Readonly<Record<DeskAct, string>> = { published: "P", filed: "H", posted: "L", "taken-off": "G", returned: "T", corrected: "S" };
const deskActs: readonly DeskAct[] = ["published", "filed", "posted", "taken-off", "returned", "corrected"];

export function actOfKey(key: string): DeskAct | null {
  return deskActs.find((act) => actKeys[act] === key.toUpperCase()) ?? null;
}

const page = 8;

/** Where a key leads in the list; `null` for a key that leads nowhere. */
export function stepOfKey({ key, ctrlKey, metaKey, target }: React.KeyboardEvent, length: number): ((index: number) => number) | null {
  if (ctrlKey || metaKey) return null;
  // Elsewhere than in the list these scroll, or move within a control.
  const inList = target instanceof HTMLElement && target.getAttribute("role") === "listbox";
  if (key.toLowerCase() === "j" || (inList && key === "ArrowDown")) return (index) => index + 1;
  if (key.toLowerCase() === "k" || (inList && key === "ArrowUp")) return (index) => index - 1;
  if (!inList) return null;
  if (key === "PageDown") return (index) => index + page;
  if (key === "PageUp") return (index) => index - page;
  if (key === "Home") return () => 0;
  return key === "End" ? () => length - 1 : null;
}

/** Letters typed here are words, not orders. */
export function inText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]), textarea, select, form") !== null;
}
