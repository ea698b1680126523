import { openReader, type DocumentReader } from "../../documents/reader";

/** Reads documents beside the page. */
export function openDocuments(): DocumentReader {
  return openReader(() => new Worker(new URL("../../worker/document-worker.ts", import.meta.url)));
}

export async function sha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : (content as Uint8Array<ArrayBuffer>);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
