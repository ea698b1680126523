import type { Attachment, FileAttachment, Message, Recipient } from "@microsoft/microsoft-graph-types";
import type { Correspondent } from "../domain/mail";
import type { DraftFile, LesserPart, WholeDraft } from "../domain/whole-draft";
import { allPages } from "./all-pages";
import { GraphError } from "./graph-error";
import type { Graph } from "./request";

/** Where Outlook keeps our custom properties on an item: under the add-in's id, which is the manifest's. */
export const customPropertiesId = "String {00020329-0000-0000-C000-000000000046} Name cecp-6f0c7c0a-6d0b-4c55-9a4e-2f6b1d3a2043";

/** What a draft is beside its text: which mail it answers, and when it is to leave. */
const parts: Readonly<Record<string, LesserPart>> = {
  /* In-Reply-To, References, and Exchange's own index of the conversation. */
  "String 0x1042": "thread",
  "String 0x1039": "thread",
  "Binary 0x0071": "thread",
  /* "Do not deliver before", as asked and as kept. */
  "SystemTime 0x000F": "schedule",
  "SystemTime 0x3FEF": "schedule",
  [customPropertiesId]: "tag",
};

export function partOfProperty(id: string): LesserPart {
  return parts[id] ?? "tag";
}

const fields = "subject,body,from,toRecipients,ccRecipients,bccRecipients,replyTo,importance,categories,isDeliveryReceiptRequested,isReadReceiptRequested,internetMessageHeaders";
const fileFields = "id,name,contentType,isInline,microsoft.graph.fileAttachment/contentId";

/** A draft with all that it holds, but for the bytes of its files. `path`: of the message. */
export async function readWholeDraft(graph: Graph, path: string, type: "html" | "text"): Promise<WholeDraft> {
  const expand = `singleValueExtendedProperties($filter=${Object.keys(parts).map((id) => `id eq '${id}'`).join(" or ")})`;
  const message = await graph.json<Message>({
    method: "GET",
    path: `${path}?$select=${fields}&$expand=${encodeURIComponent(expand)}`,
    // Otherwise Graph leaves out what it takes for unsafe, and the copy would lose it.
    headers: { Prefer: `outlook.allow-unsafe-html, outlook.body-content-type="${type}"` },
  });
  if (message === null) throw new Error("Graph answered no message");
  return {
    from: message.from?.emailAddress?.address ?? null,
    subject: message.subject ?? "",
    body: { type: message.body?.contentType === "text" ? "text" : "html", content: message.body?.content ?? "" },
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    bcc: people(message.bccRecipients),
    replyTo: people(message.replyTo),
    importance: message.importance ?? "normal",
    categories: message.categories ?? [],
    deliveryReceipt: message.isDeliveryReceiptRequested === true,
    readReceipt: message.isReadReceiptRequested === true,
    headers: Object.fromEntries((message.internetMessageHeaders ?? []).filter(({ name }) => /^x-/i.test(name ?? "")).map(({ name, value }) => [(name ?? "").toLowerCase(), value ?? ""])),
    properties: Object.fromEntries((message.singleValueExtendedProperties ?? []).map(({ id, value }) => [id ?? "", value ?? ""])),
    files: await listFiles(graph, path),
  };
}

export function bytesOfFile(graph: Graph, path: string, { id }: DraftFile): Promise<Uint8Array> {
  return graph.bytes({ method: "GET", path: `${path}/attachments/${encodeURIComponent(id)}/$value` });
}

/** The path of a draft that Outlook has just saved, in the first of the mailboxes that has it; `null` in a list is the person's own. */
export async function findDraft(graph: Graph, draftId: string, paths: readonly string[]): Promise<string> {
  let first: GraphError | null = null;
  for (const mailbox of paths) {
    const path = `${mailbox}/messages/${encodeURIComponent(draftId)}`;
    try {
      await graph.json({ method: "GET", path: `${path}?$select=id` });
      return path;
    } catch (fault) {
      if (!(fault instanceof GraphError) || ![400, 403, 404].includes(fault.status)) throw fault;
      first ??= fault;
    }
  }
  throw first ?? new GraphError(404, "ErrorItemNotFound", draftId, null);
}

async function listFiles(graph: Graph, path: string): Promise<readonly DraftFile[]> {
  return (await allPages<FileAttachment>(graph, `${path}/attachments?$select=${fileFields}`)).map(fileOf);
}

function fileOf(one: FileAttachment & { readonly "@odata.type"?: string }): DraftFile {
  const type = one["@odata.type"] ?? "";
  const kind = type.endsWith(".itemAttachment") ? "item" : type.endsWith(".referenceAttachment") ? "link" : "file";
  const { id, name, contentType, isInline, contentId } = one as Attachment & FileAttachment;
  return { id: id ?? "", name: name ?? "", contentType: contentType ?? "", isInline: isInline === true, contentId: contentId || null, kind };
}

function people(list: readonly Recipient[] | null | undefined): readonly Correspondent[] {
  return (list ?? []).map(({ emailAddress }) => ({ address: emailAddress?.address ?? "", name: emailAddress?.name ?? "" }));
}
