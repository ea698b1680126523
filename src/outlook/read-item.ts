import type { Correspondent, FiledMail, MailAttachment, Recipient, RecipientField } from "../domain/mail";
import { splitBody } from "../domain/split-body";
import { ask } from "./ask";
import type { ReadItem } from "./current-item";
import { edocHeadersIn } from "./internet-headers";

export interface ItemReading {
  readonly mail: FiledMail;
  /** The `x-moj-` headers; none in Sent Items, where Exchange does not give them back. */
  readonly headers: Readonly<Record<string, string>>;
  /** All headers, as the server keeps them. */
  readonly headerBlock: string;
}

/** A collapsed header shows twenty, an open one a thousand; Outlook does not say which it is. */
const caps = [20, 1000];

export async function readItem(item: ReadItem): Promise<ItemReading> {
  // Before 1.8 Outlook gives no headers: such a mail is one that carries none of ours.
  const [headerBlock, body, sharedMailbox] = await Promise.all([
    typeof item.getAllInternetHeadersAsync === "function" ? ask<string>("getAllInternetHeadersAsync", (done) => item.getAllInternetHeadersAsync(done)) : "",
    ask<string>("body.getAsync", (done) => item.body.getAsync("text" as Office.CoercionType, done)),
    sharedMailboxOf(item),
  ]);
  const headers = edocHeadersIn(headerBlock);
  const from = correspondent(item.from);
  const sender = correspondent(item.sender);
  const recipients = [...recipientsOf(item.to, "to"), ...recipientsOf(item.cc, "cc")];
  const id = headers["x-moj-edoc-id"];
  return {
    headers,
    headerBlock,
    mail: {
      itemId: restId(item.itemId),
      sharedMailbox,
      internetMessageId: item.internetMessageId || "",
      conversationId: item.conversationId || "",
      receivedAt: item.dateTimeCreated.toISOString(),
      from,
      sender: sender !== null && (from === null || sender.address.toLowerCase() !== from.address.toLowerCase()) ? sender : null,
      recipients,
      recipientsComplete: ![item.to, item.cc].some((people) => caps.includes((people || []).length)),
      subject: item.subject || "",
      body: splitBody(body),
      attachments: (item.attachments || []).map(attachment),
      supplied: id ? { id, entry: headers["x-moj-edoc-entry"] || null } : null,
    },
  };
}

/** The id Graph knows the item by; Outlook's own may hold "/" and "+". */
export function restId(itemId: string): string {
  return Office.context.mailbox.convertToRestId(itemId, Office.MailboxEnums.RestVersion.v2_0);
}

/** `getSharedPropertiesAsync` is missing, or refuses, on an item of the person's own: that is no error. */
export async function sharedMailboxOf(item: ReadItem): Promise<string | null> {
  if (typeof item.getSharedPropertiesAsync !== "function") return null;
  try {
    const properties = await ask<Office.SharedProperties>("getSharedPropertiesAsync", (done) => item.getSharedPropertiesAsync(done));
    return properties.targetMailbox || properties.owner || null;
  } catch {
    return null;
  }
}

function correspondent(person: Office.EmailAddressDetails | null | undefined): Correspondent | null {
  return person ? { address: person.emailAddress || "", name: person.displayName || "" } : null;
}

function recipientsOf(people: readonly Office.EmailAddressDetails[] | undefined, field: RecipientField): Recipient[] {
  return (people || []).map((person) => ({ address: person.emailAddress || "", name: person.displayName || "", field, isList: String(person.recipientType) === "distributionList" }));
}

function attachment(details: Office.AttachmentDetails): MailAttachment {
  return { id: details.id, name: details.name || "", contentType: details.contentType || (String(details.attachmentType) === "item" ? "message/rfc822" : ""), size: details.size || 0, isInline: details.isInline === true, reading: null };
}
