import type { Typesetter } from "./docx-file";
import type { Sheet } from "./sheet";
import { utf8 } from "./zip-file";

export interface RtfMore {
  readonly header?: readonly string[];
  /** Lines of a text box that hangs on the first paragraph. */
  readonly box?: readonly string[];
}

const plain: Typesetter = (line) => [{ text: line, font: null }];

/** Rich text as WordPad and Word write it: columns are a table row, letters beyond ASCII are `\u` with a substitute. */
export function rtfFile(sheet: Sheet, set: Typesetter = plain, more: RtfMore = {}): Uint8Array {
  const fonts: string[] = ["Times New Roman"];
  const font = (name: string | null) => (name === null ? 0 : fonts.includes(name) ? fonts.indexOf(name) : fonts.push(name) - 1);
  const runs = (line: string) => set(line).map((run) => `{\\f${font(run.font)} ${codes(run.text, run.font !== null)}}`).join("");
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `${runs(line)}\\par`).join("\n");
  const cell = (lines: readonly string[]) => `${lines.map(runs).join("\\par ")}\\cell`;
  const body = sheet.map((one) => (one.kind === "line" ? `\\pard\\qj ${runs(one.text)}\\par` : `\\trowd\\trgaph108\\cellx3800\\cellx9400\\pard\\intbl ${cell(one.left)} ${cell(one.right)}\\row`)).join("\n");
  const header = more.header ? `{\\header\\pard ${paragraphs(more.header)}}` : "";
  const box = more.box ? `{\\shp{\\*\\shpinst\\shpleft100\\shptop100\\shpright2000\\shpbottom600{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard ${paragraphs(more.box)}}}{\\shprslt{\\*\\do\\dobxpage\\dptxbx{\\dptxbxtext\\pard ${paragraphs(more.box)}}}}}` : "";
  const table = fonts.map((name, i) => `{\\f${i}\\fnil\\fcharset${i === 0 ? 163 : 0} ${name};}`).join("");
  return utf8(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl${table}}${header}\n${box}${body}}`);
}

/** In an old font the codes themselves are written, a byte each. */
function codes(text: string, old: boolean): string {
  return [...text.replace(/[\\{}]/g, "\\$&")].map((letter) => {
    const code = letter.charCodeAt(0);
    if (code < 128) return letter === "\t" ? "\\tab " : letter;
    return old && code < 256 ? `\\'${code.toString(16)}` : `\\u${code > 32767 ? code - 65536 : code}?`;
  }).join("");
}
