export type FileKind = "zip" | "pdf" | "ole" | "rtf" | "html" | "mail" | "tnef" | "edxml" | "image" | "text";

const magic = (bytes: Uint8Array, ...wanted: number[]) => wanted.every((byte, i) => bytes[i] === byte);

/** What a file is by its bytes; the extension is only a claim. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (magic(bytes, 0x50, 0x4b, 0x03, 0x04) || magic(bytes, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (magic(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  if (magic(bytes, 0x78, 0x9f, 0x3e, 0x22)) return "tnef";
  if (magic(bytes, 0x89, 0x50, 0x4e, 0x47) || magic(bytes, 0xff, 0xd8, 0xff) || magic(bytes, 0x49, 0x49, 0x2a, 0) || magic(bytes, 0x4d, 0x4d, 0, 0x2a)) return "image";
  // Readers of PDF accept rubbish before the header, and so do signing programs.
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  const words = start.replace(/^\u00ef\u00bb\u00bf/, "").replace(/\0/g, "").trimStart();
  if (/^\{\\rtf/.test(words)) return "rtf";
  if (ofPackage.test(words)) return "edxml";
  if (/^<(!doctype html|html|head|meta|body|table|div|p|style|!--|\?xml[^>]*>\s*<(!doctype html|html))\b/i.test(words)) return "html";
  if (startsLikeMail(bytes)) return "mail";
  return "text";
}

/** The root of an edXML package, by its local name; programs have left a number before the XML, and a document type hides nothing. */
const ofPackage = /^[^<:\r\n]{0,64}(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+)?(?:[\w.-]+:)?edxml[\s>[]/i;

/** The head of a mail that went through many servers takes some kilobytes; more is not looked through. */
const longestHead = 64 * 1024;
/** What only a mail has in its head. */
const ofMail = /^(received|received-spf|return-path|delivered-to|message-id|mime-version|dkim-signature|domainkey-signature|arc-[a-z-]+|authentication-results|content-transfer-encoding|list-unsubscribe|references|in-reply-to)$/;
/** What a note may begin with too: "Date: …", "To: …". Only together, and with nothing else among them, they make a mail. */
const ofMailToo = /^(from|sender|reply-to|to|cc|bcc|subject|date|importance|priority|sensitivity|thread-[a-z]+|content-[a-z]+|x-[a-z0-9-]+)$/;

/** A block of "Name: value" lines down to the first empty one, some of which go on indented: "Note: …" above a text is none. */
function startsLikeMail(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes.subarray(0, longestHead)).replace(/^(\u00ef\u00bb\u00bf)?\s*/, "");
  const isMailbox = /^From \S+ .*\d\d:\d\d.*\r?\n[!-9;-~]+:/.test(text);
  const lines = text.split(/\r\n|\r|\n/).slice(isMailbox ? 1 : 0);
  const end = lines.indexOf("");
  const names: string[] = [];
  // Where no empty line is in sight the last one may be cut.
  for (const line of lines.slice(0, end >= 0 ? end : bytes.length > longestHead ? -1 : undefined)) {
    if (names.length > 0 && /^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    names.push(name);
  }
  return isMailbox || names.some((name) => ofMail.test(name)) || (new Set(names).size > 1 && names.every((name) => ofMailToo.test(name)));
}
