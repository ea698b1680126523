import { largestFile } from "../domain/consultation";
import type { RecipientField } from "../domain/mail";
import type { FinalReason } from "../domain/taken-out";
import { ask, OutlookError } from "./ask";
import { isSameAddress, recipientsNow, removeAttachment, setRecipients } from "./change-draft";
import type { ComposeItem } from "./current-item";

/** Puts back what was taken out. */
export type PutBack = () => Promise<void>;

interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** Base64, or why Outlook gives no way to put it back. */
  readonly content: string | { readonly why: FinalReason };
}

/** Big files come and go slowly over a slow line. */
const deadline = 120000;

/** Takes one address out of a field; it goes back to where it stood, unless it is there again. Read anew each time: the person may have typed since. */
export async function takeOutRecipient(item: ComposeItem, field: RecipientField, address: string): Promise<PutBack> {
  const isMeant = ({ emailAddress }: Office.EmailAddressDetails) => isSameAddress(emailAddress, address);
  const people = await recipientsNow(item, field);
  const at = people.findIndex(isMeant);
  const removed = people.filter(isMeant);
  if (at >= 0) await setRecipients(item, field, people.filter((person) => !isMeant(person)));
  return async () => {
    const now = await recipientsNow(item, field);
    if (at >= 0 && !now.some(isMeant)) await setRecipients(item, field, [...now.slice(0, at), ...removed, ...now.slice(at)]);
  };
}

/** The content of files that are to be taken out; what is gone already is left out. */
export async function keepFiles(item: ComposeItem, ids: readonly string[]): Promise<readonly KeptFile[]> {
  const present = await ask<Office.AttachmentDetailsCompose[]>("getAttachmentsAsync", (done) => item.getAttachmentsAsync(done));
  return Promise.all(present.filter(({ id }) => ids.includes(id)).map(async (details) => ({ id: details.id, name: details.name, content: await contentOf(item, details) })));
}

/** Those whose content is kept go back behind the files that are there (Mailbox 1.8). */
export async function takeOutFiles(item: ComposeItem, files: readonly KeptFile[]): Promise<PutBack> {
  for (const { id } of files) await removeAttachment(item, id);
  return async () => {
    for (const { name, content } of files) {
      if (typeof content === "string") await ask<string>("addFileAttachmentFromBase64Async", (done) => item.addFileAttachmentFromBase64Async(content, name, { isInline: false }, done), deadline);
    }
  };
}

async function contentOf(item: ComposeItem, { id, size, attachmentType }: Office.AttachmentDetailsCompose): Promise<KeptFile["content"]> {
  const type = String(attachmentType);
  if (type === "cloud") return { why: "cloud" };
  if (type === "item") return { why: "mail" };
  if (size > largestFile) return { why: "too-large" };
  try {
    const { content, format } = await ask<Office.AttachmentContent>("getAttachmentContentAsync", (done) => item.getAttachmentContentAsync(id, done), deadline);
    if (String(format) === "base64") return content;
    return { why: String(format) === "url" ? "cloud" : "mail" };
  } catch (fault) {
    if (fault instanceof OutlookError) return { why: "not-handed-over" };
    throw fault;
  }
}
