export type FileKind = "zip" | "pdf" | "ole" | "text" | "other";

const magic = (bytes: Uint8Array, ...wanted: number[]) => wanted.every((byte, i) => bytes[i] === byte);

/** What a file is by its bytes; the extension is only a claim. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (magic(bytes, 0x50, 0x4b, 0x03, 0x04) || magic(bytes, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (magic(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  // Readers of PDF accept rubbish before the header, and so do signing programs.
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (/^\s*(\{\\rtf|<|BEGIN:|\{|From |Received:|Return-Path:)/i.test(start.replace(/^\u00ef\u00bb\u00bf/, ""))) return "other";
  return "text";
}

/** A docx or xlsx with a password is wrapped in an OLE file with a stream of this name. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = Uint8Array.from([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const end = Math.min(bytes.length, 1024 * 1024) - name.length;
  for (let at = 0; at < end; at += 2) {
    let i = 0;
    while (i < name.length && bytes[at + i] === name[i]) i++;
    if (i === name.length) return true;
  }
  return false;
}
