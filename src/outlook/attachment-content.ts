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
      const bytes = base64ToBytes(content);
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
