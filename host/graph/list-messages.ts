import type { MessageSummary, StoredMessage } from "../mailboxes/mail";
import { badRequest, json, type GraphResponse } from "./answer";
import { graphBase, type Call } from "./call";
import { attachmentJson } from "./attachment-json";
import { askedProperties, asksThread, customIdsIn, expandProperties } from "./extended-properties";
import { parseFilter, type Filter } from "./filter";
import { messageFacts, propertyOf } from "./message-facts";
import { messageJson, needsWholeMessage } from "./message-json";
import type { Whose } from "./rights";
import { received, withinTimes } from "./within-times";

/** `/messages` of a mailbox (`folder` null) or a folder. */
export async function listMessages(call: Call, whose: Whose, folder: string | null): Promise<GraphResponse> {
  const found = findMessages(call, whose, folder);
  const top = call.query.whole("top", 1, 1000) ?? 10;
  const skip = call.query.whole("skip", 0, Number.MAX_SAFE_INTEGER) ?? 0;
  const value = await Promise.all(found.slice(skip, skip + top).map((message) => showMessage(call, message)));
  const path = folder === null ? "messages" : `mailFolders/${encodeURIComponent(call.segments[call.segments.length - 2] ?? "")}/messages`;
  return json(200, {
    "@odata.context": `${graphBase}/$metadata#${contextOf(whose)}/messages`,
    ...(call.query.get("count") === "true" ? { "@odata.count": found.length } : {}),
    ...(skip + top < found.length ? { "@odata.nextLink": `${graphBase}/${whose.base}/${path}?${call.query.link({ top: String(top), skip: String(skip + top) })}` } : {}),
    value,
  });
}

export function countMessages(call: Call, whose: Whose, folder: string | null): GraphResponse {
  return { status: 200, headers: { "content-type": "text/plain" }, body: Buffer.from(String(findMessages(call, whose, folder).length)) };
}

/** A message with its `$select` and `$expand`. */
export async function showMessage(call: Call, message: MessageSummary): Promise<Record<string, unknown>> {
  const select = call.query.list("select");
  const { store } = call.needs;
  const expands = splitExpand(call.query.get("expand") ?? "");
  const isWhole = needsWholeMessage(select) || expands.some((one) => one.startsWith("attachments") || (one.startsWith("singleValueExtendedProperties(") && asksThread(askedProperties(one))));
  const whole: StoredMessage | null = isWhole ? await store.read(message.mailbox, message.id) : null;
  const shown = messageJson(call, whole ?? message, select);
  for (const expand of expands) {
    if (/^attachments(\(|$)/.test(expand)) shown["attachments"] = await Promise.all((whole?.attachments ?? []).map((one) => attachmentJson(call, whole as StoredMessage, one, expand.includes("$select") ? null : "bytes")));
    else if (/^singleValueExtendedProperties\(/.test(expand)) {
      const properties = expandProperties(message.state, askedProperties(expand), whole);
      if (properties.length > 0) shown["singleValueExtendedProperties"] = properties;
    } else throw badRequest(`Could not find a property named '${expand}' on type 'Microsoft.OutlookServices.Message'.`);
  }
  return shown;
}

export function contextOf(whose: Whose): string {
  return `users('${encodeURIComponent(whose.mailbox)}')`;
}

function findMessages(call: Call, whose: Whose, folder: string | null): readonly MessageSummary[] {
  const all = call.needs.store.list(whose.mailbox, folder);
  const search = call.query.get("search");
  const order = readOrder(call.query.get("orderby"));
  if (search !== null) {
    if (call.query.get("filter") !== null) throw badRequest("The query parameter '$filter' is not supported with '$search'.", "SearchWithFilter");
    if (order.length > 0) throw badRequest("The query parameter '$orderby' is not supported with '$search'.", "SearchWithOrderBy");
    return all.filter((message) => matchesSearch(message, search));
  }
  const text = call.query.get("filter");
  const filter = text === null ? null : parseFilter(text);
  checkOrder(filter, order);
  if (filter === null) return order.length === 0 ? all : [...all].sort((one, other) => compareBy(order, one, other));
  const within = withinTimes(all, filter);
  const isByTime = filter.isBounds && filter.bounds.every(({ path, value }) => path === received && typeof value === "number");
  const named = customIdsIn(text ?? "");
  const matching = isByTime ? within : within.filter((message) => filter.matches(messageFacts(message, named)));
  const [first] = order;
  if (first === undefined) return matching;
  // The list is in that order as it comes.
  if (order.length === 1 && first.path === received) return first.descending ? matching : matching.reverse();
  return matching.sort((one, other) => compareBy(order, one, other));
}

interface Order {
  readonly path: string;
  readonly descending: boolean;
}

function readOrder(text: string | null): Order[] {
  return (text ?? "").split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => {
    const [path = "", direction = "asc"] = part.split(/\s+/);
    if (!/^(asc|desc)$/i.test(direction)) throw badRequest(`Syntax error in $orderby: '${part}'.`);
    return { path, descending: direction.toLowerCase() === "desc" };
  });
}

/** Exchange sorts a filtered view only by what it filters by: the properties of $orderby stand in $filter, first and in the same order. */
function checkOrder(filter: Filter | null, order: readonly Order[]): void {
  if (filter === null || order.length === 0) return;
  const inFilter = filter.properties.filter((path, index, all) => all.indexOf(path) === index);
  if (order.some(({ path }, index) => inFilter[index] !== path)) throw badRequest("The restriction or sort order is too complex for this operation.", "InefficientFilter");
}

function compareBy(order: readonly Order[], one: MessageSummary, other: MessageSummary): number {
  for (const { path, descending } of order) {
    const [left, right] = [propertyOf(one, path), propertyOf(other, path)];
    if (left === undefined || right === undefined) throw badRequest(`Could not find a property named '${path}' on type 'Microsoft.OutlookServices.Message'.`);
    if (left === right) continue;
    const sign = left === null || (right !== null && left < right) ? -1 : 1;
    return descending ? -sign : sign;
  }
  return 0;
}

function matchesSearch(message: MessageSummary, search: string): boolean {
  const wanted = search.replace(/^"|"$/g, "").toLowerCase();
  const [, field, value] = /^(subject|from|to|body):(.*)$/.exec(wanted) ?? [];
  const people = (list: readonly { name: string; address: string }[]) => list.map((person) => `${person.name} ${person.address}`).join(" ");
  const places: Readonly<Record<string, string>> = {
    subject: message.subject,
    from: message.from === null ? "" : people([message.from]),
    to: people([...message.to, ...message.cc]),
    body: message.preview,
  };
  const where = field === undefined ? `${Object.values(places).join(" ")}` : (places[field] ?? "");
  return where.toLowerCase().includes((value ?? wanted).replace(/"/g, "").trim());
}

/** Splits at commas outside parentheses. */
function splitExpand(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = "";
  for (const character of text) {
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    if (character === "," && depth === 0) {
      parts.push(current);
      current = "";
    } else current += character;
  }
  return [...parts, current].map((part) => part.trim()).filter((part) => part !== "");
}
