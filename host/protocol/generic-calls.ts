import type { Conversation } from "./conversation";
import { dialogOf } from "./dialogs";
import type { Request } from "./envelope";
import { eventName } from "./events";
import type { Host } from "./host";
import { record } from "./wire";

const ssoNotSupported = 13012;
const notSupported = 5000;

/** Answers `executeMethod` (small e): what office.js has in every Office program, not only in Outlook. */
export function answerGenericCall(host: Host, conversation: Conversation, request: Request): void {
  const data = record(request.data);
  const answer = (error: number): void => conversation.answer(request, { Version: 1, Error: error });
  switch (Number(record(data.DdaMethod).DispatchId)) {
    case 94: {
      // event.completed: command id, status and event under the keys "0", "1", "2". A second one finds no command and is ignored.
      answer(0);
      const commandId = String(data["0"]);
      const command = host.commands.get(commandId);
      host.commands.delete(commandId);
      return command?.({ status: Number(data["1"]), event: typeof data["2"] === "string" ? data["2"] : "" });
    }
    case 97:
      answer(0);
      return host.settings.closePane?.(conversation.frame);
    case 98:
      // Office.auth.getAccessToken: the product signs in by nested app authentication.
      return answer(ssoNotSupported);
    case 144:
      answer(0);
      return conversation.opener?.raise(eventName.dialogMessage, { messageType: 0, messageContent: data.messageToParent, messageOrigin: conversation.origin });
    case 145:
      answer(0);
      return dialogOf(host, conversation)?.raise(eventName.dialogParentMessage, { messageType: 1, messageContent: data.messageContent, messageOrigin: conversation.origin });
    default:
      return answer(notSupported);
  }
}
