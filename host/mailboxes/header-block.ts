/** The header block of a mail as bytes, so that stamping and delivering leave the body untouched, byte for byte. */
export interface HeaderField {
  readonly name: string;
  /** The field as it stands, folded, with its last line end. */
  readonly raw: string;
}

export interface HeaderEdit {
  /** Lower case names of fields to take out. */
  readonly remove?: (name: string) => boolean;
  /** Fields put before the rest: `[name, value]`, the value already encoded. */
  readonly prepend?: readonly (readonly [string, string])[];
}

export function splitMail(bytes: Uint8Array): { readonly fields: readonly HeaderField[]; readonly body: Buffer } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { end, bodyStart } = headerEnd(buffer);
  const text = buffer.subarray(0, end).toString("latin1");
  const fields: { name: string; raw: string }[] = [];
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const last = fields[fields.length - 1];
    if (/^[ \t]/.test(line) && last !== undefined) last.raw += line;
    else fields.push({ name: line.slice(0, Math.max(0, line.indexOf(":"))).trim().toLowerCase(), raw: line });
  }
  return { fields, body: buffer.subarray(bodyStart) };
}

export function editHeaders(bytes: Uint8Array, edit: HeaderEdit): Uint8Array {
  const { fields, body } = splitMail(bytes);
  const added = (edit.prepend ?? []).map(([name, value]) => `${name}: ${fold(value)}\r\n`).join("");
  const kept = fields.filter((field) => edit.remove?.(field.name) !== true).map((field) => (field.raw.endsWith("\n") ? field.raw : `${field.raw}\r\n`));
  return Buffer.concat([Buffer.from(added, "utf8"), Buffer.from(kept.join(""), "latin1"), Buffer.from("\r\n"), body]);
}

function headerEnd(buffer: Buffer): { end: number; bodyStart: number } {
  if (buffer[0] === 0x0a) return { end: 0, bodyStart: 1 };
  if (buffer[0] === 0x0d && buffer[1] === 0x0a) return { end: 0, bodyStart: 2 };
  const crlf = buffer.indexOf("\r\n\r\n");
  const lf = buffer.indexOf("\n\n");
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { end: crlf + 2, bodyStart: crlf + 4 };
  if (lf >= 0) return { end: lf + 1, bodyStart: lf + 2 };
  return { end: buffer.length, bodyStart: buffer.length };
}

/** Folds at spaces so that lines stay under 78 characters where they can; never adds a space of its own. */
function fold(value: string): string {
  if (value.includes("\r\n ")) return value;
  const lines: string[] = [];
  let line = "";
  for (const word of value.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > 74) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\r\n ");
}
