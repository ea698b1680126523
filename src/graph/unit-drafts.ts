import type { Message, Recipient, SingleValueLegacyExtendedProperty } from "@microsoft/microsoft-graph-types";
import type { Correspondent } from "../domain/mail";
import type { Begun, DraftCopyFound } from "../domain/one-copy";
import type { WholeDraft } from "../domain/whole-draft";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";
import { customPropertiesId } from "./whole-draft";

/** On a copy: the mark of the draft it was made from, and whether it is whole, or else which window is making it. Never sent to anybody. */
const markId = "String {00020329-0000-0000-C000-000000000046} Name moj-edoc-moved-from";
/** Graph takes no more on a message it makes. */
const mostHeaders = 5;

/** The person may not open it: 403, or 404 as if there were no such mailbox. */
export class MailboxClosed extends Error {
  constructor(override readonly cause: GraphError) {
    super(`the mailbox does not open: ${cause.message}`);
    this.name = "MailboxClosed";
  }
}

/** Drafts of a unit's mailbox, as one who has the right to write there makes them. */
export interface UnitDrafts {
  enter(): Promise<void>;
  earlier(mark: string): Promise<readonly DraftCopyFound[]>;
  create(draft: WholeDraft, mark: string): Promise<Begun>;
  finish(copyId: string, mark: string): Promise<void>;
  clear(mark: string, copyIds: readonly string[]): Promise<void>;
  pathOf(copyId: string): string;
}

/** `window`: a name no other window has. */
export function openUnitDrafts(graph: Graph, unit: Correspondent, window: string): UnitDrafts {
  const mailbox = mailboxPath(unit.address);
  const pathOf = (id: string): string => `${mailbox}/messages/${encodeURIComponent(id)}`;
  const marked = async (folder: string, mark: string): Promise<readonly Message[]> => {
    const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${markId}' and startswith(ep/value,'${mark}'))`);
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${markId}')`);
    const page = await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${mailbox}/mailFolders/${folder}/messages?$filter=${filter}&$select=id,createdDateTime&$expand=${expand}` });
    return page?.value ?? [];
  };
  const drafts = async (mark: string): Promise<readonly DraftCopyFound[]> =>
    (await marked("drafts", mark)).map((found) => ({ ...begun(found), state: markOf(found) === whole(mark) ? "whole" : "half", own: markOf(found) === half(mark, window) }));
  const sent = async (mark: string): Promise<readonly DraftCopyFound[]> => (await marked("sentitems", mark)).map((found) => ({ ...begun(found), state: "sent", own: false }));
  // Another window may have been quicker.
  const remove = (id: string): Promise<unknown> => graph.json({ method: "DELETE", path: pathOf(id) }).catch(unless(404));
  return {
    pathOf,
    enter: async () => {
      try {
        await graph.json({ method: "GET", path: `${mailbox}/mailFolders/drafts?$select=id` });
      } catch (fault) {
        throw fault instanceof GraphError && (fault.status === 403 || fault.status === 404) ? new MailboxClosed(fault) : fault;
      }
    },
    // In this order a copy that leaves meanwhile is seen in one of the two.
    earlier: async (mark) => [...(await drafts(mark)), ...(await sent(mark))],
    create: (draft, mark) => createCopy(graph, `${mailbox}/messages`, messageOf(draft, unit), { id: markId, value: half(mark, window) }),
    finish: async (copyId, mark) => void (await graph.json({ method: "PATCH", path: pathOf(copyId), json: { singleValueExtendedProperties: [{ id: markId, value: whole(mark) }] } satisfies Message })),
    clear: async (mark, copyIds) => {
      for (const id of copyIds) await remove(id);
      // Half of a person's mail is not to lie about in the unit's Deleted Items either, where we may look there.
      for (const found of (await marked("deleteditems", mark).catch(unless(403))) ?? []) if (markOf(found) !== whole(mark)) await remove(found.id ?? "");
    },
  };
}

/** Exchange may refuse to be told which mail a draft answers; better without that than not at all. */
async function createCopy(graph: Graph, path: string, message: Message, mark: SingleValueLegacyExtendedProperty): Promise<Begun> {
  const properties = message.singleValueExtendedProperties ?? [];
  const post = (kept: SingleValueLegacyExtendedProperty[]) => graph.json<Message>({ method: "POST", path, json: { ...message, singleValueExtendedProperties: [mark, ...kept] } });
  const otherwise = (kept: SingleValueLegacyExtendedProperty[]) => (fault: unknown) => {
    if (properties.length > kept.length && fault instanceof GraphError && fault.status === 400) return post(kept);
    throw fault;
  };
  const made = await post(properties).catch(otherwise(properties.filter(({ id }) => id === customPropertiesId))).catch(otherwise([]));
  if (!made?.id) throw new Error("Graph created a draft and did not name it");
  return begun(made);
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

function begun({ id, createdDateTime }: Message): Begun {
  return { id: id ?? "", begun: createdDateTime ?? "" };
}

function unless(status: number): (fault: unknown) => null {
  return (fault) => {
    if (fault instanceof GraphError && fault.status === status) return null;
    throw fault;
  };
}

const half = (mark: string, window: string): string => `${mark}:half:${window}`;
const whole = (mark: string): string => `${mark}:whole`;

function markOf({ singleValueExtendedProperties }: Message): string | null {
  return singleValueExtendedProperties?.find(({ id }) => id === markId)?.value ?? null;
}
