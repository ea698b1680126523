import type { KeyboardEvent } from "react";

/** Ctrl+Enter saves, Esc leaves, from every field; Enter alone does nothing in a field of one line, where it would send the form half done. */
export function formKeys(save: () => void, cancel: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    // A list that is open, or an input method at work, has taken the key for itself.
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === "Escape") cancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
