import * as CFB from "cfb";

/** A mail saved by Outlook: subject, body and one attached file as streams of a compound file. */
export function msgFile(subject: string, body: string, attached: { readonly name: string; readonly bytes: Uint8Array }): Uint8Array {
  const file = CFB.utils.cfb_new();
  const put = (path: string, content: Uint8Array) => CFB.utils.cfb_add(file, path, Buffer.from(content), { unsafe: true });
  put("__nameid_version1.0/__substg1.0_00020102", new Uint8Array(0));
  put("__nameid_version1.0/__substg1.0_00030102", new Uint8Array(0));
  put("__nameid_version1.0/__substg1.0_00040102", new Uint8Array(0));
  put("__properties_version1.0", properties(32, [[0x340d0003, 0x40000], [0x3fde0003, 65001]]));
  put("__substg1.0_001A001F", utf16("IPM.Note"));
  put("__substg1.0_0037001F", utf16(subject));
  put("__substg1.0_1000001F", utf16(body));
  const folder = "__attach_version1.0_#00000000";
  put(`${folder}/__properties_version1.0`, properties(8, [[0x37050003, 1]]));
  put(`${folder}/__substg1.0_3707001F`, utf16(attached.name));
  put(`${folder}/__substg1.0_3701000D`.replace("000D", "0102"), attached.bytes);
  return compoundBytes(file);
}

/** The container's bytes without the times of its making. */
export function compoundBytes(file: CFB.CFB$Container): Uint8Array {
  for (const entry of file.FileIndex) {
    entry.ct = new Date(0);
    entry.mt = new Date(0);
  }
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
}

function properties(head: number, values: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(head + values.length * 16);
  const view = new DataView(bytes.buffer);
  values.forEach(([tag, value], i) => {
    view.setUint32(head + i * 16, tag, true);
    view.setUint32(head + i * 16 + 4, 6, true);
    view.setUint32(head + i * 16 + 8, value, true);
  });
  return bytes;
}

