import { badRequest, json, type GraphResponse } from "./answer";
import type { DirectoryEntry } from "../mailboxes/people";
import { graphBase, readJson, type Call } from "./call";

/** What Exchange knows of recipients before a mail is sent: for a list, how many stand behind it and how many of them are outside. */
export function getMailTips(call: Call): GraphResponse {
  const body = readJson(call);
  const addresses = body["EmailAddresses"] ?? body["emailAddresses"];
  const options = body["MailTipsOptions"] ?? body["mailTipsOptions"];
  if (!Array.isArray(addresses) || !addresses.every((one): one is string => typeof one === "string")) throw badRequest("The parameter 'EmailAddresses' is missing.", "ErrorInvalidParameter");
  const wanted = typeof options === "string" ? options.split(",").map((part) => part.trim()) : [];
  return json(200, { "@odata.context": `${graphBase}/$metadata#Collection(microsoft.graph.mailTips)`, value: addresses.map((address) => tip(call, address, wanted)) });
}

function tip(call: Call, address: string, wanted: readonly string[]): Record<string, unknown> {
  const { people, store } = call.needs;
  const known = people.directory.find((entry) => same(entry.address, address));
  const isInternal = (one: string) => store.mailboxes().some((mailbox) => same(mailbox, one)) || people.directory.some((entry) => same(entry.address, one) && entry.kind !== "external");
  const members = known?.kind === "list" ? listMembers(call, known) : [address];
  const facts: Record<string, unknown> = {
    totalMemberCount: members.length,
    externalMemberCount: members.filter((one) => !isInternal(one)).length,
    recipientScope: isInternal(address) ? "internal" : "external",
    maxMessageSize: 36_700_160,
    mailboxFull: false,
    deliveryRestricted: false,
    isModerated: false,
  };
  return {
    emailAddress: { name: known?.name ?? "", address },
    ...Object.fromEntries(Object.entries(facts).filter(([name]) => wanted.includes(name === "mailboxFull" ? "mailboxFullStatus" : name === "isModerated" ? "moderationStatus" : name))),
  };
}

/** A list of the sample directory that says nothing of its own goes to the unit mailboxes. */
export function listMembers(call: Call, list: DirectoryEntry): string[] {
  if (list.members !== undefined) return [...list.members];
  return [...new Set(call.needs.people.personas.flatMap((persona) => persona.shared.map((shared) => shared.address)))].sort();
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
