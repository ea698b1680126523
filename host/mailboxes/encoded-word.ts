/** Header text as RFC 2047 asks: ASCII as it is, anything else as base64 encoded-words of at most 75 characters. */
export function encodeHeaderText(text: string): string {
  const line = oneLine(text);
  if (/^[\x20-\x7e]*$/.test(line) && !line.includes("=?")) return line;
  return chunks(line)
    .map((chunk) => `=?UTF-8?B?${Buffer.from(chunk, "utf8").toString("base64")}?=`)
    .join(" ");
}

/** What comes from a mail or a form may not start a header of its own. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, " ").trim();
}

/** At most 42 bytes of UTF-8 each, never cut inside a character. */
function chunks(text: string): string[] {
  const result: string[] = [];
  let current = "";
  for (const character of text) {
    if (Buffer.byteLength(current + character, "utf8") > 42) {
      result.push(current);
      current = "";
    }
    current += character;
  }
  return current === "" ? result : [...result, current];
}
