import { readFile } from "node:fs/promises";
import { decodeUnicode } from "../documents/plain-text";
import { fileError } from "./file-error";

/** What an administrator wrote, as whichever editor saved it: UTF-8 or UTF-16, with or without a mark. A sentence when that cannot be told. */
export async function readText(file: string): Promise<{ readonly text: string } | string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fileError(error).message;
  }
  const text = unicode(bytes);
  return text === null ? "Tệp không lưu bằng UTF-8 hay UTF-16, nên chữ có dấu không đọc được. Hãy mở bằng trình soạn thảo (Notepad: Save As, Encoding: UTF-8), lưu lại rồi chạy lại." : { text };
}

function unicode(bytes: Uint8Array): string | null {
  try {
    const text = decodeUnicode(bytes);
    // A mail with a letter lost can still be read; a name in a policy would be shown to everybody.
    return text?.includes("\ufffd") ? null : text;
  } catch {
    // It takes what is no text at all for a failure of reading.
    return null;
  }
}
