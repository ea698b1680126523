import { bytesToBase64 } from "../domain/submission-base64";
import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

/** Big files go slowly over a slow line. */
const deadline = 120000;

/** What is attached, without the pictures inside the text. */
export async function letterFiles(item: ComposeItem): Promise<readonly { readonly id: string; readonly name: string; readonly contentType: string }[]> {
  const all = await ask<readonly (Office.AttachmentDetailsCompose & { readonly contentType?: string })[]>("getAttachmentsAsync", (done) => item.getAttachmentsAsync(done));
  return all.filter(({ isInline }) => !isInline).map(({ id, name, contentType }) => ({ id, name: name || "", contentType: contentType || "" }));
}

/** Outlook puts it behind those that are there (Mailbox 1.8), and finds out by itself of what type it is. */
export async function attachFile(item: ComposeItem, name: string, bytes: Uint8Array): Promise<void> {
  await ask<string>("addFileAttachmentFromBase64Async", (done) => item.addFileAttachmentFromBase64Async(bytesToBase64(bytes), name, { isInline: false }, done), deadline);
}
