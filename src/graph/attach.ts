import { bytesToBase64 } from "../domain/submission-base64";
import { immutable } from "./find-submission";
import type { Graph } from "./request";

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** From this size on Graph wants an upload session. */
const direct = 3 * 1024 * 1024;
/** A multiple of 320 KiB below 4 MB. */
const piece = 10 * 327680;

/** Attaches to a draft in the person's own mailbox; a big file in pieces, in order. */
export async function attach(graph: Graph, draftId: string, { name, contentType, bytes }: Attachment): Promise<void> {
  const path = `/me/messages/${encodeURIComponent(draftId)}/attachments`;
  if (bytes.length < direct) {
    await graph.json({ method: "POST", path, json: { "@odata.type": "#microsoft.graph.fileAttachment", name, contentType, contentBytes: bytesToBase64(bytes) }, headers: immutable });
    return;
  }
  const session = await graph.json<{ readonly uploadUrl: string }>({ method: "POST", path: `${path}/createUploadSession`, json: { AttachmentItem: { attachmentType: "file", name, contentType, size: bytes.length } }, headers: immutable });
  if (session === null) throw new Error("createUploadSession answered nothing");
  for (let start = 0; start < bytes.length; start += piece) {
    const end = Math.min(start + piece, bytes.length);
    await graph.json({ method: "PUT", path: session.uploadUrl, bytes: bytes.subarray(start, end), headers: { "Content-Type": "application/octet-stream", "Content-Range": `bytes ${start}-${end - 1}/${bytes.length}` } });
  }
}
