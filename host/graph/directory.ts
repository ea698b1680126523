import { GraphError, accessDenied, badRequest, json, type GraphResponse } from "./answer";
import { graphBase, readJson, type Call } from "./call";
import { parseFilter, type Value } from "./filter";
import { findMessage, ordinaryId } from "./ids";
import { listMembers } from "./mail-tips";
import { userId, type Whose } from "./rights";

interface Person {
  readonly name: string;
  readonly address: string;
}

export function getUser(call: Call, person: Person): GraphResponse {
  return json(200, { "@odata.context": `${graphBase}/$metadata#users/$entity`, ...selected(call, userJson(person)) });
}

/** The address book: everyone with a mailbox here, and the directory's users. Mail contacts are not users. */
export function listUsers(call: Call): GraphResponse {
  return collection(call, "users", everyone(call).map(userJson));
}

export function findUser(call: Call, id: string): Person {
  const person = everyone(call).find((one) => one.address === id.toLowerCase() || userId(one.address) === id.toLowerCase());
  if (person === undefined) throw new GraphError(404, "Request_ResourceNotFound", `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);
  return person;
}

export function listGroups(call: Call): GraphResponse {
  const lists = call.needs.people.directory.filter((entry) => entry.kind === "list");
  return collection(call, "groups", lists.map(({ name, address }) => ({
    id: userId(address), displayName: name, mail: address, mailEnabled: true, mailNickname: address.split("@")[0], securityEnabled: false, groupTypes: [], proxyAddresses: [`SMTP:${address}`],
  })));
}

export function groupMembers(call: Call, id: string): GraphResponse {
  const list = call.needs.people.directory.find((entry) => entry.kind === "list" && userId(entry.address) === id);
  if (list === undefined) throw new GraphError(404, "Request_ResourceNotFound", `Resource '${id}' does not exist.`);
  const members = listMembers(call, list).map((address) => everyone(call).find((one) => one.address === address) ?? { name: address, address });
  return collection(call, "users", members.map(userJson));
}

export function listCategories(call: Call, whose: Whose): GraphResponse {
  // Microsoft answers 403 for the master list of a shared mailbox, whatever one's rights.
  if (!whose.isOwn) throw accessDenied();
  const value = call.needs.store.masterCategories(whose.mailbox).map((one) => ({ id: userId(one.displayName), ...one }));
  return json(200, { "@odata.context": `${graphBase}/$metadata#users('me')/outlook/masterCategories`, value });
}

export async function addCategory(call: Call, whose: Whose): Promise<GraphResponse> {
  if (!whose.isOwn) throw accessDenied();
  const { displayName, color = "none" } = readJson(call);
  if (typeof displayName !== "string" || displayName === "" || typeof color !== "string" || !/^(none|preset([0-9]|1[0-9]|2[0-4]))$/.test(color)) throw badRequest("A category has a displayName and a preset color.", "ErrorInvalidArgument");
  const before = call.needs.store.masterCategories(whose.mailbox);
  if (before.some((one) => one.displayName.toLowerCase() === displayName.toLowerCase())) throw new GraphError(409, "ErrorCategoryNameAlreadyExists", "A category with that name already exists.");
  await call.needs.store.setMasterCategories(whose.mailbox, [...before, { displayName, color }]);
  return json(201, { "@odata.context": `${graphBase}/$metadata#users('me')/outlook/masterCategories/$entity`, id: userId(displayName), displayName, color });
}

/** Between the forms of one id: EWS (`/`, `+`), REST (`-`, `_`), and the immutable one. */
export function translateIds(call: Call, whose: Whose): GraphResponse {
  const { inputIds, sourceIdType, targetIdType } = readJson(call);
  const known = ["ewsId", "restId", "restImmutableEntryId"];
  if (!Array.isArray(inputIds) || inputIds.length > 1000 || !known.includes(String(sourceIdType)) || !known.includes(String(targetIdType))) {
    throw badRequest(`The emulator translates between ${known.join(", ")}; at most 1,000 ids.`, "ErrorInvalidParameter");
  }
  const value = inputIds.map((id: unknown) => {
    const sourceId = String(id);
    try {
      const message = findMessage(call.needs, whose.mailbox, sourceId.replace(/\//g, "-").replace(/\+/g, "_"));
      const rest = targetIdType === "restImmutableEntryId" ? message.id : ordinaryId(message);
      return { sourceId, targetId: targetIdType === "ewsId" ? rest.replace(/-/g, "/").replace(/_/g, "+") : rest };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return { sourceId, targetId: null, errorDetails: { code: error.code, message: error.message } };
    }
  });
  return json(200, { "@odata.context": `${graphBase}/$metadata#Collection(microsoft.graph.convertIdResult)`, value });
}

function everyone(call: Call): Person[] {
  const { personas, directory } = call.needs.people;
  const all = [...personas.map((one) => one.person), ...personas.flatMap((one) => one.shared), ...directory.filter((entry) => entry.kind === "user")];
  return all.filter((one, index) => all.findIndex((other) => other.address === one.address) === index).map(({ name, address }) => ({ name, address }));
}

function userJson({ name, address }: Person): Record<string, Value | readonly string[]> {
  return { id: userId(address), displayName: name, mail: address, userPrincipalName: address, userType: "Member", accountEnabled: true, proxyAddresses: [`SMTP:${address}`] };
}

function collection(call: Call, name: string, all: readonly Record<string, unknown>[]): GraphResponse {
  const text = call.query.get("filter");
  const filter = text === null ? null : parseFilter(text);
  const found = all.filter((one) => filter === null || filter.matches({
    property: (path) => (typeof one[path] === "string" || typeof one[path] === "boolean" ? (one[path] as Value) : undefined),
    collection: (path) => (Array.isArray(one[path]) ? (one[path] as string[]).map((member) => ({ "": member })) : undefined),
  }));
  const top = call.query.whole("top", 1, 999) ?? 100;
  return json(200, {
    "@odata.context": `${graphBase}/$metadata#${name}`,
    ...(call.query.get("count") === "true" ? { "@odata.count": found.length } : {}),
    value: found.slice(0, top).map((one) => selected(call, one)),
  });
}

function selected(call: Call, one: Record<string, unknown>): Record<string, unknown> {
  const select = call.query.list("select");
  return select === null ? one : Object.fromEntries(Object.entries(one).filter(([name]) => select.includes(name)));
}
