import type { Message } from "@microsoft/microsoft-graph-types";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** A mail with the Message-ID of one submission: an attempt at sending it, or the one that was sent. */
export interface Carrier {
  /** Graph's ordinary id: it dies when the message moves, is deleted or sent. That is what makes a deletion final (`sendOnce`). */
  readonly id: string;
  readonly state: "draft" | "discarded" | "sent";
  /** As Exchange dates it, one clock for all windows. */
  readonly begun: string;
  /** Changes whenever somebody works on it. */
  readonly touched: string;
  /** ISO 8601, UTC; "" while it is a draft. */
  readonly sentAt: string;
  /** Name of the attempt it belongs to: its worker, "#", and a number of its own. */
  readonly attempt: string;
}

/** On a carrier, from its first moment: its Message-ID, which Graph takes only afterwards. Never sent to anybody. */
export const markId = "String {00020329-0000-0000-C000-000000000046} Name moj-edoc-carrier";
const attemptId = "String {00020329-0000-0000-C000-000000000046} Name moj-edoc-attempt";

export interface Carriers {
  /** All there are, wherever they lie. */
  look(): Promise<readonly Carrier[]>;
  /** `attempt`: a name no other draft has. */
  create(message: Message, attempt: string): Promise<Carrier>;
  /** Says to other windows that somebody is at it. */
  touch(carrier: Carrier): Promise<void>;
  /** Makes sure that a draft is never sent by whoever holds its id. False when it was no longer there: sent, or discarded by another. */
  discard(carrier: Carrier): Promise<boolean>;
  /** Empties Deleted Items of what was discarded, but for these attempts. */
  tidy(but: readonly string[]): Promise<void>;
}

/** `folder`: Graph's id of the folder in which carriers are made, in the person's own mailbox or in `mailbox`. */
export function openCarriers(graph: Graph, folder: string, internetMessageId: string, mailbox: string | null = null): Carriers {
  const owner = mailboxPath(mailbox);
  const named = `internetMessageId eq '${quoted(internetMessageId)}'`;
  const marks = (attempt: string) => [
    { id: markId, value: internetMessageId },
    { id: attemptId, value: attempt },
  ];
  const list = async (place: string, filter: string): Promise<readonly Message[]> => {
    const page = await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${owner}/${place}messages?$filter=${encodeURIComponent(filter)}&$select=${fields}&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${attemptId}')`)}&$top=50` });
    return page?.value ?? [];
  };
  let bin: Promise<string> | null = null;
  const deletedItems = (): Promise<string> =>
    (bin ??= graph.json<{ readonly id: string }>({ method: "GET", path: `${owner}/mailFolders/deleteditems?$select=id` }).then(
      (found) => found?.id ?? "",
      (fault: unknown) => {
        bin = null;
        throw fault;
      },
    ));
  return {
    look: async () => {
      const discarded = await deletedItems();
      return (await list("", named)).map((found) => carrierOf(found, discarded));
    },
    create: async (message, attempt) => {
      const draft = await graph.json<Message>({ method: "POST", path: `${owner}/mailFolders/${encodeURIComponent(folder)}/messages`, json: { ...message, singleValueExtendedProperties: [...(message.singleValueExtendedProperties ?? []), ...marks(attempt)] } satisfies Message });
      if (!draft?.id) throw new Error("Graph created a draft and did not name it");
      await graph.json({ method: "PATCH", path: pathOf(draft.id, mailbox), json: { internetMessageId } satisfies Message });
      return { ...carrierOf(draft, ""), attempt };
    },
    touch: async ({ id, attempt }) => void (await graph.json({ method: "PATCH", path: pathOf(id, mailbox), json: { singleValueExtendedProperties: marks(attempt) } satisfies Message })),
    discard: ({ id }) => removeMail(graph, id, mailbox),
    tidy: async (but) => {
      const discarded = await list("mailFolders/deleteditems/", `${named} and isDraft eq true`);
      for (const found of discarded) if (!but.includes(carrierOf(found, "").attempt)) await removeMail(graph, found.id ?? "", mailbox);
    },
  };
}

const fields = "id,isDraft,parentFolderId,internetMessageId,createdDateTime,lastModifiedDateTime,sentDateTime,receivedDateTime";

export function pathOf(id: string, mailbox: string | null = null): string {
  return `${mailboxPath(mailbox)}/messages/${encodeURIComponent(id)}`;
}

/** `false`: it is not there any more. */
export async function removeMail(graph: Graph, id: string, mailbox: string | null = null): Promise<boolean> {
  try {
    await graph.json({ method: "DELETE", path: pathOf(id, mailbox) });
    return true;
  } catch (fault) {
    if (fault instanceof GraphError && fault.status === 404) return false;
    throw fault;
  }
}

function carrierOf({ singleValueExtendedProperties, id, isDraft, parentFolderId, createdDateTime, lastModifiedDateTime, sentDateTime, receivedDateTime }: Message, deletedItems: string): Carrier {
  const draft = isDraft !== false;
  return {
    id: id ?? "",
    state: !draft ? "sent" : parentFolderId === deletedItems ? "discarded" : "draft",
    begun: createdDateTime ?? "",
    touched: lastModifiedDateTime ?? "",
    sentAt: draft ? "" : (sentDateTime ?? receivedDateTime ?? ""),
    attempt: singleValueExtendedProperties?.find((one) => one.id === attemptId)?.value ?? "",
  };
}

function quoted(text: string): string {
  return text.replace(/'/g, "''");
}
