import { bytesToBase64 } from "../domain/submission-base64";
import { GraphError } from "./graph-error";
import type { Graph } from "./request";

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** By which the text shows it, for a picture inside the text. */
  readonly contentId?: string | null;
  readonly isInline?: boolean;
}

/** Exchange opens no upload session there: with delegated rights, in a shared mailbox, Microsoft's known issue. */
export class TooLargeHere extends Error {
  constructor(readonly file: string) {
    super(`too large for this mailbox: ${file}`);
    this.name = "TooLargeHere";
  }
}

/** From this size on Graph wants an upload session. */
const direct = 3 * 1024 * 1024;
/** A multiple of 320 KiB below 4 MB. */
const piece = 10 * 327680;

/** Attaches to the draft at `message`; a big file in pieces, in order. `onPiece`: after each but the last. */
export async function attach(graph: Graph, message: string, { name, contentType, bytes, contentId = null, isInline = false }: Attachment, headers: Readonly<Record<string, string>> = {}, onPiece: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const path = `${message}/attachments`;
  const inline = { ...(contentId === null ? {} : { contentId }), ...(isInline ? { isInline } : {}) };
  if (bytes.length < direct) {
    await graph.json({ method: "POST", path, json: { "@odata.type": "#microsoft.graph.fileAttachment", name, contentType, contentBytes: bytesToBase64(bytes), ...inline }, headers });
    return;
  }
  const session = await graph
    .json<{ readonly uploadUrl: string }>({ method: "POST", path: `${path}/createUploadSession`, json: { AttachmentItem: { attachmentType: "file", name, contentType, size: bytes.length, ...inline } }, headers })
    .catch((fault: unknown) => {
      throw fault instanceof GraphError && [403, 404, 405, 413].includes(fault.status) ? new TooLargeHere(name) : fault;
    });
  if (session === null) throw new Error("createUploadSession answered nothing");
  for (let start = 0; start < bytes.length; start += piece) {
    const end = Math.min(start + piece, bytes.length);
    await graph.json({ method: "PUT", path: session.uploadUrl, bytes: bytes.subarray(start, end), headers: { "Content-Type": "application/octet-stream", "Content-Range": `bytes ${start}-${end - 1}/${bytes.length}` } });
    if (end < bytes.length) await onPiece();
  }
}
