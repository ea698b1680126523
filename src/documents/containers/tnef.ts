import type { Budget } from "../budget";
import type { DocumentText, InnerFile } from "../document-text";
import { ReadingFailure } from "../reading-failure";
import { innerFiles } from "./inner-files";
import { mapiProperties, textOf } from "./mapi-properties";
import { unfoldRtf } from "./lzfu";

const signature = 0x223e9f78;
const attribute = { subject: 0x00018004, body: 0x0002800c, properties: 0x00069003, attachStart: 0x00069002, attachTitle: 0x00018010, attachData: 0x0006800f, attachProperties: 0x00069005 } as const;

export function isTnef(bytes: Uint8Array): boolean {
  return bytes.length > 6 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === signature;
}

interface Attachment {
  name: string;
  bytes: Uint8Array;
}

/** winmail.dat (TNEF), in which Outlook wraps a mail's attachments for other Outlooks: the files in it, and the mail's own words. */
export function readTnef(bytes: Uint8Array, budget: Budget): DocumentText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: string[] = [];
  const attachments: Attachment[] = [];
  let rtf: Uint8Array | null = null;
  let html: Uint8Array | null = null;
  let at = 6;
  while (at + 11 <= bytes.length) {
    budget.tick();
    const id = view.getUint32(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const start = at + 9;
    // A cut file keeps what came before the cut.
    if (start + length > bytes.length) break;
    const data = bytes.subarray(start, start + length);
    const current = attachments[attachments.length - 1];
    if (id === attribute.subject) lines.push(oneByteText(data));
    else if (id === attribute.body) lines.push("", ...oneByteText(data).split(/\r\n|\r|\n/));
    else if (id === attribute.attachStart) attachments.push({ name: "", bytes: new Uint8Array(0) });
    else if (id === attribute.attachTitle && current) current.name ||= oneByteText(data);
    else if (id === attribute.attachData && current) current.bytes = data;
    else if (id === attribute.attachProperties && current) {
      const properties = mapiProperties(data, budget);
      current.name = textOf(properties.get(0x3707)) || current.name || textOf(properties.get(0x3704));
      const content = properties.get(0x3701);
      // An object begins with the id of its interface.
      if (current.bytes.length === 0 && content) current.bytes = content.type === 0x000d ? content.bytes.subarray(16) : content.bytes;
    } else if (id === attribute.properties) {
      const properties = mapiProperties(data, budget);
      // Its own code page has not all letters; the properties' Unicode has.
      const subject = textOf(properties.get(0x0037));
      if (subject !== "" && properties.get(0x0037)?.type === 0x001f) lines[0] = subject;
      const body = textOf(properties.get(0x1000));
      if (body !== "") lines.push("", ...body.split(/\r\n|\r|\n/));
      rtf = properties.get(0x1009)?.bytes ?? rtf;
      html = properties.get(0x1013)?.bytes ?? html;
    }
    at = start + length + 2;
  }
  if (lines.length === 0 && attachments.length === 0 && rtf === null && html === null) throw new ReadingFailure("damaged", "winmail.dat");
  const files: InnerFile[] = attachments.filter(({ bytes: content }) => content.length > 0);
  if (html !== null && lines.length < 2) files.unshift({ name: "noi-dung-thu.html", bytes: html });
  else if (rtf !== null && lines.length < 2) files.unshift({ name: "noi-dung-thu.rtf", bytes: unfoldRtf(rtf, budget) });
  return { lines, inside: innerFiles(files) };
}

function oneByteText(data: Uint8Array): string {
  return new TextDecoder("windows-1258").decode(data).replace(/\0+$/, "").normalize("NFC");
}
