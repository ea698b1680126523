import type { Destination } from "./catalogue";
import { changeIn, consultationIn } from "./change-and-consultation";
import { isDocumentId } from "./document-id";
import type { Urgency } from "./document";
import type { EdocRecord, Tag } from "./submission";

/** A value read from outside, or the name of the field that could not be read. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Name of the attachment that carries the whole record. */
export const recordFileName = "moj-edoc.json";

export function writeRecord(record: EdocRecord): string {
  return JSON.stringify(record, null, 1);
}

/** Reads `moj-edoc.json` of a mail anybody may have written; it never throws, and keeps only the fields it knows. */
export function readRecord(text: string): Read<EdocRecord> {
  const found = parsed(text);
  if (found === null) return { ok: false, problem: "json" };
  if (found["v"] !== 1) return { ok: false, problem: "v" };
  const { id } = found;
  if (!isDocumentId(id)) return { ok: false, problem: "id" };
  const unit = textOf(found["unit"], 60);
  if (unit === null) return { ok: false, problem: "unit" };
  const tag = readTag(found["tag"]);
  if (tag === null) return { ok: false, problem: "tag" };
  const suppliedAt = textOf(found["suppliedAt"], 40);
  if (suppliedAt === null || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(suppliedAt)) return { ok: false, problem: "suppliedAt" };
  const suppliedBy = textOf(found["suppliedBy"], 320);
  if (suppliedBy === null) return { ok: false, problem: "suppliedBy" };
  const message = objectOf(found["message"]) || {};
  const change = changeIn(found["change"]);
  const consultation = consultationIn(found["consultation"]);
  return {
    ok: true,
    value: {
      v: 1,
      id,
      unit,
      tag,
      attachment: textOf(found["attachment"], 255),
      further: furtherOf(found["further"]),
      message: { internetMessageId: textOf(message["internetMessageId"], 998), subject: textOf(message["subject"], 998) || "", from: textOf(message["from"], 320) || "" },
      suppliedBy,
      suppliedAt,
      ...(change === null ? {} : { change }),
      ...(consultation === null ? {} : { consultation }),
    },
  };
}

/** A tag from JSON; `null` without an entry. Texts longer than Decree 30 allows are cut. */
export function readTag(value: unknown): Tag | null {
  const found = objectOf(value);
  const entry = found === null ? null : textOf(found["entry"], 40);
  if (found === null || entry === null) return null;
  const issuedDate = textOf(found["issuedDate"], 10);
  return {
    entry,
    type: textOf(found["type"], 100),
    number: textOf(found["number"], 20),
    symbol: textOf(found["symbol"], 60),
    issuedDate: issuedDate !== null && /^\d{4}-\d{2}-\d{2}$/.test(issuedDate) ? issuedDate : null,
    issuer: textOf(found["issuer"], 200),
    subject: textOf(found["subject"], 500),
    signer: textOf(found["signer"], 50),
    urgency: oneOf<Urgency>(found["urgency"], ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"]),
    destinations: listOf(found["destinations"]).reduce<Destination[]>((kept, one) => {
      const destination = oneOf<Destination>(one, ["portal", "document-system", "consultation-page"]);
      return destination === null || kept.indexOf(destination) >= 0 ? kept : [...kept, destination];
    }, []),
  };
}

export function textOf(value: unknown, longest: number): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.slice(0, longest) : null;
}

export function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

export function parsed(text: string): Record<string, unknown> | null {
  try {
    return objectOf(JSON.parse(text));
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function furtherOf(value: unknown): EdocRecord["further"] {
  return listOf(value).reduce<{ id: string; entry: string; attachment: string | null }[]>((kept, one) => {
    const found = objectOf(one);
    const entry = found === null ? null : textOf(found["entry"], 40);
    return found !== null && entry !== null && isDocumentId(found["id"]) ? [...kept, { id: found["id"], entry, attachment: textOf(found["attachment"], 255) }] : kept;
  }, []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.filter((one) => one === value)[0] || null;
}
