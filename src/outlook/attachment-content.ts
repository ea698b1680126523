import { base64ToBytes, utf8 } from "../domain/submission-base64";
import { ask, OutlookError } from "./ask";
import type { ComposeItem, ReadItem } from "./current-item";

/** Big files come slowly over a slow line. */
const deadline = 120000;

/** The bytes of an attachment; `null` for a link to a file in the cloud, whose bytes are not in the mail. */
export async function attachmentContent(item: ComposeItem | ReadItem, attachmentId: string): Promise<Uint8Array | null> {
  const call = "getAttachmentContentAsync";
  const { content, format } = await ask<Office.AttachmentContent>(call, (done) => item.getAttachmentContentAsync(attachmentId, done), deadline);
  switch (String(format)) {
    case "base64": {
      const bytes = await decodeInPieces(content);
      if (bytes === null) throw new OutlookError(call, null, "not base64");
      return bytes;
    }
    // A mail inside the mail comes as its text, in which Outlook has already put other characters than the file's own.
    case "eml":
    case "iCalendar":
      return utf8(content);
    default:
      return null;
  }
}

/** Characters decoded at one time, a multiple of four: some ten milliseconds, so that a big file does not make the pane stand still. */
const piece = 1 << 20;

async function decodeInPieces(content: string): Promise<Uint8Array | null> {
  if (content.length <= piece) return base64ToBytes(content);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < content.length; start += piece) {
    const bytes = base64ToBytes(content.slice(start, start + piece));
    // Line breaks would put the pieces out of step; then it is decoded whole.
    if (bytes === null || (bytes.length !== (piece / 4) * 3 && start + piece < content.length)) return base64ToBytes(content);
    pieces.push(bytes);
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, one) => (whole.set(one, at), at + one.length), 0);
  return whole;
}
