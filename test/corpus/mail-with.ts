import type { DocumentReading } from "../../src/domain/document";
import type { OutgoingMail } from "../../src/domain/mail";

/** A unit's mail with a subject, a text and attachments, and nothing else to say. */
export function mailWith(subject: string, body: string, attachments: readonly { readonly name: string; readonly reading: DocumentReading | null }[]): OutgoingMail {
  return {
    from: { address: "vanphongbo@moj.gov.vn", name: "" },
    sender: null,
    recipients: [],
    recipientsComplete: true,
    subject,
    body: { ownText: body, quotedText: "" },
    attachments: attachments.map((one, i) => ({ ...one, id: String(i), contentType: "", size: 1000, isInline: false })),
    supplied: null,
  };
}
