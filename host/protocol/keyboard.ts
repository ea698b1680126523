import type { Conversation } from "./conversation";
import type { Host } from "./host";

/** office.js takes Tab and Escape for itself and tells the host when the keyboard should leave the frame. */
const exits: Readonly<Record<number, "forward" | "backward" | "escape">> = {
  5: "forward", // Ctrl+F6
  6: "backward",
  13: "forward", // Tab past the last control
  14: "backward",
  15: "escape",
  17: "forward", // nothing in the frame can take the keyboard
  18: "backward",
};
const tabIn = 11;
const tabInBackwards = 12;
const focusable = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex], [contenteditable=true], iframe";

/** `notifyHost`: only what moves the keyboard concerns us. A launch frame is hidden and never has it. */
export function keyboardLeaves(host: Host, conversation: Conversation, action: number): void {
  const direction = exits[action];
  if (direction === undefined || conversation.role === "launch" || document.activeElement !== conversation.frame) return;
  const leave = host.settings.leaveFrame ?? moveFocus;
  leave(conversation.frame, direction);
}

export function keyboardEnters(conversation: Conversation, backwards: boolean): void {
  conversation.frame.focus();
  conversation.notify(backwards ? tabInBackwards : tabIn);
}

function moveFocus(frame: HTMLIFrameElement, direction: "forward" | "backward" | "escape"): void {
  const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
  const at = stops.indexOf(frame);
  const next = direction === "forward" ? stops[at + 1] ?? stops[0] : stops[at - 1] ?? stops[stops.length - 1];
  if (next !== undefined && next !== frame) next.focus();
  else frame.blur();
}
