import type { MessageState } from "../mailboxes/mail";
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

export function expandProperties(state: MessageState, ids: readonly string[]): { id: string; value: string }[] {
  return ids.flatMap((id) => {
    const value = state.extendedProperties[id] ?? customPropertiesAs(id, state);
    return value === undefined ? [] : [{ id, value }];
  });
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
    else properties[id] = value;
  }
  return { extendedProperties: properties, customProperties: custom };
}

function customPropertiesAs(id: string, state: MessageState): string | undefined {
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
