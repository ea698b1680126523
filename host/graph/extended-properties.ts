import type { MailContent, MessageState, StoredMessage } from "../mailboxes/mail";
import { badRequest } from "./answer";
import { isObject } from "./call";

/** Where Outlook keeps an add-in's CustomProperties: one named property of the item, for each add-in. */
const customProperties = /^String \{00020329-0000-0000-C000-000000000046\} Name cecp-/i;
const propertyId = /^(String|Integer|Boolean|SystemTime|Double|Long|Short|Binary|CLSID|Guid)\s+(\{[0-9a-f-]{36}\}\s+(Name\s+\S.*|Id\s+(0x)?[0-9a-f]+)|0x[0-9a-f]+)$/i;

/** The ids a `$expand=singleValueExtendedProperties($filter=id eq '…' or id eq '…')` asks for. */
export function askedProperties(expand: string): string[] {
  const filter = /\$filter\s*=\s*(.*)\)\s*$/s.exec(expand)?.[1];
  if (filter === undefined) throw badRequest("Expanding extended properties needs a $filter on their ids.", "ErrorInvalidUrlQuery");
  const ids = [...filter.matchAll(/id\s+eq\s+'((?:[^']|'')*)'/gi)].map((match) => (match[1] ?? "").replace(/''/g, "'"));
  if (ids.length === 0) throw badRequest("The $filter of an expanded extended property compares ids with eq.", "ErrorInvalidUrlQueryFilter");
  return ids;
}

/** The ids of custom properties that a `$filter` compares. */
export function customIdsIn(filter: string): string[] {
  return [...filter.matchAll(/'((?:[^']|'')*)'/g)].map((match) => match[1] ?? "").filter((text) => customProperties.test(text));
}

export function expandProperties(state: MessageState, ids: readonly string[], whole: StoredMessage | null): { id: string; value: string }[] {
  return ids.flatMap((id) => {
    const value = state.extendedProperties[id] ?? customPropertiesAs(id, state) ?? threadPropertyAs(id, whole);
    return value === undefined ? [] : [{ id, value }];
  });
}

/** Exchange keeps the thread of a mail as properties of its own, which a draft may be made with: In-Reply-To and References. */
const threadProperties: Readonly<Record<string, string>> = { "string 0x1042": "in-reply-to", "string 0x1039": "references" };

export function asksThread(ids: readonly string[]): boolean {
  return ids.some((id) => id.toLowerCase() in threadProperties);
}

function threadPropertyAs(id: string, whole: StoredMessage | null): string | undefined {
  const header = threadProperties[id.toLowerCase()];
  return header === undefined ? undefined : whole?.headers.find(({ name }) => name.toLowerCase() === header)?.value;
}

/** What the thread's properties of a new draft say, as a mail has it. */
export function readThread(list: unknown): Pick<MailContent, "inReplyTo" | "references"> {
  const given = (header: string): string | undefined => {
    const found: unknown = Array.isArray(list) ? list.find((one) => isObject(one) && threadProperties[String(one["id"]).toLowerCase()] === header) : undefined;
    return isObject(found) && typeof found["value"] === "string" ? found["value"] : undefined;
  };
  const [inReplyTo, references] = [given("in-reply-to"), given("references")];
  return { ...(inReplyTo === undefined ? {} : { inReplyTo }), ...(references === undefined ? {} : { references: references.match(/<[^<>\s]+>/g) ?? [] }) };
}

/** Reads what a body sets, beside what was there. */
export function readProperties(list: unknown, before: MessageState): Pick<MessageState, "extendedProperties" | "customProperties"> {
  if (!Array.isArray(list)) throw badRequest("singleValueExtendedProperties is not a collection.");
  let custom = before.customProperties;
  const properties: Record<string, string> = { ...before.extendedProperties };
  for (const one of list) {
    const id = isObject(one) ? one["id"] : undefined;
    const value = isObject(one) ? one["value"] : undefined;
    if (typeof id !== "string" || typeof value !== "string" || !propertyId.test(id)) throw badRequest(`The extended property '${String(id)}' is not valid.`, "ErrorInvalidExtendedProperty");
    if (customProperties.test(id)) custom = readCustom(value);
    else if (asksThread([id])) continue;
    else properties[id] = value;
  }
  return { extendedProperties: properties, customProperties: custom };
}

export function customPropertiesAs(id: string, state: MessageState): string | undefined {
  return customProperties.test(id) && Object.keys(state.customProperties).length > 0 ? JSON.stringify(state.customProperties) : undefined;
}

function readCustom(value: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(value);
    if (isObject(parsed)) return parsed;
  } catch {
    // Said below, as for JSON of another shape.
  }
  throw badRequest("An add-in's custom properties are one JSON object.", "ErrorInvalidExtendedProperty");
}
