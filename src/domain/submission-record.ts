import type { Destination } from "./catalogue";
import type { Urgency } from "./document";
import type { Tag } from "./submission";

/** A value read from outside, or the name of the field that could not be read. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Name of the attachment that carries the whole record. */
export const recordFileName = "moj-edoc.json";

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

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.filter((one) => one === value)[0] || null;
}
