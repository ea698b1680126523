import type { Message, Recipient, SingleValueLegacyExtendedProperty } from "@microsoft/microsoft-graph-types";
import type { Correspondent } from "../domain/mail";
import type { WholeDraft } from "../domain/whole-draft";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";
import { customPropertiesId } from "./whole-draft";

/** On a copy: the mark of the draft it was made from, and whether it is whole. Never sent to anybody. */
const markId = "String {00020329-0000-0000-C000-000000000046} Name moj-edoc-moved-from";
/** Graph takes no more on a message it makes. */
const mostHeaders = 5;

interface Copy {
  readonly id: string;
  readonly state: "half" | "whole" | "sent";
}

/** Drafts of a unit's mailbox, as one who has the right to write there makes them. */
export interface UnitDrafts {
  enter(): Promise<void>;
  earlier(mark: string): Promise<readonly Copy[]>;
  create(draft: WholeDraft, mark: string): Promise<string>;
  finish(copyId: string, mark: string): Promise<void>;
  clear(mark: string): Promise<void>;
  pathOf(copyId: string): string;
}

export function openUnitDrafts(graph: Graph, unit: Correspondent): UnitDrafts {
  const mailbox = mailboxPath(unit.address);
  const pathOf = (id: string): string => `${mailbox}/messages/${encodeURIComponent(id)}`;
  const marked = async (folder: string, mark: string): Promise<readonly Message[]> => {
    const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${markId}' and startswith(ep/value,'${mark}'))`);
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${markId}')`);
    const page = await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${mailbox}/mailFolders/${folder}/messages?$filter=${filter}&$select=id&$expand=${expand}` });
    return page?.value ?? [];
  };
  const drafts = async (mark: string): Promise<readonly Copy[]> => (await marked("drafts", mark)).map((found) => ({ id: found.id ?? "", state: markOf(found) === whole(mark) ? "whole" : "half" }));
  const remove = (id: string): Promise<unknown> => graph.json({ method: "DELETE", path: pathOf(id) });
  return {
    pathOf,
    enter: async () => void (await graph.json({ method: "GET", path: `${mailbox}/mailFolders/drafts?$select=id` })),
    earlier: async (mark) => [...(await drafts(mark)), ...(await marked("sentitems", mark)).map((found) => ({ id: found.id ?? "", state: "sent" as const }))],
    create: (draft, mark) => createCopy(graph, `${mailbox}/messages`, messageOf(draft, unit), { id: markId, value: half(mark) }),
    finish: async (copyId, mark) => void (await graph.json({ method: "PATCH", path: pathOf(copyId), json: { singleValueExtendedProperties: [{ id: markId, value: whole(mark) }] } satisfies Message })),
    clear: async (mark) => {
      for (const { id, state } of await drafts(mark)) if (state === "half") await remove(id);
      // Half of a person's mail is not to lie about in the unit's Deleted Items either.
      for (const found of await marked("deleteditems", mark)) if (markOf(found) === half(mark)) await remove(found.id ?? "");
    },
  };
}

/** Exchange may refuse to be told which mail a draft answers; better without that than not at all. */
async function createCopy(graph: Graph, path: string, message: Message, mark: SingleValueLegacyExtendedProperty): Promise<string> {
  const properties = message.singleValueExtendedProperties ?? [];
  const post = (kept: SingleValueLegacyExtendedProperty[]) => graph.json<Message>({ method: "POST", path, json: { ...message, singleValueExtendedProperties: [mark, ...kept] } });
  const otherwise = (kept: SingleValueLegacyExtendedProperty[]) => (fault: unknown) => {
    if (properties.length > kept.length && fault instanceof GraphError && fault.status === 400) return post(kept);
    throw fault;
  };
  const made = await post(properties).catch(otherwise(properties.filter(({ id }) => id === customPropertiesId))).catch(otherwise([]));
  if (!made?.id) throw new Error("Graph created a draft and did not name it");
  return made.id;
}

function messageOf(draft: WholeDraft, unit: Correspondent): Message {
  const headers = Object.entries(draft.headers).slice(0, mostHeaders);
  return {
    subject: draft.subject,
    body: { contentType: draft.body.type, content: draft.body.content },
    from: recipient(unit),
    toRecipients: draft.to.map(recipient),
    ccRecipients: draft.cc.map(recipient),
    bccRecipients: draft.bcc.map(recipient),
    replyTo: draft.replyTo.map(recipient),
    importance: draft.importance,
    categories: [...draft.categories],
    ...(draft.deliveryReceipt ? { isDeliveryReceiptRequested: true } : {}),
    ...(draft.readReceipt ? { isReadReceiptRequested: true } : {}),
    // An empty list is refused.
    ...(headers.length > 0 ? { internetMessageHeaders: headers.map(([name, value]) => ({ name, value })) } : {}),
    singleValueExtendedProperties: Object.entries(draft.properties).map(([id, value]) => ({ id, value })),
  };
}

function recipient({ name, address }: Correspondent): Recipient {
  return { emailAddress: { name, address } };
}

const half = (mark: string): string => `${mark}:half`;
const whole = (mark: string): string => `${mark}:whole`;

function markOf({ singleValueExtendedProperties }: Message): string | null {
  return singleValueExtendedProperties?.find(({ id }) => id === markId)?.value ?? null;
}
