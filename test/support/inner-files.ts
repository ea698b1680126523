import { crc32, deflateRawSync } from "node:zlib";

type Files = Readonly<Record<string, Uint8Array>>;

/** A zip of these files, by their names. */
export function zipOf(files: Files): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name, "utf8");
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, rest, title]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  Buffer.from([0x50, 0x4b, 5, 6]).copy(end);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

/** A mail with these attachments. */
export function mailOf(subject: string, files: Files): Uint8Array {
  const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
  const parts = Object.entries(files).map(([name, bytes]) => `--b\r\nContent-Type: application/octet-stream; name="${word(name)}"\r\nContent-Disposition: attachment; filename="${word(name)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n`);
  return new TextEncoder().encode(`From: a@moj.gov.vn\r\nSubject: ${word(subject)}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nx\r\n${parts.join("")}--b--\r\n`);
}

/** A winmail.dat with these attachments, their names in MAPI's own properties as Outlook writes them. */
export function tnefOf(files: Files): Uint8Array {
  const attribute = (level: number, id: number, data: Buffer): Buffer => {
    const head = Buffer.alloc(9);
    head.writeUInt8(level, 0);
    head.writeUInt32LE(id, 1);
    head.writeUInt32LE(data.length, 5);
    const sum = Buffer.alloc(2);
    sum.writeUInt16LE(data.reduce((total, byte) => (total + byte) & 0xffff, 0));
    return Buffer.concat([head, data, sum]);
  };
  const property = (name: string): Buffer => {
    const text = Buffer.from(`${name}\0`, "utf16le");
    const head = Buffer.alloc(16);
    head.writeUInt32LE(1, 0);
    head.writeUInt16LE(0x001f, 4);
    head.writeUInt16LE(0x3707, 6);
    head.writeUInt32LE(1, 8);
    head.writeUInt32LE(text.length, 12);
    return Buffer.concat([head, text, Buffer.alloc((4 - (text.length % 4)) % 4)]);
  };
  const parts = Object.entries(files).flatMap(([name, bytes]) => [attribute(2, 0x00069002, Buffer.alloc(14)), attribute(2, 0x0006800f, Buffer.from(bytes)), attribute(2, 0x00069005, property(name))]);
  return new Uint8Array(Buffer.concat([Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]), ...parts]));
}
