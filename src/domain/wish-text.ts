import { readRecord, writeRecord } from "./edoc-json";
import { objectOf, parsed, textOf } from "./submission-record";
import type { SupplySource, SupplyWish } from "./supply-wish";

/** A wish as text, to be kept in a mailbox; one line, for mail systems fold and trim. */
export function writeWish({ record, source, sendFrom, after }: SupplyWish): string {
  return JSON.stringify({ v: 1, record: JSON.parse(writeRecord(record)) as unknown, source, sendFrom, after });
}

/** `null` for text that is no wish: the folder is the person's own, and anything may lie in it. */
export function readWish(text: string): SupplyWish | null {
  const found = parsed(text.trim());
  if (found === null || found["v"] !== 1) return null;
  const record = readRecord(JSON.stringify(found["record"] === undefined ? null : found["record"]));
  const source = sourceOf(found["source"]);
  return record.ok && source !== null ? { record: record.value, source, sendFrom: textOf(found["sendFrom"], 320), after: textOf(found["after"], 40) } : null;
}

function sourceOf(value: unknown): SupplySource | null {
  const found = objectOf(value);
  if (found === null) return null;
  if (found["kind"] === "files") return { kind: "files" };
  if (found["kind"] === "letter") return { kind: "letter" };
  const itemId = textOf(found["itemId"], 400);
  return found["kind"] === "mail" && itemId !== null ? { kind: "mail", itemId, mailbox: textOf(found["mailbox"], 320) } : null;
}
