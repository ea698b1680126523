import { joined, utf8 } from "./zip-file";

export interface TnefLies {
  /** Length written for the attached file's bytes. */
  readonly length?: number;
}

/** A winmail.dat: a subject, a message class, and one attached file, as old Outlook packs a mail for the world. */
export function tnefFile(subject: string, attached: { readonly name: string; readonly bytes: Uint8Array }, lies: TnefLies = {}): Uint8Array {
  const zero = (text: string) => joined([utf8(text), Uint8Array.of(0)]);
  const rendering = new Uint8Array(14);
  return joined([
    Uint8Array.of(0x78, 0x9f, 0x3e, 0x22, 0x34, 0x12),
    attribute(1, 0x00089006, Uint8Array.of(0, 0, 1, 0)),
    attribute(1, 0x00069007, Uint8Array.of(0xe9, 0xfd, 0, 0, 0, 0, 0, 0)),
    attribute(1, 0x00078008, zero("IPM.Microsoft Mail.Note")),
    attribute(1, 0x00018004, zero(subject)),
    attribute(1, 0x0002800c, zero("Xin gửi kèm văn bản.")),
    attribute(1, 0x00069003, mapiProperties([longName("Tệp gửi kèm")])),
    attribute(2, 0x00069002, rendering),
    attribute(2, 0x00018010, zero(attached.name)),
    attribute(2, 0x0006800f, attached.bytes, lies.length),
    attribute(2, 0x00069005, mapiProperties([longName(attached.name)])),
  ]);
}

function attribute(level: number, tag: number, content: Uint8Array, length = content.length): Uint8Array {
  const head = new Uint8Array(9);
  const view = new DataView(head.buffer);
  head[0] = level;
  view.setUint32(1, tag, true);
  view.setUint32(5, length, true);
  const sum = content.reduce((total, byte) => (total + byte) & 0xffff, 0);
  return joined([head, content, Uint8Array.of(sum & 0xff, sum >> 8)]);
}

/** PR_ATTACH_LONG_FILENAME as UTF-16. */
function longName(name: string): Uint8Array {
  const letters = new Uint8Array(new Uint16Array([...`${name}\0`].map((letter) => letter.charCodeAt(0))).buffer);
  const head = new Uint8Array(12);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x3707001f, true);
  view.setUint32(4, 1, true);
  view.setUint32(8, letters.length, true);
  return joined([head, letters, new Uint8Array((4 - (letters.length % 4)) % 4)]);
}

function mapiProperties(properties: readonly Uint8Array[]): Uint8Array {
  return joined([Uint8Array.of(properties.length, 0, 0, 0), ...properties]);
}
