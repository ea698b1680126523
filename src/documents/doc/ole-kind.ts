import type { Budget } from "../budget";
import { openCompoundFile } from "./compound-file";

export type OleKind = "doc" | "xls" | "ppt" | "msg" | "encrypted-office" | "other";

/** Which program's file a compound file is, by the streams at its root. A broken container throws `damaged`. */
export function oleKind(bytes: Uint8Array, budget: Budget): OleKind {
  const names = new Set(openCompoundFile(bytes, budget).streams.map((stream) => stream.path));
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) return "encrypted-office";
  if (names.has("WordDocument")) return "doc";
  if (names.has("Workbook") || names.has("Book")) return "xls";
  if (names.has("PowerPoint Document")) return "ppt";
  if (names.has("__properties_version1.0")) return "msg";
  return "other";
}
