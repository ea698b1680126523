import type { Conversation } from "./conversation";
import type { FrameState } from "./frame-state";
import type { ProtocolSettings } from "./index";
import type { Faults } from "./outlook-model";

/** What all frames share. */
export interface Host {
  readonly settings: ProtocolSettings;
  /** By conversation id. */
  readonly conversations: Map<string, Conversation>;
  faults: Faults;
  /** Launch events under way, by the id of their conversation; an entry goes away with its first answer. */
  readonly commands: Map<string, (answer: CommandAnswer) => void>;
  /** Conversations whose handler threw, told by the prelude. */
  readonly onUncaught: Map<Conversation, (message: string) => void>;
}

export interface CommandAnswer {
  readonly status: number;
  /** JSON text of the event object with `completedContext`; "" where no handler was found. */
  readonly event: string;
}

export function frameState(host: Host, role: FrameState["role"]): FrameState {
  return {
    role,
    hostOrigin: location.origin,
    mailboxSet: host.faults.mailboxSet,
    client: host.faults.client ?? "web",
    nestedAppAuth: host.faults.signIn !== "none",
    offline: host.faults.offline,
    theme: host.settings.model.theme(),
  };
}

export function conversationOf(host: Host, source: MessageEventSource | null): Conversation | null {
  // A frame outside the document and a window that is gone are both `null`.
  if (source === null) return null;
  for (const conversation of host.conversations.values()) if (conversation.frame.contentWindow === source) return conversation;
  return null;
}
