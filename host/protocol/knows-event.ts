import { includesSet } from "./frame-state";
import type { LaunchEvent } from "./index";
import type { Faults } from "./outlook-model";

/** The requirement set that brought each event. */
const eventSet: Readonly<Record<LaunchEvent, string>> = {
  OnNewMessageCompose: "1.10",
  OnMessageRecipientsChanged: "1.11",
  OnMessageAttachmentsChanged: "1.11",
  OnMessageCompose: "1.12",
  OnMessageSend: "1.12",
  OnMessageFromChanged: "1.13",
};

/** A client whose requirement set is older does not know the event. Classic Outlook asks at send whatever the mailbox's server has (2206 on); a telephone never does. */
export function knowsEvent({ client, mailboxSet }: Faults, event: LaunchEvent): boolean {
  if (event === "OnMessageSend" && client !== undefined && client !== "web") return client === "classic";
  return includesSet(mailboxSet, eventSet[event]);
}
