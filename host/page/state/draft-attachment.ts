import type { StoredAttachment } from "../../mailboxes/mail";

/** An attachment of a draft; its id is stable from the moment it is added, before and after it is put up. */
export interface DraftAttachment extends StoredAttachment {
  /** Its id on the server; `null` while only the page has it. */
  readonly storedId: string | null;
  /** `null` when the bytes lie on the server. */
  readonly bytes: Uint8Array | null;
}

const types: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  txt: "text/plain",
  zip: "application/zip",
  eml: "message/rfc822",
  json: "application/json",
  xml: "application/xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
};

export function contentTypeOf(name: string): string {
  return types[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
}
