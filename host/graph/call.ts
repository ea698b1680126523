import type { MailStore } from "../mailboxes/mail-store";
import type { DirectoryEntry, Persona } from "../mailboxes/people";
import type { ServerFaults } from "../server/page-api";
import { GraphError, badRequest, type GraphRequest } from "./answer";

export interface People {
  readonly personas: readonly Persona[];
  readonly directory: readonly DirectoryEntry[];
}

export interface GraphNeeds {
  readonly store: MailStore;
  readonly people: People;
  readonly faults: () => ServerFaults;
}

/** One request, read. */
export interface Call {
  readonly method: string;
  /** Decoded, after `/v1.0`. */
  readonly segments: readonly string[];
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly persona: Persona;
  readonly needs: GraphNeeds;
  readonly immutableIds: boolean;
}

export const graphBase = "https://graph.microsoft.com/v1.0";
/** Graph's ceiling for a JSON request. */
const requestLimit = 4 * 1024 * 1024;

/** Query options by lower-case name without the `$`, which Graph lets one leave out. */
export class Query {
  private constructor(private readonly values: ReadonlyMap<string, string>) {}

  static parse(text: string): Query {
    const values = new Map<string, string>();
    for (const [name, value] of new URLSearchParams(text)) values.set(name.replace(/^\$/, "").toLowerCase(), value);
    return new Query(values);
  }

  get(name: string): string | null {
    return this.values.get(name) ?? null;
  }

  /** The same options with some replaced, for a next link; `null` takes one out. */
  link(changes: Readonly<Record<string, string | null>>): string {
    const merged = new Map<string, string | null>([...this.values, ...Object.entries(changes)]);
    return [...merged]
      .filter((pair): pair is [string, string] => pair[1] !== null)
      .map(([name, value]) => `${name === "changetype" ? "changeType" : `$${name}`}=${encodeURIComponent(value)}`)
      .join("&");
  }

  whole(name: string, least: number, most: number): number | null {
    const text = this.get(name);
    if (text === null) return null;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw badRequest(`The value '${text}' of the query option $${name} is out of range: ${least} to ${most}.`, "ErrorInvalidUrlQuery");
  }

  list(name: string): string[] | null {
    const text = this.get(name);
    return text === null || text.trim() === "" ? null : text.split(",").map((part) => part.trim());
  }
}

export function readUrl(url: string): { readonly path: string; readonly query: Query } {
  const bare = url.replace(/^\/(graph\.microsoft\.com|outlook\.office\.com)(?=\/)/, "");
  const at = bare.indexOf("?");
  return at < 0 ? { path: bare, query: Query.parse("") } : { path: bare.slice(0, at), query: Query.parse(bare.slice(at + 1)) };
}

/** `/v1.0/me/mailFolders('inbox')/messages` → me, mailFolders, inbox, messages. */
export function readSegments(path: string): string[] {
  const rest = /^\/v1\.0(?:\/(.*))?$/.exec(path)?.[1];
  if (rest === undefined) throw new GraphError(404, "BadRequest", `The emulator answers ${graphBase} only.`);
  try {
    return rest
      .split("/")
      .filter((part) => part !== "")
      .flatMap((part) => {
        const keyed = /^([^(]+)\('(.*)'\)$/.exec(decodeURIComponent(part));
        return keyed === null ? [decodeURIComponent(part)] : [keyed[1] ?? "", keyed[2] ?? ""];
      })
      .map((part) => part.replace(/\(\)$/, ""));
  } catch {
    throw badRequest("The request URI is not valid: it holds a broken percent-encoding.");
  }
}

export function lowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

export function checkSize(request: GraphRequest): void {
  if (request.body.length > requestLimit) throw new GraphError(413, "RequestEntityTooLarge", "The request body is larger than 4 MB. Use an upload session for large attachments.");
}

export function readJson(call: Call): Record<string, unknown> {
  if (call.body.length === 0) return {};
  if (!/^application\/json\b/i.test(call.headers["content-type"] ?? "")) {
    throw badRequest("A body needs the header Content-Type: application/json.", "RequestBodyRead");
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(call.body).toString("utf8"));
  } catch {
    throw badRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
  }
  if (!isObject(value)) throw badRequest("Unable to read JSON request payload: it is not an object.");
  return value;
}

/** Mail as MIME: `Content-Type: text/plain` with base64. */
export function readMime(call: Call): Uint8Array | null {
  if (!/^text\/plain\b/i.test(call.headers["content-type"] ?? "")) return null;
  const text = Buffer.from(call.body).toString("latin1").replace(/\s/g, "");
  if (text === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw badRequest("Invalid base64 string for MIME content.", "ErrorMimeContentInvalidBase64String");
  return Buffer.from(text, "base64");
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
