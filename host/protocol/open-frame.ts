import { Conversation } from "./conversation";
import type { FrameRole } from "./frame-state";
import { messageKey } from "./frame-state";
import type { Host } from "./host";
import { frameState } from "./host";

/** As Outlook on the web frames an add-in. */
const sandbox = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** Makes the frame and its conversation; the page comes to life when the frame is put into the document. */
export function openFrame(host: Host, role: FrameRole, url: string, itemKey: string | null, opener: Conversation | null = null): Conversation {
  const address = new URL(url, host.settings.addinOrigin);
  const frame = document.createElement("iframe");
  const conversation = new Conversation(role, frame, address.origin, itemKey, opener);
  const info = hostInfo(conversation, host.settings.model.uiLocale());
  address.search = `${address.search === "" ? "?" : `${address.search}&`}_host_Info=${info}`;
  frame.name = JSON.stringify({
    baseFrameName: conversation.appId,
    hostInfo: info,
    xdmInfo: `${conversation.id}|${conversation.appId}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
    [messageKey]: frameState(host, role),
  });
  frame.setAttribute("sandbox", sandbox);
  frame.allow = "clipboard-read; clipboard-write";
  frame.src = address.href;
  host.conversations.set(conversation.id, conversation);
  return conversation;
}

export function closeFrame(host: Host, conversation: Conversation): void {
  host.conversations.delete(conversation.id);
  host.commands.delete(conversation.id);
  host.onUncaught.delete(conversation);
  for (const dialog of [...host.conversations.values()]) if (dialog.opener === conversation) closeFrame(host, dialog);
  conversation.frame.remove();
}

/** Outlook on the web, version of the files, language, correlation, dialog or not, no telemetry, flags. */
function hostInfo(conversation: Conversation, locale: string): string {
  const dialog = conversation.role === "dialog" ? "isDialog" : "";
  return ["Outlook", "Web", "16.01", locale, conversation.id, dialog, "disableLogging", "0"].join("$");
}
