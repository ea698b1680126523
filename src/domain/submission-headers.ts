import { endedForNote, type CheckNote } from "./check-note";
import { isDocumentId } from "./document-id";
import { base64UrlToText, textToBase64Url } from "./submission-base64";
import { parsed, textOf, type Read } from "./submission-record";
import { edocHeaderNames, type EdocHeaders, type EdocRecord, type SupplyChange } from "./submission";

/** What the headers say of a document; the record in `moj-edoc.json` says more. */
export interface HeaderFacts {
  readonly id: string;
  readonly entry: string;
  readonly unit: string;
  readonly issuedDate: string | null;
  readonly symbol: string | null;
  readonly destinations: readonly string[];
  readonly further: readonly { readonly id: string; readonly entry: string }[];
  /** What is to become of a document supplied before; `null` for one supplied for the first time. */
  readonly change: SupplyChange["kind"] | null;
  /** What the last check before sending found; `null` when none was noted. */
  readonly check: CheckNote | null;
}

/** Exchange folds and some gateways cut long values; below this they survive (OUTLOOK-PLATFORM §2). */
const longest = 900;
/** Of which the check at send may take the rest. */
const longestBefore = 460;

export function encodeHeaders(record: EdocRecord): EdocHeaders {
  return {
    "x-moj-edoc-id": record.id,
    "x-moj-edoc-entry": asciiCode(record.tag.entry),
    "x-moj-edoc-unit": asciiCode(record.unit),
    "x-moj-edoc-v": "1",
    "x-moj-edoc-meta": meta(record),
  };
}

/** Headers come from outside: `null` when the mail has none of ours, or only the note of its check; a problem when they cannot be read; it never throws. */
export function decodeHeaders(headers: Readonly<Record<string, string>>): Read<HeaderFacts> | null {
  const own = ownHeaders(headers);
  if (Object.keys(own).every((name) => name === "x-moj-edoc-meta")) return null;
  const id = own["x-moj-edoc-id"];
  const entry = codeOf(own["x-moj-edoc-entry"]);
  const unit = codeOf(own["x-moj-edoc-unit"]);
  if (!isDocumentId(id)) return { ok: false, problem: "x-moj-edoc-id" };
  if (own["x-moj-edoc-v"] !== "1") return { ok: false, problem: "x-moj-edoc-v" };
  if (entry === null) return { ok: false, problem: "x-moj-edoc-entry" };
  if (unit === null) return { ok: false, problem: "x-moj-edoc-unit" };
  const more = readMeta(own["x-moj-edoc-meta"]);
  return more === null ? { ok: false, problem: "x-moj-edoc-meta" } : { ok: true, value: { id, entry, unit, ...more } };
}

const changes: readonly SupplyChange["kind"][] = ["recall", "update", "replace"];

/** Ours among all that a mail has, whatever the case of their names. */
export function ownHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const known = edocHeaderNames.filter((wanted) => wanted === name.toLowerCase())[0];
    if (known !== undefined) own[known] = String(headers[name]).trim();
  }
  return own;
}

/** Further documents are dropped from the end until the value is short enough: the record has them all. */
function meta(record: EdocRecord): string {
  const { issuedDate, symbol, destinations } = record.tag;
  const encoded = (s: string | null, more: readonly unknown[]) => textToBase64Url(endedForNote(JSON.stringify({ d: issuedDate, s, to: destinations, more, ...(record.change && { c: record.change.kind }) })));
  for (let kept = record.further.length; kept >= 0; kept -= 1) {
    const value = encoded(symbol === null ? null : symbol.slice(0, 60), record.further.slice(0, kept).map(({ id, entry }) => [id, entry]));
    if (value.length < longestBefore) return value;
  }
  return encoded(null, []);
}

function readMeta(value: string | undefined): Pick<HeaderFacts, "issuedDate" | "symbol" | "destinations" | "further" | "change" | "check"> | null {
  if (value === undefined || value.length > longest) return null;
  const text = base64UrlToText(value);
  const found = text === null ? null : parsed(text);
  if (found === null) return null;
  const issuedDate = textOf(found["d"], 10);
  return {
    issuedDate: issuedDate !== null && /^\d{4}-\d{2}-\d{2}$/.test(issuedDate) ? issuedDate : null,
    symbol: textOf(found["s"], 60),
    destinations: texts(found["to"]),
    further: listOf(found["more"]).reduce<{ id: string; entry: string }[]>((kept, pair) => {
      const [id, entry] = listOf(pair);
      return isDocumentId(id) && typeof entry === "string" ? [...kept, { id, entry: entry.slice(0, 40) }] : kept;
    }, []),
    change: changes.filter((one) => one === found["c"])[0] || null,
    check: Array.isArray(found["asked"]) ? { asked: texts(found["asked"]), told: texts(found["told"]), partial: found["partial"] === 1 } : null,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}

function texts(value: unknown): string[] {
  return listOf(value).reduce<string[]>((kept, one) => (typeof one === "string" && one.length <= 60 ? [...kept, one] : kept), []);
}

/** A code an administrator wrote may hold Vietnamese letters; a header may not. */
export function asciiCode(code: string): string {
  return /^[\x21-\x7e]{1,60}$/.test(code) && code.slice(0, 2) !== "b:" ? code : "b:" + textToBase64Url(code.slice(0, 60));
}

/** Reads what `asciiCode` wrote. */
export function codeOf(value: string | undefined): string | null {
  if (value === undefined || value === "" || value.length > 300) return null;
  if (value.slice(0, 2) === "b:") return base64UrlToText(value.slice(2));
  return /^[\x21-\x7e]+$/.test(value) ? value : null;
}
