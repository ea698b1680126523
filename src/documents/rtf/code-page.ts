import { windows1252 } from "../doc/windows-1252";

/** Code pages by the number a font gives its set of letters (`\fcharset`). */
const pageOfCharset: Readonly<Record<number, number>> = {
  0: 1252, 2: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
};

const labels: Readonly<Record<number, string>> = {
  874: "windows-874", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 1250: "windows-1250", 1251: "windows-1251", 1253: "windows-1253", 1254: "windows-1254",
  1255: "windows-1255", 1256: "windows-1256", 1257: "windows-1257", 1258: "windows-1258", 10000: "macintosh", 65001: "utf-8",
};

export function codePageOfCharset(charset: number): number | null {
  return pageOfCharset[charset] ?? null;
}

const decoders = new Map<number, TextDecoder>();

/** Bytes as letters; a code page nobody has heard of is taken for that of Western Europe. Vietnamese tones stay behind their letters. */
export function fromCodePage(bytes: readonly number[], page: number): string {
  const label = labels[page];
  if (label === undefined || bytes.every((byte) => byte < 0x80)) return bytes.map(windows1252).join("");
  let decoder = decoders.get(page);
  if (!decoder) decoders.set(page, (decoder = new TextDecoder(label)));
  return decoder.decode(Uint8Array.from(bytes));
}
