import { randomBytes } from "node:crypto";
import { StoreError } from "./mail-store";

/** Well-known folders, in the order Outlook shows them. */
export const wellKnownFolders: readonly (readonly [id: string, displayName: string])[] = [
  ["inbox", "Hộp thư đến"],
  ["drafts", "Thư nháp"],
  ["sentitems", "Thư đã gửi"],
  ["deleteditems", "Thư đã xóa"],
  ["archive", "Lưu trữ"],
];

/** Only these become names on disk: no separator, no `..`, no drive, nothing from inside a mail. */
export function mailboxName(address: string): string {
  const name = address.trim().toLowerCase();
  if (/^[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9][a-z0-9.-]{0,180}$/.test(name) && !name.includes("..")) return name;
  throw new StoreError("MailboxNotFound", `Địa chỉ “${address}” không dùng làm tên hộp thư được. Hãy dùng địa chỉ dạng ten@co-quan.gov.vn.`);
}

export function isMailboxName(name: string): boolean {
  try {
    return mailboxName(name) === name;
  } catch {
    return false;
  }
}

export function isMessageId(name: string): boolean {
  return /^AAMk[A-Za-z0-9_-]{28}$/.test(name);
}

/** Looks like one of Exchange's immutable ids. Random, so that an id says nothing about the mail. */
export function newMessageId(): string {
  return `AAMk${randomBytes(21).toString("base64url")}`;
}

export function newFolderId(): string {
  return `f-${randomBytes(9).toString("hex")}`;
}

export function isFolderId(name: string): boolean {
  return /^f-[0-9a-f]{18}$/.test(name) || wellKnownFolders.some(([id]) => id === name);
}
