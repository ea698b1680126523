import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal } from "./refusal";

/** Bigger bodies are refused before they fill the memory; a mail at the limit of 35 MB fits in with its encoding. */
const largestBody = 64 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Refusal(413, "too-large", "Tệp lớn quá 64 MB nên không nhận được. Hãy gửi tệp nhỏ hơn.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const bytes = await readBody(request);
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8") || "{}");
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new Refusal(400, "bad-json", "Yêu cầu không đúng dạng JSON.");
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(value === undefined ? "" : JSON.stringify(value));
}
