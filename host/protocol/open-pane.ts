import type { Conversation } from "./conversation";
import { closeDialog } from "./dialogs";
import { eventName } from "./events";
import { followItem } from "./follow-item";
import type { Host } from "./host";
import type { OpenFrame } from "./index";
import { keyboardEnters } from "./keyboard";
import { closeFrame, openFrame } from "./open-frame";

const signOfLifeMs = 15_000;

/** A task pane: a frame that stays, and follows the item. */
export function openPane(host: Host, parent: HTMLElement, url: string, itemKey: string | null): OpenFrame {
  const conversation = openFrame(host, "pane", url, itemKey);
  conversation.frame.title = host.settings.model.uiLocale() === "vi-VN" ? "Ngăn tác vụ" : "Task pane";
  parent.append(conversation.frame);
  return {
    element: conversation.frame,
    ready: signOfLife(conversation),
    focus: (backwards = false) => keyboardEnters(conversation, backwards),
    show: (key) => {
      conversation.shownKey = key;
      followItem(host, conversation);
    },
    close: () => {
      closeDialog(host, conversation);
      closeFrame(host, conversation);
    },
  };
}

function signOfLife(conversation: Conversation): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${conversation.origin} gave no sign of life`)), signOfLifeMs);
    void conversation.whenRegistered(eventName.commandInvoked).then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
  // Whoever does not look at it must not be punished with an unhandled rejection.
  ready.catch(() => undefined);
  return ready;
}
