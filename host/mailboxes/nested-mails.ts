import { splitMail } from "./header-block";

/**
 * The messages inside a mail (message/rfc822 parts that are not nested in one another), in order, as their bytes lie in the file:
 * the original of a document must come out as it went in, and the mail parser normalises line ends.
 */
export function nestedMails(bytes: Uint8Array): Buffer[] {
  return walk(bytes, 0);
}

function walk(part: Uint8Array, depth: number): Buffer[] {
  if (depth > 50) return [];
  const { fields, body } = splitMail(part);
  const type = valueOf(fields, "content-type");
  const boundary = /^\s*multipart\//i.test(type) ? boundaryOf(type) : null;
  if (boundary !== null) return split(body, boundary).flatMap((child) => walk(child, depth + 1));
  if (!/^\s*message\/rfc822/i.test(type)) return [];
  const encoding = valueOf(fields, "content-transfer-encoding").trim().toLowerCase();
  return [encoding === "base64" ? Buffer.from(body.toString("latin1"), "base64") : body];
}

function valueOf(fields: readonly { name: string; raw: string }[], name: string): string {
  const raw = fields.find((field) => field.name === name)?.raw ?? "";
  return raw.slice(raw.indexOf(":") + 1).replace(/\r?\n(?=[ \t])/g, "");
}

function boundaryOf(type: string): string | null {
  const match = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  return match?.[1] ?? match?.[2] ?? null;
}

/** The parts between delimiter lines; the line end before a delimiter belongs to the delimiter (RFC 2046 §5.1.1). */
function split(body: Buffer, boundary: string): Buffer[] {
  const parts: Buffer[] = [];
  const mark = Buffer.from(`--${boundary}`, "latin1");
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const lineEnd = body.indexOf(0x0a, at);
    const rest = body.subarray(at + mark.length, lineEnd < 0 ? body.length : lineEnd).toString("latin1").trimEnd();
    if (rest !== "" && rest !== "--") continue;
    if (start >= 0) parts.push(body.subarray(start, Math.max(start, at - (body[at - 2] === 0x0d ? 2 : 1))));
    if (rest === "--" || lineEnd < 0) return parts;
    start = lineEnd + 1;
  }
  if (start >= 0) parts.push(body.subarray(start));
  return parts;
}

/** Whether a multipart mail ends before its closing delimiter: it was cut off on its way here. */
export function isCutShort(bytes: Uint8Array): boolean {
  const { fields, body } = splitMail(bytes);
  const type = valueOf(fields, "content-type");
  const boundary = /^\s*multipart\//i.test(type) ? boundaryOf(type) : null;
  return boundary !== null && body.indexOf(Buffer.from(`--${boundary}--`, "latin1")) < 0;
}
