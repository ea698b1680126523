import type { FrameState, FromFrame, ToFrame } from "../protocol/frame-state";
import { messageKey } from "../protocol/frame-state";

/** What the host has told this frame, and how to talk back. */
export interface Told {
  state(): FrameState;
  listen(listener: (message: ToFrame) => void): void;
  say(message: FromFrame): void;
}

/** `null` in a page that no host framed: a window of its own. */
export function listenToHost(): Told | null {
  const first = stateFromName();
  if (first === null || window.parent === window) return null;
  let state = first;
  const listeners: ((message: ToFrame) => void)[] = [];
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = event.source === window.parent && event.origin === first.hostOrigin ? readMessage(event.data) : null;
    if (message === null) return;
    if (message.kind === "state") state = message.state;
    listeners.forEach((listener) => listener(message));
  });
  return {
    state: () => state,
    listen: (listener) => listeners.push(listener),
    say: (message) => window.parent.postMessage(JSON.stringify({ [messageKey]: message }), first.hostOrigin),
  };
}

function stateFromName(): FrameState | null {
  return (read(window.name) as FrameState | null) ?? null;
}

function readMessage(data: unknown): ToFrame | null {
  return typeof data === "string" && data.includes(messageKey) ? ((read(data) as ToFrame | null) ?? null) : null;
}

function read(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[messageKey] ?? null : null;
  } catch {
    // A window may carry any name, and anyone may post any text.
    return null;
  }
}
