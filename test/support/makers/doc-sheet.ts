import { makeDoc } from "../make-doc";
import type { Typesetter } from "./docx-file";
import type { Around } from "./lay-out";
import type { Sheet } from "./sheet";

/** A sheet as a Word 97 file; `set` gives a line its font and codes, one font a line. */
export function docOfSheet(sheet: Sheet, { header, box }: Around = {}, set?: Typesetter): Uint8Array {
  const fonts: Record<number, string> = {};
  const lines = sheet.map((one, i) => {
    const text = one.kind === "line" ? one.text.replace(/\t/g, " ") : `${one.left.join("\n")}\t${one.right.join("\n")}`;
    const runs = set?.(text) ?? [];
    if (runs.length > 0 && runs[0]!.font !== null) fonts[i] = runs[0]!.font;
    return runs.length > 0 ? runs.map((run) => run.text).join("") : text;
  });
  return makeDoc(lines, { fonts, header: header?.join("\r"), textBox: box && { line: 0, text: box.join("\r") } });
}
