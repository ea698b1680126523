import { readEml } from "./read-eml";

export interface MailText {
  readonly lines: readonly string[];
  readonly inside: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A mail inside another file, as a document: its subject and words, and the files it carries. `null` when it is no mail. */
export async function mailText(bytes: Uint8Array): Promise<MailText | null> {
  const read = await readEml(bytes);
  if (!read.ok) return null;
  const { mail, files } = read.value;
  const body = [mail.body.ownText, mail.body.quotedText].filter((text) => text !== "").join("\n");
  const inside = mail.attachments.filter(({ isInline }) => !isInline).flatMap(({ id, name }) => {
    const content = files.get(id);
    return content === undefined ? [] : [{ name, bytes: content }];
  });
  return { lines: [mail.subject, "", ...body.split("\n")], inside };
}
