import type { Conversation } from "./conversation";
import { eventName } from "./events";
import type { Host } from "./host";
import { closeFrame, openFrame } from "./open-frame";
import { record } from "./wire";

const untrustedOrigin = 12004;
const alreadyOpened = 12007;
const closedByPerson = 12006;
/** In per cent of the screen, office.js's own default. */
const wholeScreen = 80;

/** How the page takes down the dialog of a conversation. */
const takeDown = new WeakMap<Conversation, () => void>();

export function dialogOf(host: Host, opener: Conversation): Conversation | null {
  for (const conversation of host.conversations.values()) {
    if (conversation.role === "dialog" && conversation.opener === opener) return conversation;
  }
  return null;
}

/**
 * `displayDialogAsync` with `displayInIframe`: a frame of its own over the page. (Without it the add-in opens a window itself, and the
 * host hears nothing of it.) Answers office.js's error code, 0 when the dialog is open.
 */
export function openDialog(host: Host, opener: Conversation, optionsText: unknown): number {
  const options = readOptions(optionsText);
  if (options === null || options.url.origin !== host.settings.addinOrigin) return untrustedOrigin;
  if (dialogOf(host, opener) !== null) return alreadyOpened;

  const dialog = openFrame(host, "dialog", options.url.href, opener.itemKey, opener);
  const byPerson = (): void => {
    if (!host.conversations.has(dialog.id)) return;
    closeDialog(host, opener);
    opener.raise(eventName.dialogMessage, { messageType: closedByPerson });
    opener.unregister(eventName.dialogMessage);
  };
  const remove = host.settings.showDialog(dialog.frame, { width: options.width, height: options.height }, byPerson);
  if (remove !== undefined) takeDown.set(dialog, remove);
  return 0;
}

export function closeDialog(host: Host, opener: Conversation): void {
  const dialog = dialogOf(host, opener);
  if (dialog === null) return;
  closeFrame(host, dialog);
  takeDown.get(dialog)?.();
}

function readOptions(optionsText: unknown): { readonly url: URL; readonly width: number; readonly height: number } | null {
  try {
    const options = record(JSON.parse(String(optionsText)));
    return { url: new URL(String(options.url)), width: Number(options.width) || wholeScreen, height: Number(options.height) || wholeScreen };
  } catch {
    // Not options of a dialog, or not an address: refused like any other origin we do not trust.
    return null;
  }
}
