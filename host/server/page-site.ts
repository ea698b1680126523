import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { StoreError } from "../mailboxes/mail-store";
import { asStoreError } from "../mailboxes/disk";
import { streamChanges } from "./changes";
import { pageFolder } from "./hosting";
import { sendJson } from "./http";
import { answerPage, type PageNeeds } from "./page-routes";
import { Refusal } from "./refusal";
import { personaOf } from "./rights";
import { fileUnder, sendFile } from "./static-files";

/**
 * The page's origin. Scripts only from here; frames only the add-in's and our own sandboxed ones that show a mail's HTML.
 * No inline styles either: those of a mail are set through the object model (host/page/state/safe-html.ts). The hash is
 * that of the empty string, for the empty <style> elements Fluent UI fills the same way.
 */
export function pagePolicy(addinOrigin: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    `img-src 'self' data: blob: ${addinOrigin}`,
    "connect-src 'self'",
    `frame-src 'self' ${addinOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export function pageSite(needs: PageNeeds, pageOrigin: string): RequestListener {
  const headers = { "content-security-policy": pagePolicy(needs.addinOrigin), "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cache-control": "no-cache" };
  return (request, response) => {
    const url = new URL(request.url ?? "/", pageOrigin);
    if (url.pathname.startsWith("/api/")) return void api(needs, request, response, url, pageOrigin);
    const file = fileUnder(pageFolder, url.pathname === "/" ? "/index.html" : url.pathname);
    if (file === null) return void response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Không có trang này.");
    sendFile(response, file, headers);
  };
}

async function api(needs: PageNeeds, request: IncomingMessage, response: ServerResponse, url: URL, pageOrigin: string): Promise<void> {
  try {
    // Another site open in the same browser must not reach the mail: only our own page sends our origin, or none.
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== pageOrigin) throw new Refusal(403, "foreign-origin", "Chỉ trang Outlook cục bộ được gọi địa chỉ này.");
    if (url.pathname === "/api/changes") return streamChanges(needs.store, response);
    const persona = request.headers["x-persona"] ?? url.searchParams.get("persona") ?? undefined;
    await answerPage(needs, personaOf(Array.isArray(persona) ? persona[0] : persona), request, response, url);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    const { status, code, message } = refusalOf(error);
    sendJson(response, status, { error: { code, message } });
  }
}

const storeStatus: Readonly<Record<string, number>> = { MailboxNotFound: 404, FolderNotFound: 404, ItemNotFound: 404, AttachmentNotFound: 404, NotDraft: 409, MessageTooLarge: 413, DiskFull: 507, Damaged: 422 };

function refusalOf(thrown: unknown): { readonly status: number; readonly code: string; readonly message: string } {
  const error = asStoreError(thrown);
  if (error instanceof Refusal) return error;
  if (error instanceof StoreError) return { status: storeStatus[error.code] ?? 500, code: error.code, message: error.message };
  console.error(error);
  return { status: 500, code: "unexpected", message: `Outlook cục bộ gặp lỗi: ${error instanceof Error ? error.message : String(error)}. Thư của bạn vẫn còn trên đĩa; hãy thử lại.` };
}
