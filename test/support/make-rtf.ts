export interface RtfOptions {
  readonly font?: string;
  readonly header?: string;
  readonly footer?: string;
}

/** A rich text file of these lines. A TAB in a line makes it a table row of side-by-side cells; "\n" inside a cell begins its next paragraph. */
export function makeRtf(lines: readonly string[], options: RtfOptions = {}): Uint8Array {
  const font = options.font ?? "Times New Roman";
  const head = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 ${rtfText(font)};}}\r\n{\\*\\generator evanban;}\\uc1\\pard\\plain\\f0\\fs26 `;
  const header = options.header === undefined ? "" : `{\\header \\pard\\plain ${rtfText(options.header)}\\par}`;
  const footer = options.footer === undefined ? "" : `{\\footer \\pard\\plain ${rtfText(options.footer)}\\par}`;
  const text = `${head}${header}${footer}\r\n${lines.map(paragraph).join("\r\n")}}`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function paragraph(line: string): string {
  if (!line.includes("\t")) return `\\pard ${rtfText(line)}\\par`;
  const cells = line.split("\t");
  const edges = cells.map((_, i) => `\\cellx${Math.round((9000 * (i + 1)) / cells.length)}`).join("");
  return `\\trowd${edges}\\pard\\intbl ${cells.map((cell) => `${cell.split("\n").map(rtfText).join("\\par ")}\\cell `).join("")}\\row`;
}

const windows1252 = new Map([..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, i) => [letter, 0x80 + i]));

/** Letters that windows-1252 has as bytes, others as code points with a question mark for old programs. */
export function rtfText(text: string): string {
  return text
    .split("")
    .map((letter) => {
      const code = letter.charCodeAt(0);
      if (letter === "\\" || letter === "{" || letter === "}") return `\\${letter}`;
      if (code < 0x80) return letter;
      const byte = windows1252.get(letter) ?? code;
      return byte < 256 ? `\\'${byte.toString(16)}` : `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
    })
    .join("");
}
