export type FileKind = "zip" | "pdf" | "ole" | "rtf" | "html" | "mail" | "tnef" | "image" | "text";

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
  if (/^<(!doctype html|html|head|meta|body|table|div|p|style|!--|\?xml[^>]*>\s*<(!doctype html|html))\b/i.test(words)) return "html";
  if (/^(From |Received:|Return-Path:|MIME-Version:|Delivered-To:|X-[\w-]+:|Message-ID:|Date: |Subject: |From: |To: )/i.test(words)) return "mail";
  return "text";
}
